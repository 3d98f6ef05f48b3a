import type { Catalogue } from '../say';
import { badge } from './badge';
import { board } from './board';
import { buying } from './buying';
import { cases } from './cases';
import { clocks } from './clocks';
import { common } from './common';
import { correct } from './correct';
import { demo } from './demo';
import { desk } from './desk';
import { disputeText } from './dispute-text';
import { dossier } from './dossier';
import { evidence } from './evidence';
import { guard } from './guard';
import { health } from './health';
import { language } from './language';
import { listing } from './listing';
import { lists } from './lists';
import { money } from './money';
import { orders } from './orders';
import { pages } from './pages';
import { panel } from './panel';
import { policy } from './policy';
import { popup } from './popup';
import { proof } from './proof';
import { remind } from './remind';
import { reminders } from './reminders';
import { rights } from './rights';
import { rules } from './rules';
import { rulesLaw } from './rules-law';
import { safe } from './safe';
import { time } from './time';
import { walk } from './walk';
import { walkQuestions } from './walk-questions';
import { warnings } from './warnings';
import { welcome } from './welcome';
import { why } from './why';

/** Every sentence in Japanese. */
export const ja: Catalogue = {
  ...badge,
  ...board,
  ...buying,
  ...cases,
  ...clocks,
  ...common,
  ...correct,
  ...demo,
  ...desk,
  ...disputeText,
  ...dossier,
  ...evidence,
  ...guard,
  ...health,
  ...language,
  ...listing,
  ...lists,
  ...money,
  ...orders,
  ...pages,
  ...panel,
  ...policy,
  ...popup,
  ...proof,
  ...remind,
  ...reminders,
  ...rights,
  ...rules,
  ...rulesLaw,
  ...safe,
  ...time,
  ...walk,
  ...walkQuestions,
  ...warnings,
  ...welcome,
  ...why,
};
