import { CLOCK_KINDS, type Clock, type ClockKind, type Urgency } from '../model';

const HOUR = 3_600_000;

/**
 * How pressing a deadline is (screens.md, Look): more than 7 days calm, down to 48 hours soon, less urgent,
 * at or past the instant over (TZ-03: at the instant the button is gone), `null` unknown. Both in epoch ms.
 */
export function urgencyOf(dueAt: number | null, now: number): Urgency {
  if (dueAt === null) return 'unknown';
  const left = dueAt - now;
  if (left <= 0) return 'over';
  if (left <= 48 * HOUR) return 'urgent';
  return left <= 7 * 24 * HOUR ? 'soon' : 'calm';
}

/** Shown only where nothing nearer runs: soft days, and rights that are there when everything else has failed. */
const LAST_RESORTS: ReadonlySet<ClockKind> = new Set([
  'damage-report',
  'reject-faulty',
  'paypal',
  'card',
  'klarna',
  'guarantee',
]);

/**
 * The one clock to show for an order: the soonest of the buyer's that still runs at `now` (epoch ms); if none
 * runs, the buyer's that ended last; `null` if there is none. Of two due at one instant, the one that comes
 * first in the list of clock kinds, so that the choice does not flicker.
 *
 * A claim with a card issuer or a guarantee of two years is never in front of what can be done on the page, unless the
 * buyer entered its day (an insurance that was bought). The
 * right to withdraw stands behind the page's own windows, which do the same with less effort, until its last 48
 * hours: then it is the next thing that would be lost.
 */
export function headline(clocks: Clock[], now: number): Clock | null {
  const mine = clocks.filter((clock) => clock.actor === 'buyer').sort(bySoonest);
  const running = mine.filter(({ dueAt }) => dueAt > now);
  const next =
    running.find((clock) => !waits(clock, now)) ??
    running.find(({ kind }) => kind === 'withdrawal') ??
    running[0];
  if (next) return next;
  const near = mine.filter(({ kind }) => !LAST_RESORTS.has(kind));
  const ended = near.length > 0 ? near : mine;
  const last = ended.at(-1)?.dueAt;
  return ended.find(({ dueAt }) => dueAt === last) ?? null;
}

function waits({ kind, dueAt, basis, candidates }: Clock, now: number): boolean {
  if (kind === 'withdrawal') return urgencyOf(dueAt, now) !== 'urgent';
  const isEntered = basis === 'user' && candidates.some((one) => one.start === null && one.dueAt === dueAt);
  return LAST_RESORTS.has(kind) && !isEntered;
}

function bySoonest(a: Clock, b: Clock): number {
  return a.dueAt - b.dueAt || CLOCK_KINDS.indexOf(a.kind) - CLOCK_KINDS.indexOf(b.kind);
}
