const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The steps (ms before a deadline) that a ladder can be made of, longest first. */
export const STEPS: readonly number[] = [
  14 * DAY,
  10 * DAY,
  7 * DAY,
  5 * DAY,
  3 * DAY,
  48 * HOUR,
  24 * HOUR,
  12 * HOUR,
  6 * HOUR,
  3 * HOUR,
  HOUR,
];

/** Ready-made ladders for one order, by the word that names them. */
export const LADDERS = {
  early: [
    14 * DAY,
    10 * DAY,
    7 * DAY,
    5 * DAY,
    3 * DAY,
    48 * HOUR,
    24 * HOUR,
    12 * HOUR,
    6 * HOUR,
    3 * HOUR,
    HOUR,
  ],
  'last-day': [24 * HOUR, 6 * HOUR, HOUR],
  never: [],
} as const satisfies Record<string, readonly number[]>;

export type LadderName = keyof typeof LADDERS;

/** The ready-made ladder that some steps are, or `null`. */
export function ladderName(leads: readonly number[]): LadderName | null {
  const names = Object.keys(LADDERS) as LadderName[];
  return names.find((name) => LADDERS[name].join() === leads.join()) ?? null;
}
