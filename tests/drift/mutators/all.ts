import { CLASS_MUTATORS } from './classes';
import { INTRUDER_MUTATORS } from './intruders';
import { LINK_MUTATORS } from './links';
import { LOSS_MUTATORS } from './loss';
import type { Mutator } from './mutator';
import { NUMBER_MUTATORS } from './numbers';
import { STRUCTURE_MUTATORS } from './structure';
import { TEXT_MUTATORS } from './text';
import { WEAR_MUTATORS } from './wear';
import { WORD_MUTATORS } from './words';

/** Every way in which the harness changes a page. */
export const MUTATORS: readonly Mutator[] = [
  ...CLASS_MUTATORS,
  ...STRUCTURE_MUTATORS,
  ...LOSS_MUTATORS,
  ...TEXT_MUTATORS,
  ...WORD_MUTATORS,
  ...NUMBER_MUTATORS,
  ...LINK_MUTATORS,
  ...INTRUDER_MUTATORS,
  ...WEAR_MUTATORS,
];
