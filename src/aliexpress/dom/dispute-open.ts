import { blankLine, blankOrder, type Problem, type Reading } from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { pageFact } from '../facts';
import { idParameter, orderIdFromUrl } from '../urls';

/** The parts of the form on which a dispute is opened, both of its steps (pages.md 5.2). */
const FORM =
  '.comet-v2-select-show-arrow, textarea[class*="--textarea--"], [data-pl="buyersubmit_btn_submit"], input[type="file"]';

/**
 * The page on which a dispute is opened. That its form is there says that the line of its address can be
 * disputed now; nothing else on it is the shop's word.
 */
export function readDisputeOpen(doc: Document, ctx: ReadContext): Reading {
  const reading = blankReading('dispute-open', ctx);
  if (doc.querySelector(FORM) === null) return reading;
  const problems: Problem[] = [];
  const orderId = orderIdFromUrl(ctx.url);
  if (orderId === null) {
    problems.push({ of: null, field: 'orderId', reason: 'not-found', seen: '' });
    return { ...reading, problems };
  }
  const canDispute = pageFact(true, '', 'dispute-form', 'dom', ctx);
  const lineId = idParameter(ctx.url, 'tradeOrderLineId');
  const lines = lineId === null ? [] : [{ ...blankLine(), lineId, canDispute }];
  return { ...reading, orders: [{ ...blankOrder(orderId), canDispute, lines }] };
}
