import type { CaseSighting, Known, Money, PlainDate, Reading } from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { pageFact } from '../facts';
import { readMoney } from '../money';
import { caseStatusOfText } from '../statuses';
import { currencyAt, FieldFacts } from './field-facts';
import { idOfRequest, orderIdOfRequest } from './request-ids';
import { numberAt, objectAt, textAt, valueAt } from './untrusted';

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
    refund: refundOf(module, ctx),
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

/** What was refunded, else what was agreed; printed, or as the refund list's `{cent, currency}`. */
function refundOf(module: object, ctx: ReadContext): Known<Money> {
  for (const path of REFUNDS) {
    const printed = textAt(module, ...path) ?? textAt(module, ...path, 'formatMoney');
    const currency = currencyAt(module, [...path, 'currency']);
    const money =
      centsOf(module, path, currency) ??
      (printed === null ? null : readMoney(printed, { currency: currency ?? ctx.currency, url: ctx.url }));
    if (money !== null) return pageFact(money, printed ?? '', path.join('.'), 'json', ctx);
  }
  return null;
}

function centsOf(module: object, path: readonly string[], currency: string | null): Money | null {
  const cents = numberAt(module, ...path, 'cent');
  if (cents === null || currency === null || !Number.isSafeInteger(cents) || cents < 0) return null;
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  const places = digits.maximumFractionDigits ?? 2;
  const figures = String(cents).padStart(places + 1, '0');
  const whole = figures.slice(0, figures.length - places);
  return { amount: places === 0 ? whole : `${whole}.${figures.slice(-places)}`, currency };
}

/** A bare instant is a day of the platform's own calendar, which is Pacific (rules.md TZ-01). */
function openedOnOf(module: object, ctx: ReadContext): Known<PlainDate> {
  const instant = numberAt(module, 'gmtCreateTimestamp');
  if (instant === null || instant < Date.UTC(2010, 0) || instant > Date.UTC(2100, 0)) return null;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(instant);
  const quote = String(valueAt(module, 'gmtCreateTimestamp'));
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? pageFact(day, quote, 'gmtCreateTimestamp', 'json', ctx) : null;
}
