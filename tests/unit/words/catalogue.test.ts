import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/rules/catalogue';
import { GROUPS } from '../../../src/rules/categories';
import { en } from '../../../src/words/en';
import { isWordKey, say, type WordKey } from '../../../src/words/say';

describe('the English catalogue', () => {
  it.each(CATALOGUE.map(({ id }) => id))('says why for rule %s', (id) => {
    expect(isWordKey(`why.${id}`)).toBe(true);
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
