const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long before a deadline the buyer is told (ms), longest first: rules.md section 13. */
export const LADDER = [
  { rung: '7d', lead: 7 * DAY },
  { rung: '3d', lead: 3 * DAY },
  { rung: '48h', lead: 48 * HOUR },
  { rung: '24h', lead: 24 * HOUR },
  { rung: '6h', lead: 6 * HOUR },
  { rung: '1h', lead: HOUR },
] as const;

/** A step of the ladder, or `over`: the deadline has passed. */
export type Rung = (typeof LADDER)[number]['rung'] | 'over';

/** How long after a deadline its end is still told (ms). */
export const OVERDUE_TOLD_FOR = 7 * DAY;

/** What is due within this span (ms) counts in the toolbar. */
export const TOOLBAR_SPAN = 7 * DAY;
