import { counted } from '../candidates';
import type { FindCaseClock } from '../case-clocks';
import { daysOf } from '../numbers';
import { lastOf } from './case-starts';

/**
 * The seller's answer: 5 days from the request or from its last change, whichever is later, because a change
 * starts them again (DS-01); 3 where the order has the after-sales warranty (DS-02). Silence is the buyer's gain:
 * what was asked for is carried out. Goods still on their way have no such clock (DS-06). Where a page showed the case
 * and not since when, it is counted from that sight and marked as our own.
 */
export const sellerResponse: FindCaseClock = (facts, _known, { zone }) => {
  if (facts.inTransit) return [];
  const rules = facts.afterSalesWarranty ? (['DS-02', 'DS-01'] as const) : (['DS-01'] as const);
  return lastOf(facts, 'dispute-opened', 'dispute-modified').flatMap((start) =>
    rules.map((id) =>
      counted(start, daysOf(id), zone, { promise: 'rule', ruleIds: [id], synthetic: start.atLatest }),
    ),
  );
};
