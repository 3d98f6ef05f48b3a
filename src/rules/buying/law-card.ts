import { type Law, lawOf } from '../law-of';

/** An exception of EU art. 16 or UK reg. 28 that may hold for a group of goods (`law.exception.<...>`). */
export type LawException = 'made-to-order' | 'perishable' | 'sealed-hygiene' | 'digital' | 'dated';

export interface LawCard {
  law: Exclude<Law, null>;
  /** The exceptions to look at; empty where the right holds whatever the shop's label says (EU-08). */
  exceptions: LawException[];
  ruleIds: string[];
}

/** Which exception may hold for a group of the category warnings; other groups have none. */
const EXCEPTION_OF: Readonly<Record<string, LawException>> = {
  underwear: 'sealed-hygiene',
  swimwear: 'sealed-hygiene',
  'oral-care': 'sealed-hygiene',
  shaving: 'sealed-hygiene',
  beauty: 'sealed-hygiene',
  intimate: 'sealed-hygiene',
  earrings: 'sealed-hygiene',
  'contact-lenses': 'sealed-hygiene',
  'e-cigarettes': 'sealed-hygiene',
  health: 'sealed-hygiene',
  food: 'perishable',
  plants: 'perishable',
  'pet-food': 'perishable',
  'custom-made': 'made-to-order',
  digital: 'digital',
  dated: 'dated',
};

/**
 * What EU or UK law says beside the shop's own policy: 14 days to change one's mind, which a label "non-returnable" does not
 * take away, and what does. `groups` are those of the warnings for the listing. `null` for other countries, whose law was
 * not looked at.
 */
export function lawCard(country: string | null, groups: readonly string[]): LawCard | null {
  const law = lawOf(country);
  if (law === null) return null;
  const found = groups.flatMap((group) => EXCEPTION_OF[group] ?? []);
  const ruleIds = law === 'eu' ? ['EU-01', 'EU-07', 'EU-08', 'EU-05'] : ['UK-01', 'UK-04', 'UK-03'];
  return { law, exceptions: [...new Set(found)], ruleIds };
}
