import { enPolicy } from './en-policy';
import { enWarnings } from './en-warnings';
import type { Catalogues } from './say';

/** What is said on a product page, in every language there is. */
export const WORDS_FOR_PRODUCT: Catalogues = { en: { ...enPolicy, ...enWarnings } };
