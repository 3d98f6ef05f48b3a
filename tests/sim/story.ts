import type { Settings } from '../../src/model';
import { Random } from './random';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What a page says of an order at the day it is looked at. */
export type Page =
  | { says: 'in-transit'; protectedFor: number }
  | { says: 'delivered'; daysAgo: number; by: 'order' | 'scan' }
  | {
      says: 'promise';
      kind: 'free-return' | 'return-after-receipt' | 'open-dispute';
      days: number;
      line: boolean;
    }
  | { says: 'completed' }
  | { says: 'dispute'; status: 'in-progress' | 'awaiting-return' | 'completed' }
  | { says: 'ended'; status: 'refunded' | 'closed' };

/** One thing that happens. Lengths in ms; `order` is the order's number in the story. */
export type Step =
  | { do: 'wait'; for: number }
  | { do: 'see'; order: number; page: Page }
  | { do: 'correct'; order: number; daysAgo: number | null }
  | { do: 'say'; of: number; choice: 'done' | 'not-needed' | 'undo' }
  | { do: 'put-off'; of: number; for: number }
  | { do: 'close'; for: number }
  | { do: 'sleep'; for: number }
  | { do: 'kill'; at: number }
  | { do: 'fail-write'; at: number }
  | { do: 'refuse-notice' }
  | { do: 'alarm'; goes: 'lost' | 'late' | 'early' | 'double'; by: number }
  | { do: 'clock'; off: number }
  | { do: 'zone'; to: string }
  | { do: 'update' }
  | { do: 'quiet'; to: Settings['quiet'] }
  | { do: 'leads'; to: number[] | null; order: number | null }
  | { do: 'back-up' }
  | { do: 'restore' };

export interface Story {
  seed: number;
  /** When it begins (epoch ms), and the buyer's zone. */
  at: number;
  zone: string;
  steps: Step[];
}

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];
/** Shortly before the clocks change somewhere, and an ordinary day. */
const BEGINNINGS = ['2026-03-04', '2026-03-25', '2026-10-01', '2026-10-22', '2026-10-29', '2026-07-07'];
const LEADS = [[7 * DAY, DAY], [48 * HOUR, 24 * HOUR, 6 * HOUR, HOUR], [3 * DAY], [10 * DAY, 2 * DAY, HOUR]];

/** The story of a seed: the same for ever. */
export function storyOf(seed: number): Story {
  const random = new Random(seed);
  const orders = random.one([1, 1, 1, 2, 2, 3, 6]);
  const steps: Step[] = [];
  const length = random.whole(6, 18);
  for (let order = 0; order < orders; order += 1) steps.push(...beginning(random, order));
  for (let n = 0; n < length; n += 1) {
    steps.push(stepOf(random, orders));
    if (random.chance(0.5)) steps.push({ do: 'wait', for: random.whole(1, 40) * HOUR });
  }
  const at = Date.parse(`${random.one(BEGINNINGS)}T00:00:00Z`) + random.whole(0, 47) * (HOUR / 2);
  return { seed, at, zone: random.one(ZONES), steps };
}

function beginning(random: Random, order: number): Step[] {
  const first: Page = random.chance(0.4)
    ? { says: 'in-transit', protectedFor: random.whole(1, 20) }
    : { says: 'delivered', daysAgo: random.whole(0, 17), by: random.one(['order', 'scan']) };
  const steps: Step[] = [{ do: 'see', order, page: first }];
  if (random.chance(0.5)) steps.push({ do: 'see', order, page: promise(random) });
  if (random.chance(0.3)) steps.push({ do: 'wait', for: random.whole(1, 30) * HOUR });
  return steps;
}

function promise(random: Random): Page {
  const kind = random.one(['free-return', 'return-after-receipt', 'open-dispute'] as const);
  return { says: 'promise', kind, days: random.one([7, 10, 15, 15, 30]), line: random.chance(0.25) };
}

function pageOf(random: Random): Page {
  const roll = random.next();
  if (roll < 0.15) return { says: 'in-transit', protectedFor: random.whole(1, 20) };
  if (roll < 0.4)
    return { says: 'delivered', daysAgo: random.whole(0, 14), by: random.one(['order', 'scan']) };
  if (roll < 0.7) return promise(random);
  if (roll < 0.8) return { says: 'completed' };
  if (roll < 0.95) {
    return {
      says: 'dispute',
      status: random.one(['in-progress', 'in-progress', 'awaiting-return', 'completed']),
    };
  }
  return { says: 'ended', status: random.one(['refunded', 'closed']) };
}

function stepOf(random: Random, orders: number): Step {
  const order = random.whole(0, orders - 1);
  const of = random.whole(0, 7);
  const makers: [number, () => Step][] = [
    [16, () => ({ do: 'see', order, page: pageOf(random) })],
    [5, () => ({ do: 'correct', order, daysAgo: random.chance(0.3) ? null : random.whole(0, 14) })],
    [8, () => ({ do: 'say', of, choice: random.one(['done', 'not-needed', 'undo']) })],
    [6, () => ({ do: 'put-off', of, for: random.whole(1, 90) * HOUR })],
    [
      16,
      () => ({
        do: 'close',
        for: random.chance(0.3) ? random.whole(5, 20) * DAY : random.whole(1, 90) * HOUR,
      }),
    ],
    [6, () => ({ do: 'sleep', for: random.whole(1, 90) * HOUR })],
    [12, () => ({ do: 'kill', at: random.whole(0, 60) })],
    [6, () => ({ do: 'fail-write', at: random.whole(0, 6) })],
    [3, () => ({ do: 'refuse-notice' })],
    [
      8,
      () => ({
        do: 'alarm',
        goes: random.one(['lost', 'late', 'early', 'double']),
        by: random.whole(1, 180) * 60_000,
      }),
    ],
    [
      4,
      () => ({ do: 'clock', off: random.chance(0.4) ? 0 : random.whole(-20, 20) * random.one([HOUR, DAY]) }),
    ],
    [4, () => ({ do: 'zone', to: random.one(ZONES) })],
    [3, () => ({ do: 'update' })],
    [
      4,
      () => ({
        do: 'quiet',
        to: random.chance(0.2) ? null : { from: random.whole(0, 47) * 30, to: random.whole(0, 47) * 30 },
      }),
    ],
    [
      4,
      () => ({
        do: 'leads',
        to: random.chance(0.3) ? null : random.one(LEADS),
        order: random.chance(0.5) ? order : null,
      }),
    ],
    [2, () => ({ do: 'back-up' })],
    [2, () => ({ do: 'restore' })],
  ];
  const total = makers.reduce((sum, [weight]) => sum + weight, 0);
  let roll = random.next() * total;
  for (const [weight, make] of makers) {
    roll -= weight;
    if (roll < 0) return make();
  }
  return { do: 'wait', for: HOUR };
}
