import type { CaseSighting, CaseStatus, Known, Reading } from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { pageFact } from '../facts';
import { FieldFacts } from './field-facts';
import { idAt, listAt, numberAt, objectAt, seenAt } from './untrusted';

/** `reverseStatus` of a case (pages.md 5.1); 1 is only the filter "all". */
const STATUSES: Record<number, CaseStatus> = { 2: 'in-progress', 3: 'awaiting-return', 4: 'completed' };

/**
 * Reads the data of `mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer` (pages.md 5.1): one case
 * per reverse order line. The list states no refund: the item's price is not one.
 */
export function readRefundList(data: unknown, ctx: ReadContext): Reading {
  const reading = blankReading('refund-list', ctx);
  const module = objectAt(data, 'module');
  if (module === null || !Array.isArray(module.items)) {
    reading.state = 'unreadable';
    reading.problems.push({ of: null, field: 'cases', reason: 'not-found', seen: '' });
    return reading;
  }
  const lines = module.items.flatMap((item) => listAt(item, 'reverseOrderLines'));
  for (const line of lines) {
    const caseId = idAt(line, 'reverseOrderLineId');
    if (caseId === null) {
      reading.problems.push({ of: null, field: 'caseId', reason: 'not-found', seen: '' });
    } else {
      reading.cases.push(readCase(line, caseId, ctx, reading));
    }
  }
  if (lines.length === 0) reading.state = 'empty';
  return reading;
}

function readCase(line: unknown, caseId: string, ctx: ReadContext, { problems }: Reading): CaseSighting {
  const facts = new FieldFacts(line, ctx, 'reverseOrderLines');
  const sighting: CaseSighting = {
    caseId,
    orderId: idAt(line, 'tradeOrderId'),
    lineId: idAt(line, 'tradeOrderLineId'),
    status: statusOf(line, ctx),
    statusText: null,
    refund: null,
    openedOn: facts.day(['gmtCreateFormat']),
  };
  if (sighting.orderId === null)
    problems.push({ of: caseId, field: 'orderId', reason: 'not-found', seen: '' });
  facts.expect(sighting.status, caseId, 'status', ['reverseStatus'], problems);
  facts.expect(sighting.openedOn, caseId, 'openedOn', ['gmtCreateFormat'], problems);
  return sighting;
}

function statusOf(line: unknown, ctx: ReadContext): Known<CaseStatus> {
  const status = STATUSES[numberAt(line, 'reverseStatus') ?? 0];
  const quote = seenAt(line, 'reverseStatus') ?? '';
  return status === undefined ? null : pageFact(status, quote, 'reverseStatus', 'json', ctx);
}
