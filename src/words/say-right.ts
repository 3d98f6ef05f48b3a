import { enBuying } from './en-buying';
import { enCases } from './en-cases';
import { enLists } from './en-lists';
import { enRules } from './en-rules';
import { isWordKey, say } from './say';

/** The words of rules, cases and choices before buying. */
export const enRights = { ...enRules, ...enCases, ...enBuying, ...enLists } as const;

export type RightKey = Extract<keyof typeof enRights, string>;

/** Whether a key made of data (a rule's id, a state, a category) has a sentence here. */
export const isRightKey = isWordKey as (key: string) => key is RightKey;

/** A sentence of this catalogue in the language that is spoken, its places filled; plain text, never HTML. */
export const sayRight = say as (key: RightKey, params?: Record<string, string | number>) => string;
