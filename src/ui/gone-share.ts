import type { Clock } from '../model';

/**
 * How much of a clock's time is gone at `now` (epoch ms), between 0 and 1. A deadline that the page printed
 * has no start to measure from: 0, an empty ring. For the drawing only, so the start day is taken in UTC.
 */
export function goneShare(clock: Clock, now: number): number {
  const chosen = clock.candidates.find((candidate) => candidate.dueAt === clock.dueAt);
  if (!chosen?.start) return 0;
  const from = Date.parse(chosen.start.on);
  const share = (now - from) / (clock.dueAt - from);
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
}
