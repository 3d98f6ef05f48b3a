import { CLOCK_KINDS, type Clock, type Urgency } from '../model';

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

/**
 * The one clock to show for an order: the soonest of the buyer's that still runs at `now` (epoch ms); if none
 * runs, the buyer's that ended last; `null` if there is none. Of two due at one instant, the one that comes
 * first in the list of clock kinds, so that the choice does not flicker.
 */
export function headline(clocks: Clock[], now: number): Clock | null {
  const mine = clocks.filter((clock) => clock.actor === 'buyer').sort(bySoonest);
  const last = mine.at(-1)?.dueAt;
  return mine.find((clock) => clock.dueAt > now || clock.dueAt === last) ?? null;
}

function bySoonest(a: Clock, b: Clock): number {
  return a.dueAt - b.dueAt || CLOCK_KINDS.indexOf(a.kind) - CLOCK_KINDS.indexOf(b.kind);
}
