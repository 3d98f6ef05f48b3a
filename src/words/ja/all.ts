import type { Catalogue } from '../say';
import { badge } from './badge';
import { common } from './common';
import { correct } from './correct';
import { demo } from './demo';
import { desk } from './desk';
import { guard } from './guard';
import { language } from './language';
import { policy } from './policy';
import { time } from './time';

/** What is said in Japanese so far. */
export const ja: Catalogue = {
  ...badge,
  ...common,
  ...correct,
  ...demo,
  ...desk,
  ...guard,
  ...language,
  ...policy,
  ...time,
};
