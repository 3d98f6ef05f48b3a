import { lexiconTexts, readWordsFrom } from '../lexicon';
import { CURRENCY_SIGNS } from './currency-signs';
import { DATE_WORDS } from './date-words';
import { ENGLISH } from './english';
import { PLAIN_MARKS } from './plain-marks';
import { PLAIN_ROWS } from './plain-rows';
import { SHOP_WORDS } from './shop-words';
import { SPANISH } from './spanish';
import { CASE_STATES, ORDER_STATES } from './states';

/** All words by which pages are read, as the build puts them beside the scripts. */
export const LEXICON = lexiconTexts({
  site_en: ENGLISH,
  site_es: SPANISH,
  date_words: DATE_WORDS,
  plain_marks: PLAIN_MARKS,
  shop_words: SHOP_WORDS,
  order_states: ORDER_STATES,
  case_states: CASE_STATES,
  currency_signs: CURRENCY_SIGNS,
  ...Object.fromEntries(Object.entries(PLAIN_ROWS).map(([language, rows]) => [`plain_${language}`, rows])),
});

/** Reads by these words themselves: for tools and tests, which no browser hands them to. */
export function readAllLanguages(): void {
  readWordsFrom((name) => LEXICON[name] ?? '');
}
