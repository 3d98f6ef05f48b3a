import type { Catalogue } from '../say';
import { badge } from './badge';
import { common } from './common';
import { desk } from './desk';
import { guard } from './guard';
import { language } from './language';

/** What is said in Japanese so far. */
export const ja: Catalogue = {
  ...badge,
  ...common,
  ...desk,
  ...guard,
  ...language,
};
