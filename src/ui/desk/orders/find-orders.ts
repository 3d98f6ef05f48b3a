import { ORDER_STATUSES, type OrderStatus } from '../../../model';
import { wordsOf } from './fold-words';
import { type Glance, nextDue } from './glance';

export const SORTINGS = ['soonest', 'newest', 'money', 'status', 'store'] as const;
export type Sorting = (typeof SORTINGS)[number];

export const TIMES = ['running', 'week', 'none'] as const;
export type Time = (typeof TIMES)[number];

/** What is looked for; `''` and `false` leave a field open. */
export interface Wanted {
  text: string;
  status: OrderStatus | '';
  store: string;
  country: string;
  time: Time | '';
  inCase: boolean;
  sorting: Sorting;
}

export const ALL_ORDERS: Wanted = {
  text: '',
  status: '',
  store: '',
  country: '',
  time: '',
  inCase: false,
  sorting: 'soonest',
};

const WEEK = 7 * 86_400_000;

/** The orders that are looked for at `now` (epoch ms), sorted. Every word of the text must be found. */
export function findOrders(
  glances: readonly Glance[],
  wanted: Wanted,
  inCase: ReadonlySet<string>,
  now: number,
): Glance[] {
  const words = wordsOf(wanted.text);
  const found = glances.filter(
    (glance) =>
      (wanted.status === '' || glance.status === wanted.status) &&
      (wanted.store === '' || glance.store === wanted.store) &&
      (wanted.country === '' || glance.country === wanted.country) &&
      (wanted.time === '' || isAt(glance, wanted.time, now)) &&
      (!wanted.inCase || inCase.has(glance.orderId)) &&
      words.every((word) => glance.words.includes(word)),
  );
  return sorted(found, wanted.sorting, now);
}

function isAt(glance: Glance, time: Time, now: number): boolean {
  const next = nextDue(glance, now);
  if (time === 'running') return next !== null;
  if (time === 'week') return next !== null && next <= now + WEEK;
  return next === null;
}

/** Newest first wherever nothing else decides; ids grow with time. */
function sorted(found: Glance[], sorting: Sorting, now: number): Glance[] {
  const newest = (a: Glance, b: Glance) => compare(b.orderId, a.orderId);
  if (sorting === 'newest') return found.sort(newest);
  const keys = new Map(found.map((glance) => [glance, keyOf(glance, sorting, now)]));
  return found.sort((a, b) => compare(keys.get(a) ?? '', keys.get(b) ?? '') || newest(a, b));
}

/** Sums of different currencies are never weighed against each other: they stand one currency after the other. */
function keyOf(glance: Glance, sorting: Sorting, now: number): string | number {
  if (sorting === 'soonest') return nextDue(glance, now) ?? Number.POSITIVE_INFINITY;
  if (sorting === 'status') return ORDER_STATUSES.indexOf(glance.status);
  if (sorting === 'store') return glance.store?.toLowerCase() ?? '\u{10ffff}';
  if (glance.total === null) return '~';
  const most = 1e12 - Number(glance.total.amount);
  return `${glance.total.currency} ${most.toFixed(2).padStart(16, '0')}`;
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The values that are there to choose from, each once, in the order of their kind. */
export function choicesIn(glances: readonly Glance[]): {
  statuses: OrderStatus[];
  stores: string[];
  countries: string[];
} {
  const statuses = new Set(glances.map(({ status }) => status));
  const named = (of: (glance: Glance) => string | null) =>
    [...new Set(glances.map(of))].filter((one) => one !== null).sort((a, b) => a.localeCompare(b));
  return {
    statuses: ORDER_STATUSES.filter((status) => statuses.has(status)),
    stores: named(({ store }) => store),
    countries: named(({ country }) => country),
  };
}
