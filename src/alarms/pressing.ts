import { type Money, URGENCIES } from '../model';
import { urgencyOf } from '../rules/headline';
import type { Announcement } from './announce';

/** About how many units of a currency buy what a dollar does: good for putting sums in order and for nothing else. */
const UNITS: Readonly<Record<string, number>> = {
  BRL: 5,
  CLP: 950,
  COP: 4000,
  CZK: 23,
  HUF: 360,
  ILS: 4,
  INR: 85,
  JPY: 150,
  KRW: 1400,
  MXN: 18,
  NGN: 1500,
  PLN: 4,
  RUB: 90,
  SAR: 4,
  SEK: 10,
  THB: 35,
  TRY: 40,
  UAH: 41,
};

/**
 * How pressing something is, to be compared number by number, less first: how near its end, then how much money,
 * then which ends sooner. What is over stands last.
 */
export type Rank = readonly [urgency: number, money: number, dueAt: number];

/** The rank of an announcement at `now` (epoch ms). */
export function rankOf({ reminder, order }: Announcement, now: number): Rank {
  const running = reminder.dueAt > now || reminder.rung === 'new';
  const urgency = URGENCIES.indexOf(running ? urgencyOf(reminder.dueAt, now) : 'over');
  // Urgent before soon before calm; what is over, or needs no act at once, after all of these.
  const place = reminder.rung === 'new' ? 3 : running ? 2 - urgency : 4;
  return [place, -worthOf(order.total?.value ?? null), reminder.dueAt];
}

/** Less than 0: the first is the more pressing. */
export function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function worthOf(money: Money | null): number {
  if (money === null) return 0;
  const amount = Number(money.amount) / (UNITS[money.currency] ?? 1);
  return Number.isFinite(amount) ? amount : 0;
}
