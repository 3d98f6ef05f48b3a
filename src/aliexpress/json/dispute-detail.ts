import type { CaseSighting, Known, Money, PlainDate, Problem, Reading } from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { pageFact } from '../facts';
import { centDigits, readMoney } from '../money';
import { caseStatusOfText } from '../statuses';
import { currencyAt, FieldFacts } from './field-facts';
import { idOfRequest, orderIdOfRequest } from './request-ids';
import { numberAt, objectAt, seenAt, textAt, valueAt } from './untrusted';

/**
 * Reads the data of `mtop.aliexpress.buyer.reverse.reverseOrderLineRenderForBuyer` (pages.md 5.3). Its ids are
 * known only from the address of the page or of the request.
 */
export function readDisputeDetail(data: unknown, ctx: ReadContext): Reading {
  const reading = blankReading('dispute-detail', ctx);
  const module = objectAt(data, 'module');
  const caseId = idOfRequest(ctx.url, 'reverseOrderLineId');
  if (module === null || caseId === null) {
    reading.state = 'unreadable';
    const field = module === null ? 'cases' : 'caseId';
    reading.problems.push({ of: null, field, reason: 'not-found', seen: '' });
    return reading;
  }
  const statusText = new FieldFacts(module, ctx, 'module').text(['reverseDetailStatusText']);
  const status = statusText === null ? null : caseStatusOfText(statusText.value);
  const sighting: CaseSighting = {
    caseId,
    orderId: orderIdOfRequest(ctx.url),
    lineId: idOfRequest(ctx.url, 'tradeOrderLineId'),
    status: status && statusText && { ...statusText, value: status },
    statusText,
    refund: refundOf(module, caseId, ctx, reading.problems),
    openedOn: openedOnOf(module, ctx),
  };
  if (sighting.status === null) {
    const seen = statusText?.value ?? '';
    const reason = seen === '' ? 'not-found' : 'unparsed';
    reading.problems.push({ of: caseId, field: 'status', reason, seen });
  }
  reading.cases.push(sighting);
  return reading;
}

const REFUNDS = [
  ['reverseFinishInfo', 'refundInfo', 'refundDetails', 'totalMoney'],
  ['reachSolution', 'refundMoney'],
] as const;

/**
 * What was refunded, else what was agreed; printed, or as the refund list's `{cent, currency}`. Where both are given
 * and differ, or only cents of a currency that has none, the amount is not known, and that is a problem.
 */
function refundOf(module: object, of: string, ctx: ReadContext, problems: Problem[]): Known<Money> {
  for (const path of REFUNDS) {
    const printed = textAt(module, ...path) ?? textAt(module, ...path, 'formatMoney');
    const currency = currencyAt(module, [...path, 'currency']);
    const read =
      printed === null ? null : readMoney(printed, { currency: currency ?? ctx.currency, url: ctx.url });
    const cents = centsOf(module, path, currency);
    const quote = printed ?? '';
    if (read !== null && cents !== null && read.amount !== cents.amount) {
      problems.push({ of, field: 'refund', reason: 'disagree', seen: `${quote} / ${cents.amount}` });
      return null;
    }
    const money = read ?? cents;
    if (money !== null) return pageFact(money, quote, path.join('.'), 'json', ctx);
    const seen = printed ?? seenAt(module, ...path, 'cent');
    if (seen !== null) problems.push({ of, field: 'refund', reason: 'unparsed', seen });
  }
  return null;
}

function centsOf(module: object, path: readonly string[], currency: string | null): Money | null {
  const cents = numberAt(module, ...path, 'cent');
  if (cents === null || currency === null || !Number.isSafeInteger(cents) || cents < 0) return null;
  // What a "cent" of won is, one or a hundredth, nobody has shown.
  const places = centDigits(currency);
  if (places === 0) return null;
  const figures = String(cents).padStart(places + 1, '0');
  return { amount: `${figures.slice(0, -places)}.${figures.slice(-places)}`, currency };
}

/** A bare instant is a day of the platform's own calendar, which is Pacific (rules.md TZ-01). */
function openedOnOf(module: object, ctx: ReadContext): Known<PlainDate> {
  const instant = numberAt(module, 'gmtCreateTimestamp');
  if (instant === null || instant < Date.UTC(2010, 0) || instant > Date.UTC(2100, 0)) return null;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(instant);
  const quote = String(valueAt(module, 'gmtCreateTimestamp'));
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? pageFact(day, quote, 'gmtCreateTimestamp', 'json', ctx) : null;
}
