import { BEFORE_SHIPMENT } from './before-shipment';
import { DISPUTES } from './disputes';
import { LAW } from './law';
import { PROTECTION } from './protection';
import { RAILS } from './rails';
import { REFUNDS } from './refunds';
import { RETURNS } from './returns';
import type { Rule } from './rule';
import { TIME } from './time';

/** The sections of the catalogue, in the order of rules.md; `section.<key>` is each one's heading. */
export const SECTIONS = {
  time: TIME,
  'before-shipment': BEFORE_SHIPMENT,
  protection: PROTECTION,
  disputes: DISPUTES,
  returns: RETURNS,
  refunds: REFUNDS,
  law: LAW,
  rails: RAILS,
} as const;
export type Section = keyof typeof SECTIONS;

/** Every rule that Recourse knows. */
export const CATALOGUE: readonly Rule[] = Object.values(SECTIONS).flat();

const BY_ID = new Map(CATALOGUE.map((one) => [one.id, one]));

/** One rule by its id; `null` for an id that the catalogue does not have. */
export function ruleOf(id: string): Rule | null {
  return BY_ID.get(id) ?? null;
}
