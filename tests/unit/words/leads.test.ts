import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/words/languages';
import type { Catalogue, WordKey } from '../../../src/words/say';
import { CATALOGUES } from '../../../tools/locales';

/** So many letters a badge's lead may have beside its day, and where there is no day, in a card's header. */
const BESIDE_A_DAY = 40;
const ALONE = 46;
const NO_DAY = /^badge\.(question|unknown|nothing)/;
const LEAD = /^badge\.(?!until$|question\.why$)|^over\..*\.short$/;

/** A letter of Chinese, Japanese or Korean is nearly as wide as two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\uffdc]/.test(letter) ? 1.8 : 1), 0);
}

describe.each(LANGUAGES)('the leads of the badges in $name', ({ tag, folder }) => {
  const words = CATALOGUES[folder] as Catalogue;
  const plurals = new Intl.PluralRules(tag);
  const spans = [1, 2, 21, 56].map((n) => {
    const days = words['span.days'] ?? '';
    const text = typeof days === 'string' ? days : (days[plurals.select(n)] ?? days.other);
    return text.replace('{n}', String(n));
  });

  it('are short enough for one line', () => {
    const long = (Object.keys(words) as WordKey[])
      .filter((key) => LEAD.test(key))
      .flatMap((key) => {
        const lead = words[key] ?? '';
        const forms = typeof lead === 'string' ? [lead] : Object.values(lead);
        return forms
          .flatMap((form) => spans.map((left) => form.replace('{left}', left)))
          .map((text) => ({ key, text }));
      })
      .filter(({ key, text }) => widthOf(text) > (NO_DAY.test(key) ? ALONE : BESIDE_A_DAY));
    expect([...new Set(long.map(({ key, text }) => `${key}: ${text}`))]).toEqual([]);
  });
});
