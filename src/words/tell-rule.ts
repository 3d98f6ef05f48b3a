import { ruleOf } from '../rules/catalogue/catalogue';
import type { Rule } from '../rules/catalogue/rule';
import { SOURCES } from '../rules/catalogue/sources';
import { isWordKey, say } from './say';

/** One rule for a reader: its sentence, its count ("15 days of 24 hours from delivery"), and what stands behind it. */
export interface ToldRule {
  id: string;
  text: string;
  count: string | null;
  atExpiry: string | null;
  grade: string;
  sources: string[];
}

/** Tells a rule of the catalogue in words. */
export function tellRule(rule: Rule): ToldRule {
  return {
    id: rule.id,
    text: isWordKey(rule.words) ? say(rule.words) : rule.id,
    count: countOf(rule),
    atExpiry: rule.atExpiry && say(`expiry.${rule.atExpiry}`),
    grade: say(`grade.${rule.grade}`),
    sources: rule.sources.map((key) => SOURCES[key]),
  };
}

/** The rules of some ids in words, without those that the catalogue does not have. */
export function tellRules(ids: readonly string[]): ToldRule[] {
  return ids.flatMap((id) => {
    const rule = ruleOf(id);
    return rule ? [tellRule(rule)] : [];
  });
}

function countOf({ number, unit, event }: Rule): string | null {
  if (number === null || unit === null || number === 0) return null;
  const length = say(`unit.${unit}`, { n: number });
  return event === null ? length : say('counts.from', { length, event: say(`since.${event}`) });
}
