import type { ClockKind, Settings } from '../model';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long before a deadline the buyer is told (ms), longest first: rules.md section 13. */
export const LEADS: readonly number[] = [7 * DAY, 3 * DAY, 48 * HOUR, 24 * HOUR, 6 * HOUR, HOUR];

/** How long after the end of somebody else's time the buyer is told (ms): at its end, and once more. */
export const AFTER: readonly number[] = [0, 3 * DAY];

/** How long after a deadline its end is still told (ms). */
export const OVERDUE_TOLD_FOR = 7 * DAY;

/** What is due within this span (ms) counts in the toolbar. */
export const TOOLBAR_SPAN = 7 * DAY;

/** By what the reminders of an order are planned: its ladder by kind, the quiet hours, the buyer's IANA zone. */
export interface Habits {
  leadsOf(kind: ClockKind): readonly number[];
  quiet: Settings['quiet'];
  zone: string;
}

/** As the buyer finds it. */
export const USUAL: Habits = { leadsOf: () => LEADS, quiet: null, zone: 'UTC' };

/** The habits of one order: its own ladder stands over the one of the kind, that over the usual one. */
export function habitsOf(
  { leads, quiet }: Pick<Settings, 'leads' | 'quiet'>,
  zone: string,
  own: readonly number[] | null = null,
): Habits {
  return { leadsOf: (kind) => own ?? leads[kind] ?? LEADS, quiet, zone };
}

/** The name of a step of the ladder: "7d", "48h", "30m". It stands in the ids of reminders. */
export function rungOf(lead: number): string {
  if (lead % DAY === 0 && lead >= 3 * DAY) return `${lead / DAY}d`;
  return lead % HOUR === 0 ? `${lead / HOUR}h` : `${Math.round(lead / 60_000)}m`;
}
