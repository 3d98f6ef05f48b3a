import type { Catalogue } from '../say';
import { badge } from './badge';
import { language } from './language';

/** What is said in Japanese so far. */
export const ja: Catalogue = {
  ...badge,
  ...language,
};
