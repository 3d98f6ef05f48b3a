import type { ReturnsPolicy, Statement } from '../model';
import { isAtCost } from './statements';

/**
 * What a listing's statements say of returns. "Excluded" wins over "free" where a page says both, because a
 * buyer who relies on the page then loses nothing; a window without a word on the cost leaves it not stated.
 */
export function returnsPolicyOf(statements: readonly Statement[]): ReturnsPolicy {
  const said = (kind: Statement['kind']) => statements.some((statement) => statement.kind === kind);
  if (said('not-returnable')) return 'excluded';
  if (said('free-return')) return 'free';
  return statements.some(({ quote }) => isAtCost(quote)) ? 'at-cost' : 'not-stated';
}
