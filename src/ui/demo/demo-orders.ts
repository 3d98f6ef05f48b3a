import {
  blankLine,
  blankOrder,
  type CaseEvent,
  type CaseEventKind,
  type DateField,
  type Fact,
  type Order,
  type OrderStatus,
  type PlainDate,
  type Reading,
  type Statement,
} from '../../model';
import { dayOf, safeStart } from '../../rules/zone-days';
import type { NewPursuit } from '../../store/pursuits';
import { say } from '../../words/say';

const DAY = 86_400_000;

/** The made-up orders, by what each of them shows. */
const STORIES = ['lamp', 'hub', 'shoes', 'mug', 'headphones', 'jacket', 'drill', 'watch', 'kettle'] as const;
type Story = (typeof STORIES)[number];

/** One order: its state, its sum, its days as days ago, what its page promises, and what became of it. */
interface Telling {
  status: OrderStatus;
  sum: [amount: string, currency: string];
  ago: Partial<Record<DateField, number>>;
  promises?: DemoPromise[];
  events?: [kind: CaseEventKind, ago: number, detail?: CaseEvent['detail']][];
}
type DemoPromise = { kind: Statement['kind']; days?: number; in?: number };

const FREE: DemoPromise = { kind: 'free-return', days: 15 };

const TOLD: Record<Story, Telling> = {
  lamp: {
    status: 'delivered',
    sum: ['23.90', 'USD'],
    ago: { placedOn: 24, shippedOn: 21, deliveredOn: 14 },
    promises: [FREE],
  },
  hub: {
    status: 'in-transit',
    sum: ['41.15', 'USD'],
    ago: { placedOn: 40, shippedOn: 37 },
    promises: [{ kind: 'no-delivery-refund', in: 5 }],
  },
  shoes: {
    status: 'completed',
    sum: ['58.00', 'USD'],
    ago: { placedOn: 30, shippedOn: 28, deliveredOn: 10, completedOn: 4 },
    promises: [FREE],
  },
  mug: { status: 'to-ship', sum: ['9.40', 'USD'], ago: { placedOn: 2 } },
  headphones: {
    status: 'in-dispute',
    sum: ['72.50', 'USD'],
    ago: { placedOn: 35, shippedOn: 32, deliveredOn: 8 },
    events: [
      ['problem-noticed', 7],
      ['dispute-opened', 3, { amount: { amount: '72.50', currency: 'USD' } }],
    ],
  },
  jacket: {
    status: 'in-dispute',
    sum: ['36.20', 'EUR'],
    ago: { placedOn: 38, shippedOn: 35, deliveredOn: 12 },
    events: [
      ['dispute-opened', 9, { amount: { amount: '36.20', currency: 'EUR' } }],
      ['seller-accepted', 5],
      ['return-approved', 4],
    ],
  },
  drill: {
    status: 'in-dispute',
    sum: ['64.99', 'USD'],
    ago: { placedOn: 60, shippedOn: 55, deliveredOn: 33 },
    events: [
      ['dispute-opened', 28, { amount: { amount: '64.99', currency: 'USD' } }],
      ['seller-accepted', 24],
      ['refund-issued', 6, { amount: { amount: '64.99', currency: 'USD' }, method: 'card' }],
    ],
  },
  watch: {
    status: 'completed',
    sum: ['18.30', 'USD'],
    ago: { placedOn: 90, shippedOn: 86, deliveredOn: 70, completedOn: 66 },
    events: [
      ['dispute-opened', 64, { amount: { amount: '18.30', currency: 'USD' } }],
      ['refund-issued', 52, { amount: { amount: '18.30', currency: 'USD' } }],
      ['refund-seen', 45, { amount: { amount: '18.30', currency: 'USD' } }],
    ],
  },
  kettle: { status: 'cancelled', sum: ['27.80', 'USD'], ago: { placedOn: 50 } },
};

/** The made-up account at `now` (epoch ms), days in an IANA zone: what a page would have said, and the cases. */
export function demoAccount(now: number, zone: string): { reading: Reading; pursuits: NewPursuit[] } {
  const orders = STORIES.map((story, index) => orderOf(story, index, now, zone));
  const reading: Reading = {
    page: 'order-list',
    state: 'read',
    url: '',
    at: now,
    orders,
    product: null,
    parcels: [],
    cases: [],
    problems: [],
  };
  const pursuits = STORIES.flatMap((story, index): NewPursuit[] => {
    const { events } = TOLD[story];
    if (!events) return [];
    const told = events.map(([kind, ago, detail = {}]): CaseEvent => {
      const on = dayOf(now - ago * DAY, zone);
      const at = safeStart(on, zone);
      return { id: `demo ${kind}`, kind, at, on, source: 'page', seenAt: now, quote: '', detail };
    });
    return [
      { id: `demo-${story}`, orderId: idOf(index), lineId: `${idOf(index)}1`, productId: null, events: told },
    ];
  });
  return { reading, pursuits };
}

/** No order of the shop begins with nines. */
function idOf(index: number): string {
  return `99990000000000${String(10 + STORIES.length - index)}`;
}

function orderOf(story: Story, index: number, now: number, zone: string): Order {
  const { status, sum, ago, promises = [] } = TOLD[story];
  const fact = <T>(value: T): Fact<T> => ({
    value,
    basis: 'page',
    quote: '',
    url: '',
    seenAt: now,
    witnesses: [],
  });
  const day = (days: number): PlainDate => dayOf(now - days * DAY, zone);
  const [amount, currency] = sum;
  const dates = Object.entries(ago).map(([field, days]) => [field, fact(day(days))]);
  return {
    ...blankOrder(idOf(index)),
    ...Object.fromEntries(dates),
    status: fact(status),
    total: fact({ amount, currency }),
    storeName: fact(say('demo.store')),
    lines: [
      {
        ...blankLine(),
        lineId: `${idOf(index)}1`,
        title: fact(say(`demo.item.${story}`)),
        price: fact({ amount, currency }),
        quantity: fact(1),
      },
    ],
    statements: promises.map(
      (promise): Statement => ({
        kind: promise.kind,
        days: promise.days ?? null,
        from: promise.days === undefined ? null : 'delivered',
        date: promise.in === undefined ? null : day(-promise.in),
        quote: say(`demo.promise.${promise.kind === 'free-return' ? 'free-return' : 'delivery'}`),
        lineId: null,
        productId: null,
        page: 'order-detail',
        url: '',
        seenAt: now,
        witnesses: [],
      }),
    ),
  };
}
