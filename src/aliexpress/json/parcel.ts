import type { Known, Parcel, ParcelEvent, PlainDate, Problem } from '../../model';
import type { ReadContext } from '../context';
import { readDay } from '../dates';
import { pageFact, tidy } from '../facts';
import { textOfMarkup } from '../text';
import { globalProductId } from '../urls';
import { FieldFacts } from './field-facts';
import { idAt, listAt, numberAt, textAt, valueAt } from './untrusted';

const DAY = 86_400_000;
const SIGNED = 'AE_GTMS_SIGNED';
const ARRIVED = 'REAL_DELIVERY';
/** An event's epoch tells its year only if it is near the printed day; anything else is no epoch of that event. */
const NEAR_DAYS = 45;

/** One parcel of a tracking response, its events newest first. Codes decide, not words (pages.md 4). */
export function readParcel(line: unknown, orderId: string, ctx: ReadContext, problems: Problem[]): Parcel {
  const facts = new FieldFacts(line, ctx, 'trackingDetailLineList');
  const parcel: Parcel = {
    orderId,
    trackingNumber: facts.text(['mailNo'], ['originMailNo']),
    carrier: carrierOf(facts),
    delivered: deliveredOf(line, ctx),
    deliveredOn: deliveredOnOf(line, orderId, ctx, problems),
    productIds: listAt(line, 'packageItemList')
      .map((item) => idAt(item, 'itemId'))
      .filter((id) => id !== null)
      .map(globalProductId),
    events: listAt(line, 'detailList').map((event) => readEvent(event, ctx)),
  };
  // A parcel that is still being prepared has no number: its events have no time yet (pages.md 4).
  if (parcel.events.some(({ timeText }) => timeText !== null)) {
    facts.expect(parcel.trackingNumber, orderId, 'trackingNumber', ['mailNo'], problems);
  }
  if (parcel.delivered === null) {
    problems.push({ of: orderId, field: 'delivered', reason: 'not-found', seen: '' });
  }
  return parcel;
}

/**
 * Who brings it and the service it was sent with are two names (pages.md 4), of which a page may show either: the
 * quote has both, so that neither contradicts the other.
 */
function carrierOf(facts: FieldFacts): Known<string> {
  const carrier = facts.text(['logisticsCpInfo', 'cpName']);
  const service = facts.text(['logisticsCarrierName']);
  if (carrier === null || service === null || carrier.value === service.value) return carrier ?? service;
  return { ...carrier, quote: `${carrier.value} / ${service.value}` };
}

function readEvent(event: unknown, ctx: ReadContext): ParcelEvent {
  const timeText = textAt(event, 'timeText');
  return {
    code: codeAt(event, 'trackingPrimaryCode') ?? codeAt(event, 'trackingSecondCode'),
    title: tidy(textOfMarkup(textAt(event, 'trackingName') ?? '')),
    detail: tidy(textOfMarkup(textAt(event, 'trackingDetailDesc') ?? '')),
    on: timeText === null ? null : dayOf(timeText, numberAt(event, 'time'), ctx),
    timeText: timeText === null ? null : tidy(timeText),
  };
}

/** Codes are words of letters, digits and underscores; what else stands there is none. */
function codeAt(event: unknown, key: string): string | null {
  const code = textAt(event, key);
  return code !== null && /^[\w.-]{1,100}$/.test(code) ? code : null;
}

function isSigned(event: unknown): boolean {
  return textAt(event, 'trackingPrimaryCode') === SIGNED || textAt(event, 'trackingSecondCode') === SIGNED;
}

function deliveredOf(line: unknown, ctx: ReadContext): Known<boolean> {
  const events = listAt(line, 'detailList');
  const signed = events.find(isSigned);
  if (signed !== undefined) {
    return pageFact(true, textAt(signed, 'trackingName') ?? SIGNED, 'trackingPrimaryCode', 'json', ctx);
  }
  const scene = textAt(line, 'etaInfo', 'etaSceneCode');
  if (scene === ARRIVED) return pageFact(true, scene, 'etaInfo.etaSceneCode', 'json', ctx);
  if (scene === null && !Array.isArray(valueAt(line, 'detailList'))) return null;
  return pageFact(false, scene ?? '', scene === null ? 'detailList' : 'etaInfo.etaSceneCode', 'json', ctx);
}

/** The day of the signature, and the day in the head of the page; should they differ, the earlier one. */
function deliveredOnOf(
  line: unknown,
  orderId: string,
  ctx: ReadContext,
  problems: Problem[],
): Known<PlainDate> {
  const scans = listAt(line, 'detailList').filter(isSigned);
  const [signed] = scans;
  // A parcel may be signed for twice, at a pickup point and by the buyer: what counts from its delivery ends earlier.
  const [bySignature = null] = scans
    .map((scan) => dayFact(scan, 'timeText', 'time', 'AE_GTMS_SIGNED.timeText', ctx))
    .filter((day) => day !== null)
    .sort((one, other) => (one.value < other.value ? -1 : 1));
  const eta = textAt(line, 'etaInfo', 'etaSceneCode') === ARRIVED ? valueAt(line, 'etaInfo') : undefined;
  const byEta = dayFact(eta, 'etaTimeText', 'beginEtaTime', 'etaInfo.etaTimeText', ctx);
  if (bySignature === null || byEta === null) {
    const fact = bySignature ?? byEta;
    if (fact === null && (signed !== undefined || eta !== undefined)) {
      const seen = textAt(signed, 'timeText') ?? textAt(eta, 'etaTimeText') ?? '';
      problems.push({
        of: orderId,
        field: 'deliveredOn',
        reason: seen === '' ? 'not-found' : 'unparsed',
        seen,
      });
    }
    return fact;
  }
  if (bySignature.value === byEta.value) {
    return { ...bySignature, witnesses: [...bySignature.witnesses, ...byEta.witnesses] };
  }
  const seen = `${bySignature.quote} / ${byEta.quote}`;
  problems.push({ of: orderId, field: 'deliveredOn', reason: 'disagree', seen });
  return bySignature.value < byEta.value ? bySignature : byEta;
}

function dayFact(
  from: unknown,
  textKey: string,
  timeKey: string,
  strategy: string,
  ctx: ReadContext,
): Known<PlainDate> {
  const text = textAt(from, textKey);
  const day = text === null ? null : dayOf(text, numberAt(from, timeKey), ctx);
  return day === null || text === null ? null : pageFact(day, text, strategy, 'json', ctx);
}

/** Tracking prints no years. */
function dayOf(text: string, epoch: number | null, { language, at }: ReadContext): PlainDate | null {
  if (epoch !== null && Math.abs(epoch) < 8.64e15) {
    const day = readDay(text, { language, at, around: epoch });
    if (day !== null && Math.abs(Date.parse(day) - epoch) <= NEAR_DAYS * DAY) return day;
  }
  return readDay(text, { language, at });
}
