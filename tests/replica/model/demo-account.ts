import { buildOrder, idOf, type OrderPlan } from './build-order';
import { addDays, DAY, dayOf, HOUR } from './days';
import { GOODS, type Goods } from './goods';
import { makeListing, shopNumber } from './listing';
import { random, seedOf } from './random';
import type { Account, Listing, Moments } from './types';

/** The orders of the demo's story, by what each of them shows. */
export const DEMO_STORIES = [
  'unpaid',
  'to-ship',
  'not-delivered-in-time',
  'free-return-ends',
  'hostile-title',
  'in-dispute',
  'two-lines',
  'completed',
  'underwear',
  'without-store-link',
  'cancelled',
  'refunded',
  'return-window-last-day',
] as const;
export type DemoStory = (typeof DEMO_STORIES)[number];

type Ago = { placed: number; paid?: number; shipped?: number; delivered?: number; completed?: number };
type Telling = Omit<OrderPlan, 'moments' | 'goods'> & { ago: Ago; goods: Partial<Listing>[]; like: number[] };

const ZONE = 'America/Los_Angeles';

function tellings(now: number): Record<DemoStory, Telling> {
  const today = dayOf(now, ZONE);
  const completed = { returnAfterReceiptDays: 7, disputeAfterPlacedDays: 90, freeReturnDays: 15 };
  return {
    unpaid: { status: 'unpaid', ago: { placed: 0.1 }, goods: [{}], like: [4] },
    'to-ship': { status: 'to-ship', ago: { placed: 2, paid: 1.9 }, goods: [{}], like: [8] },
    'not-delivered-in-time': {
      status: 'in-transit',
      ago: { placed: 58, paid: 58, shipped: 55 },
      goods: [{ title: 'Tavo cordless screwdriver set, 36 in 1', freeReturnDays: null }],
      like: [10],
      promises: {
        refundIfNotBefore: addDays(today, 5),
        couponIfDelayedBy: addDays(today, -25),
        freeReturnDays: null,
      },
    },
    'free-return-ends': {
      status: 'in-transit',
      ago: { placed: 30, paid: 30, shipped: 27, delivered: 12 },
      goods: [{ title: 'Orrin USB-C hub with card reader, 8 in 1', freeReturnDays: 15 }],
      like: [0],
      promises: {
        refundIfNotBefore: addDays(today, 20),
        couponIfDelayedBy: addDays(today, -8),
        freeReturnDays: 15,
      },
    },
    'hostile-title': {
      status: 'in-transit',
      ago: { placed: 17, paid: 17, shipped: 14 },
      goods: [{ title: '<img src=x onerror=alert(1)> LED strip & "warm" light </script>' }],
      like: [1],
      promises: { refundIfNotBefore: addDays(today, 40), couponIfDelayedBy: addDays(today, 12) },
    },
    'in-dispute': {
      status: 'in-transit',
      ago: { placed: 33, paid: 33, shipped: 30, delivered: 9 },
      goods: [{ title: 'Lumen desk lamp, foldable, warm white' }],
      like: [1],
      promises: { refundIfNotBefore: addDays(today, 25), couponIfDelayedBy: addDays(today, -5) },
      dispute: {
        status: 'in-progress',
        statusText: "Waiting for AliExpress's feedback",
        openedAt: now - 4 * DAY,
      },
    },
    'two-lines': {
      status: 'completed',
      ago: { placed: 40, paid: 40, shipped: 37, delivered: 20, completed: 18 },
      goods: [{}, { title: 'Kestrel trail running shoes, sky blue' }],
      like: [4, 5],
      parcels: 2,
      thumbnailsOnly: true,
      promises: completed,
    },
    completed: {
      status: 'completed',
      ago: { placed: 52, paid: 52, shipped: 50, delivered: 24, completed: 22 },
      goods: [{ title: 'Solvey wireless earbuds with case', freeReturnDays: 15 }],
      like: [3],
      promises: completed,
    },
    underwear: {
      status: 'completed',
      ago: { placed: 61, paid: 61, shipped: 59, delivered: 40, completed: 38 },
      goods: [{ freeReturnDays: null }],
      like: [7],
      promises: { ...completed, freeReturnDays: null },
    },
    'without-store-link': {
      status: 'completed',
      ago: { placed: 75, paid: 75, shipped: 72, delivered: 51, completed: 49 },
      goods: [{}],
      like: [2],
      withoutStoreLink: true,
      promises: completed,
    },
    cancelled: { status: 'cancelled', ago: { placed: 80 }, goods: [{}], like: [6] },
    refunded: {
      status: 'completed',
      ago: { placed: 95, paid: 95, shipped: 92, delivered: 70, completed: 68 },
      goods: [{}],
      like: [9],
      promises: completed,
      dispute: { status: 'completed', statusText: 'Refund complete', openedAt: now - 66 * DAY },
    },
    'return-window-last-day': {
      status: 'completed',
      ago: { placed: 89, paid: 89, shipped: 86, delivered: 71, completed: 69 },
      goods: [{ title: 'Brindle wooden train set, 48 pieces' }],
      like: [8],
      promises: completed,
    },
  };
}

function momentsFrom(now: number, ago: Ago): Moments {
  const at = (days: number | undefined, hours: number): number | null =>
    days === undefined ? null : Math.round(now - days * DAY + hours * HOUR);
  return {
    placed: Math.round(now - ago.placed * DAY),
    paid: at(ago.paid, 1),
    shipped: at(ago.shipped, 3),
    delivered: at(ago.delivered, 0),
    completed: at(ago.completed, 0),
  };
}

const indexOf = (story: DemoStory): number => 500 - DEMO_STORIES.indexOf(story);

/** The id of the order of a story in the demo's account; it does not depend on `now`. */
export function demoOrderId(story: DemoStory): string {
  return idOf(indexOf(story), 0);
}

/** The hand-made account of the demo: one order for each of `DEMO_STORIES`, seen at `now` (epoch ms) from the US. */
export function demoAccount(now: number): Account {
  const listings = new Map<string, Listing>();
  const told = tellings(now);
  let shelf = 0;
  const orders = DEMO_STORIES.map((story, index) => {
    const { ago, goods, like, ...plan } = told[story];
    const dice = random(seedOf(7, story));
    const lines = goods.map((own, at) => {
      const kind = GOODS[like[at] ?? 0] as Goods;
      shelf += 1;
      const listing: Listing = {
        ...makeListing(900 + shelf, dice, 'USD', kind),
        shop: shopNumber(index * 3 + 1),
        freeReturnFromDelivery: true,
        freeReturnDays: 15,
        ...own,
      };
      listings.set(listing.productId, listing);
      return { listing, quantity: at === 0 ? 1 : 2 };
    });
    const full = { ...plan, moments: momentsFrom(now, ago), goods: lines };
    return buildOrder(full, indexOf(story), dice, { now, zone: ZONE });
  });
  return {
    seed: 7,
    now,
    zone: ZONE,
    country: 'US',
    language: 'en',
    currency: 'USD',
    buyer: 'Robin Example',
    orders: orders.sort((one, other) => other.moments.placed - one.moments.placed),
    listings,
  };
}
