import { en } from './en';
import type { Catalogues } from './say';

/** All that is said, in every language there is: for the background and the extension's own pages. */
export const ALL_WORDS: Catalogues = { en };
