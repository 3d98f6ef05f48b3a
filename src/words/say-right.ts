import { isWordKey, say, type WordKey } from './say';

export type RightKey = WordKey;

/** Whether a key made of data (a rule's id, a state, a category) has a sentence. */
export const isRightKey = isWordKey;

/** A sentence on rules, cases and choices, its places filled; plain text, never HTML. */
export const sayRight = say;
