import { describe, expect, it } from 'vitest';
import { CLOCK_KINDS } from '../../../src/model';
import { ruleOf } from '../../../src/rules/catalogue/catalogue';
import { GROUPS } from '../../../src/rules/categories';
import { en } from '../../../src/words/en';
import { isWordKey, say, type WordKey } from '../../../src/words/say';

describe('the English catalogue', () => {
  it('says why only for rules that there are', () => {
    const whys = Object.keys(en).filter((key) => key.startsWith('why.'));
    expect(whys.filter((key) => ruleOf(key.slice('why.'.length)) === null)).toEqual([]);
  });

  it.each(CLOCK_KINDS)('has all words for the clock %s', (kind) => {
    for (const key of ['clock', 'badge', 'act', 'over', 'stays'].map((prefix) => `${prefix}.${kind}`)) {
      expect(isWordKey(key), key).toBe(true);
    }
    expect(isWordKey(`over.${kind}.short`)).toBe(true);
  });

  it.each([...GROUPS.map(({ group }) => group), 'over-1000-usd'])('has a warning for %s', (group) => {
    const key = `warning.${group}`;
    expect(isWordKey(key)).toBe(true);
    if (!isWordKey(key)) return;
    expect(say(key)).toMatch(/no (free )?(change-of-mind )?return|check the return line/);
    expect(say(key)).toMatch(/stays? covered/);
    expect(say(key)).not.toMatch(/no refund/i);
  });

  it('asks for the day of every event', () => {
    for (const event of ['placed', 'paid', 'shipped', 'delivered', 'receipt-confirmed', 'completed']) {
      for (const prefix of ['badge.question', 'event', 'start']) {
        expect(isWordKey(`${prefix}.${event}`)).toBe(true);
      }
    }
  });

  it('holds plain text only, and both forms of a plural', () => {
    for (const [key, words] of Object.entries(en)) {
      const forms = typeof words === 'string' ? [words] : Object.values(words);
      for (const form of forms) expect(form, key).not.toMatch(/[<>]/);
      if (typeof words !== 'string') expect(Object.keys(words), key).toEqual(['one', 'other']);
    }
  });

  it('never says that a deadline expired', () => {
    for (const key of Object.keys(en)) expect(say(key as WordKey)).not.toMatch(/expired/i);
  });
});
