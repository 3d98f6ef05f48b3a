import { deniesPlainly } from './plain-clause';
import { PLAIN_LANGUAGES } from './plain-words';
import type { KindWords, StatementWords } from './statement-words';

/** Promises that a negation beside them takes back. */
const MAY_BE_TURNED: readonly KindWords['kind'][] = [
  'return',
  'free-return',
  'open-dispute',
  'no-delivery-refund',
  'buyer-protection',
];

/** Whether something in a normalised clause turns its promise round, or takes some cases out of it. */
export function isTurned(clause: string, { turned, harmless }: StatementWords): boolean {
  return turned.test(clause.replace(harmless, ' • '));
}

/** The same of a promise of one kind: what excludes returns is itself a negation. */
export function isTakenBack(kind: KindWords['kind'], clause: string, words: StatementWords): boolean {
  return MAY_BE_TURNED.includes(kind) && isTurned(clause, words);
}

/**
 * Whether a normalised clause says that returns are not free, or no longer, in the words of `tables` or in ordinary
 * ones of a language (`null`: of any).
 */
export function deniesFreeReturns(
  clause: string,
  tables: readonly StatementWords[],
  language: string | null,
): boolean {
  const bySite = tables.some(
    (words) =>
      isTurned(clause, words) &&
      words.kinds.some(({ kind, all }) => kind === 'free-return' && all.every((one) => one.test(clause))),
  );
  const asked = PLAIN_LANGUAGES.filter((one) => language === null || one === language);
  return bySite || asked.some((one) => deniesPlainly(clause, one));
}
