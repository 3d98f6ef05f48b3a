import { DAY } from './days';
import { random, seedOf } from './random';
import type { ShopOrder, ShopParcel } from './types';

/** One scan. The codes and stages are those of pages.md 4; the two first events have no printed time. */
export interface ShopEvent {
  primary: string | null;
  secondary: string;
  name: string;
  text: string;
  stage: string | null;
  at: number;
  timed: boolean;
}

type Step = [primary: string, secondary: string, name: string, text: string, stage: string];

const WAY: Step[] = [
  [
    'AE_PICK_UP_SUCCESS',
    'AE_PICK_UP_SUCCESS',
    'Collected by carrier',
    'Package collected by carrier.',
    '1100',
  ],
  ['AE_SC_INBOUND_SUCCESS', 'AE_SC_INBOUND_SUCCESS', 'In transit', 'Package at the sorting center.', '1200'],
  [
    'AE_SC_OUTBOUND_SUCCESS',
    'AE_SC_OUTBOUND_SUCCESS',
    'In transit',
    'Package left the sorting center.',
    '1200',
  ],
  ['AE_LH_HO_IN_SUCCESS', 'AE_LH_HO_IN_SUCCESS', 'In transit', 'Package arrived at the airport.', '1400'],
  ['AE_CC_EX_START', 'AE_CC_EX_START_SUCCESS', 'Processing in customs', 'Export clearance started', '1600'],
  ['AE_CC_EX_SUCCESS', 'AE_CC_EX_SUCCESS', 'Customs complete', 'Export clearance complete.', '1600'],
  ['AE_LH_DEPART', 'AE_LH_DEPART_SUCCESS', 'In transit', 'Package leaving the country of origin.', '1400'],
  ['AE_CC_IM_START', 'AE_CC_IM_START', 'Customs clearance started', 'Import clearance started', '1600'],
  ['AE_LH_ARRIVE', 'AE_LH_ARRIVE_SUCCESS', 'In transit', 'Package arrived at the local airport', '1400'],
  ['AE_CC_IM_SUCCESS', 'AE_CC_IM_SUCCESS', 'Customs complete', 'Import clearance completed', '1600'],
  ['AE_CC_HO_OUT_SUCCESS', 'AE_CC_HO_OUT_SUCCESS', 'Leaving customs', 'Handed to the local carrier.', '1600'],
  [
    'AE_GTMS_ACCEPT',
    'AE_GTMS_ACCEPT',
    'Collected by destination carrier',
    'At the regional facility',
    '1700',
  ],
  ['AE_GTMS_DO_ARRIVE', 'AE_GTMS_DO_ARRIVE', 'In transit', 'Package at the local facility', '1700'],
  ['AE_GTMS_DELIVERING', 'AE_GTMS_DO_DEPART', 'Delivery update', 'Package out for delivery', '1700'],
];

const SIGNED: Step = ['AE_GTMS_SIGNED', 'AE_GTMS_SIGNED', 'Delivered', 'Package delivered.', '1700'];

function eventOf([primary, secondary, name, text, stage]: Step, at: number): ShopEvent {
  return { primary, secondary, name, text, stage, at, timed: true };
}

/** The scans of a parcel up to `now`, newest first, as the tracking page lists them. */
export function eventsOf(order: ShopOrder, parcel: ShopParcel, now: number): ShopEvent[] {
  const dice = random(seedOf(1, parcel.trackingNumber));
  const { placed, paid } = order.moments;
  const end = parcel.deliveredAt ?? Math.max(now, parcel.shippedAt + 12 * DAY);
  const span = end - parcel.shippedAt;
  const untimed = (secondary: string, name: string, text: string, at: number): ShopEvent => ({
    primary: null,
    secondary,
    name,
    text,
    stage: null,
    at,
    timed: false,
  });
  const events = [
    untimed('AE_ORDER_PLACED', 'Order created', "Your order's been created", placed),
    untimed('AE_ORDER_PAID', 'Package in preparation', 'Your package is being prepared', paid ?? placed),
  ];
  const reach = parcel.deliveredAt === null ? dice.between(4, WAY.length - 1) : WAY.length;
  WAY.slice(0, reach).forEach((step, at) => {
    const jitter = dice.next() * 0.6;
    events.push(eventOf(step, Math.round(parcel.shippedAt + (span * (at + jitter)) / (WAY.length + 1))));
  });
  if (parcel.deliveredAt !== null) {
    events.push(eventOf(SIGNED, parcel.deliveredAt));
  }
  return events.filter((event) => event.at <= now).reverse();
}
