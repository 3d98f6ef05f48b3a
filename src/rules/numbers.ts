/**
 * The numbers that clocks are counted with, in days of the rule's own kind. This is what a page's script carries
 * of the catalogue; what the rules say, rest on and lead to is in `catalogue.ts`, for pages of our own.
 */
const NUMBERS = {
  'PR-02': 10,
  'PR-04': 2,
  'BP-01': 60,
  'BP-03': 15,
  'BP-04': 15,
  'BP-05': 15,
  'BP-07': 10,
  'BP-08': 15,
  'BP-09': 0,
  'C-6': 0,
  'C-7': 60,
  'DS-01': 5,
  'DS-02': 3,
  'DS-03': 7,
  'DS-04': 15,
  'DS-07': 5,
  'DS-09': 3,
  'DS-10': 3,
  'DS-12': 3,
  'DS-14': 7,
  'RT-01': 10,
  'RT-02': 10,
  'RT-03': 7,
  'FR-01': 15,
  'FR-02': 30,
  'FR-03': 90,
  'RF-01': 15,
  'RF-02': 20,
  'RF-03': 3,
  'RF-04': 2,
  'RF-05': 10,
  'RF-06': 10,
  'RF-08': 20,
  'EU-01': 14,
  'EU-03': 14,
  'EU-04': 14,
  'EU-09': 730,
  'UK-01': 14,
  'UK-03': 14,
  'UK-05': 30,
  'CB-01': 120,
  'CB-02': 120,
  'CB-03': 120,
  'CB-04': 180,
  'CB-05': 21,
} as const;

export type NumberedRule = keyof typeof NUMBERS;

/** Other lengths of the protection for a ship-to country (BP-01). */
const PROTECTION_IN: Readonly<Record<string, number>> = { RU: 90, BR: 120 };

/** The number of days a rule gives. */
export function daysOf(id: NumberedRule): number {
  return NUMBERS[id];
}

/** The length of the protection that is published for a ship-to country (ISO 3166 alpha-2; BP-01), in platform days. */
export function protectionDays(country: string | null): number {
  return (country === null ? undefined : PROTECTION_IN[country]) ?? NUMBERS['BP-01'];
}
