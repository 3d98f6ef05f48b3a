import type { Actor, StartEvent } from '../model';

/**
 * How well a number is supported: A first-party text, statute or measurement, B copies of it or three agreeing
 * pages, C one or two pages, D nothing found. D never makes a deadline later.
 */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** One row of rules.md as data. */
export interface Rule {
  id: string;
  /** The number the rule gives, in `unit`; `null` where it gives none and only explains. */
  count: number | null;
  unit: 'platform-day' | 'calendar-day' | 'business-day' | null;
  /** The event it counts from. */
  from: StartEvent | null;
  actor: Actor;
  grade: Grade;
  /** Another number for a ship-to country (ISO 3166 alpha-2). */
  byCountry?: Readonly<Record<string, number>>;
}

const RULES = [
  { id: 'TZ-02', count: null, unit: 'platform-day', from: null, actor: 'platform', grade: 'A' },
  { id: 'TZ-04', count: null, unit: null, from: null, actor: 'platform', grade: 'D' },
  {
    id: 'BP-01',
    count: 60,
    unit: 'platform-day',
    from: 'shipped',
    actor: 'buyer',
    grade: 'A',
    byCountry: { RU: 90, BR: 120 },
  },
  { id: 'BP-02', count: null, unit: null, from: 'shipped', actor: 'platform', grade: 'A' },
  { id: 'BP-03', count: 15, unit: 'platform-day', from: 'completed', actor: 'buyer', grade: 'A' },
  { id: 'BP-04', count: 15, unit: 'platform-day', from: 'delivered', actor: 'buyer', grade: 'B' },
  { id: 'BP-05', count: 15, unit: 'platform-day', from: 'delivered', actor: 'buyer', grade: 'C' },
  { id: 'BP-07', count: 10, unit: 'platform-day', from: 'shipped', actor: 'buyer', grade: 'B' },
  { id: 'BP-09', count: 0, unit: 'platform-day', from: 'delivered', actor: 'platform', grade: 'C' },
  { id: 'BP-17', count: null, unit: null, from: null, actor: 'buyer', grade: 'B' },
  { id: 'FR-01', count: 15, unit: 'platform-day', from: 'delivered', actor: 'buyer', grade: 'A' },
  { id: 'FR-02', count: 30, unit: 'platform-day', from: 'delivered', actor: 'buyer', grade: 'A' },
  { id: 'FR-03', count: 90, unit: 'platform-day', from: 'placed', actor: 'buyer', grade: 'C' },
  { id: 'FR-13', count: null, unit: null, from: null, actor: 'buyer', grade: 'A' },
  { id: 'C-1', count: null, unit: null, from: 'delivered', actor: 'buyer', grade: 'B' },
  { id: 'C-6', count: 0, unit: 'platform-day', from: 'delivered', actor: 'platform', grade: 'C' },
  { id: 'C-7', count: 60, unit: 'platform-day', from: 'paid', actor: 'buyer', grade: 'B' },
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

/** Every rule that is applied now, in the order of rules.md. */
export const CATALOGUE: readonly Rule[] = RULES;

const BY_ID = new Map<string, Rule>(CATALOGUE.map((row) => [row.id, row]));

/** One row by its id. */
export function rule(id: RuleId): Rule {
  return BY_ID.get(id) as Rule;
}

/** The number of days a rule gives, for a ship-to country where it has its own. Throws for a rule without one. */
export function daysOf(id: RuleId, country: string | null = null): number {
  const row = rule(id);
  const days = (country === null ? undefined : row.byCountry?.[country]) ?? row.count;
  if (days === null) throw new RangeError(`${id} gives no number`);
  return days;
}
