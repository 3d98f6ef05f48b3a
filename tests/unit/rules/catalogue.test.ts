import { describe, expect, it } from 'vitest';
import { CATALOGUE, ruleOf, SECTIONS } from '../../../src/rules/catalogue/catalogue';
import { LEFT_OUT } from '../../../src/rules/catalogue/left-out';
import { EXPIRIES, GRADES } from '../../../src/rules/catalogue/rule';
import { SOURCES } from '../../../src/rules/catalogue/sources';
import { isWordKey } from '../../../src/words/say';
import { tellRule } from '../../../src/words/tell-rule';
import { ROWS } from './rows';

describe('the catalogue', () => {
  it('has a rule for every row, or the reason why not', () => {
    const missing = ROWS.filter((id) => ruleOf(id) === null && LEFT_OUT[id] === undefined);
    expect(missing).toEqual([]);
    for (const id of Object.keys(LEFT_OUT)) {
      expect(ROWS).toContain(id);
      expect(ruleOf(id), id).toBeNull();
    }
  });

  it('has each rule once', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(CATALOGUE.map((rule) => [rule.id, rule] as const))('%s is whole', (_id, rule) => {
    expect(isWordKey(rule.words)).toBe(true);
    expect(GRADES).toContain(rule.grade);
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const key of rule.sources) expect(Object.hasOwn(SOURCES, key), key).toBe(true);
    if (rule.number !== null) expect(rule.unit).not.toBeNull();
    if (rule.atExpiry !== null) expect(EXPIRIES).toContain(rule.atExpiry);
    const told = tellRule(rule);
    expect(JSON.stringify(told)).not.toMatch(/[{]\w+[}]|undefined/);
    expect(told.text).toMatch(/^[^a-z].*[.!]$/);
  });

  it('names sections that have a heading', () => {
    for (const section of Object.keys(SECTIONS)) expect(isWordKey(`section.${section}`)).toBe(true);
  });
});
