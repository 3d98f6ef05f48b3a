import { enGuard } from './en-guard';
import type { Catalogues } from './say';

/** What is said on the dispute pages, in every language there is. */
export const WORDS_FOR_DISPUTE: Catalogues = { en: { ...enGuard } };
