import { describe, expect, it } from 'vitest';
import { en } from '../../../src/words/en';
import { LANGUAGES } from '../../../src/words/languages';
import type { Catalogue, WordKey, Words } from '../../../src/words/say';
import { CATALOGUES } from '../../../tools/locales';

const KEYS = Object.keys(en) as WordKey[];
const translations = LANGUAGES.filter(({ tag, folder }) => tag !== 'en' && CATALOGUES[folder] !== undefined);

const forms = (words: Words): string[] => (typeof words === 'string' ? [words] : Object.values(words));
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Sentences whose number the plural form already tells: "one day". */
function lacksPlaces(english: Words, translated: Words): boolean {
  const wanted = new Set(forms(english).flatMap(places));
  return forms(translated).some((text) => {
    const there = places(text);
    return (
      there.some((place) => !wanted.has(place)) ||
      [...wanted].some((place) => place !== '{n}' && !there.includes(place))
    );
  });
}

it('every language that is offered has its words, and no other has', () => {
  expect(Object.keys(CATALOGUES).sort()).toEqual(LANGUAGES.map(({ folder }) => folder).sort());
});

describe.each(translations)('the words in $name', ({ tag, folder }) => {
  const catalogue = CATALOGUES[folder] as Catalogue;

  it('say every sentence', () => {
    expect(KEYS.filter((key) => catalogue[key] === undefined)).toEqual([]);
  });

  it('say no sentence that there is not', () => {
    expect(Object.keys(catalogue).filter((key) => !Object.hasOwn(en, key))).toEqual([]);
  });

  it('fill the same places', () => {
    const bad = KEYS.filter((key) => {
      const words = catalogue[key];
      return words !== undefined && lacksPlaces(en[key], words);
    });
    expect(bad).toEqual([]);
  });

  it('have the plural forms of their language, and only those', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const bad = KEYS.filter((key) => {
      const words = catalogue[key];
      if (words === undefined || typeof words === 'string') return false;
      const there = Object.keys(words);
      return (
        there.some((one) => !categories.includes(one as Intl.LDMLPluralRule)) ||
        !categories.every((one) => there.includes(one))
      );
    });
    expect(bad).toEqual([]);
  });

  it('tell the number wherever one form stands for several', () => {
    const bad = KEYS.filter((key) => {
      const words = catalogue[key];
      if (words === undefined || typeof words === 'string') return false;
      return Object.entries(words).some(
        ([form, text]) =>
          !['zero', 'one', 'two'].includes(form) &&
          !text.includes('{n}') &&
          forms(en[key]).some((one) => one.includes('{n}')),
      );
    });
    expect(bad).toEqual([]);
  });

  it('are plain text that was translated', () => {
    for (const key of KEYS)
      for (const text of forms(catalogue[key] ?? '')) expect(text, key).not.toMatch(/[<>]/);
    const long = KEYS.filter((key) => forms(en[key]).some((text) => text.split(' ').length > 4));
    expect(long.filter((key) => JSON.stringify(catalogue[key]) === JSON.stringify(en[key]))).toEqual([]);
  });
});
