import type { Clock, ClockKind } from '../../model';

/** With this little left the dispute is opened whatever the seller promised (DS-00; ours), ms. */
export const NO_MORE_WAITING = 72 * 3_600_000;
/** Below this a cancelled dispute could not be opened again in peace (DS-17; ours), ms. */
const SAFE_TO_CANCEL = 7 * 24 * 3_600_000;

/** The windows in which a dispute can be opened; the soonest that runs is the one that counts. */
const WINDOWS: readonly ClockKind[] = [
  'no-delivery-refund',
  'open-dispute',
  'return-after-receipt',
  'free-return',
];

/** When the buyer's time to open a dispute ends (epoch ms): the soonest window that runs; `null`: none is known. */
export function windowEnd(clocks: readonly Clock[], now: number): number | null {
  const running = clocks.filter(({ kind, dueAt }) => WINDOWS.includes(kind) && dueAt > now);
  return running.length === 0 ? null : Math.min(...running.map(({ dueAt }) => dueAt));
}

/**
 * What is left of the first window (ms): that of the soonest that runs, 0 where all that are known have ended, `null`
 * where none is known.
 */
export function windowLeft(clocks: readonly Clock[], now: number): number | null {
  const end = windowEnd(clocks, now);
  if (end !== null) return end - now;
  return clocks.some(({ kind }) => WINDOWS.includes(kind)) ? 0 : null;
}

/** How safe it is to cancel a dispute now (DS-17): enough of the first window left, little, or none. */
export function cancelRisk(left: number | null): 'safe' | 'risky' | 'final' | 'unknown' {
  if (left === null) return 'unknown';
  if (left <= 0) return 'final';
  return left < SAFE_TO_CANCEL ? 'risky' : 'safe';
}

/** The clocks of an order that count for a line. */
export function clocksForLine(clocks: readonly Clock[], lineId: string | null): Clock[] {
  return clocks.filter((clock) => lineId === null || clock.lineId === null || clock.lineId === lineId);
}
