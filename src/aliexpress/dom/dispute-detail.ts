import type { CaseSighting, CaseStatus, Known, Problem, Reading } from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { expectFact, pageFact } from '../facts';
import { readMoney } from '../money';
import { caseStatusOfText } from '../statuses';
import { idParameter, orderIdFromUrl } from '../urls';
import { asText, lookUp, type Mark } from './marks';
import { shownOf, textOf } from './nodes';

const STATUS: readonly Mark[] = [['reminder-status-prefix', '[class*="reminder--statusStr--"]']];
const STEPS = '[class*="verticalSteps--title--"]';
const REFUND: readonly Mark[] = [['refund-amount-prefix', '[class*="newReverseRefundInfo--amount--"]']];

/**
 * The page of one return or dispute (pages.md 5.1, 5.3). Its ids are known only from its address. The state is in
 * the reminder's words, else in those of its steps; words that are in no dictionary are `unknown` and a problem.
 */
export function readDisputeDetail(doc: Document, ctx: ReadContext): Reading {
  const problems: Problem[] = [];
  const { fact: reminder } = lookUp(doc, STATUS, asText, ctx);
  const steps = shownOf([...doc.querySelectorAll(STEPS)])
    .map(textOf)
    .filter((text) => text !== '');
  const refund = lookUp(
    doc,
    REFUND,
    (text) => readMoney(text, { currency: ctx.currency, url: ctx.url }),
    ctx,
  );
  if (reminder === null && steps.length === 0 && refund.seen === null) {
    return blankReading('dispute-detail', ctx);
  }
  const caseId = idParameter(ctx.url, 'reverseOrderLineId');
  if (caseId === null) {
    problems.push({ of: null, field: 'caseId', reason: 'not-found', seen: '' });
    return { ...blankReading('dispute-detail', ctx), problems };
  }
  const [step = ''] = steps;
  const statusText =
    reminder ?? (step === '' ? null : pageFact(step, step, 'steps-title-prefix', 'dom', ctx));
  const sighting: CaseSighting = {
    caseId,
    orderId: orderIdFromUrl(ctx.url),
    lineId: idParameter(ctx.url, 'tradeOrderLineId'),
    status: statusOf(statusText, caseId, ctx, problems),
    statusText,
    refund: refund.seen === null ? null : expectFact(refund.fact, caseId, 'refund', refund.seen, problems),
    openedOn: null,
  };
  return { ...blankReading('dispute-detail', ctx), cases: [sighting], problems };
}

function statusOf(
  statusText: Known<string>,
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): Known<CaseStatus> {
  const said = statusText === null ? null : caseStatusOfText(statusText.value);
  if (said === null) expectFact(null, of, 'status', statusText?.value ?? null, problems);
  if (statusText === null) return null;
  const strategy = statusText.witnesses[0]?.strategy ?? 'reminder-status-prefix';
  return pageFact(said ?? 'unknown', statusText.quote, strategy, 'dom', ctx);
}
