import type { Known, Parcel, ParcelEvent, PlainDate, Problem, Reading } from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { readDay } from '../dates';
import { expectFact, pageFact } from '../facts';
import { statusOfText } from '../statuses';
import type { Strategy } from '../strategy';
import { normalise } from '../text';
import { orderIdFromUrl } from '../urls';
import { isStillUnderWay } from './labels';
import { asText, lookUp, type Mark } from './marks';
import { allWithin, aroundOnly, textOf } from './nodes';
import { readTrackingEvents } from './tracking-events';
import { withoutTwinParcels } from './twins';

const HEAD: readonly Mark[] = [
  ['arrival-title-prefix', '[class*="arrival-time-v2--title"]'],
  ['arrival-prefix', '[class*="arrival-time"]'],
];
const NUMBER: readonly Mark[] = [
  ['mail-no-value-prefix', '[class*="--mailNoValue--"]'],
  ['mail-no-prefix', '[class*="--mailNo--"]'],
  ['mail-no-2023-prefix', '[class*="--mailNo-pc--"]'],
  ['full-number-link', 'span.full-number a'],
];
const CARRIER_TITLE = '[class*="--carrierTitle--"]';
const NO_CARRIER = `[class*="--mailNo"], .full-number, ${CARRIER_TITLE}`;
const CARRIER: readonly Mark[] = [
  ['carrier-value-prefix', '[class*="--carrierValue--"]'],
  ['carrier-title-neighbour', `${CARRIER_TITLE} + *`],
];
const ANY_PART = '[class*="logistic-info"], [class*="arrival-time"]';

/**
 * The tracking page (pages.md 4): hashed modules, matched by prefix. One parcel for each number,
 * with the head ("Delivered：Dec. 24") and the scans around it.
 */
export function readTracking(doc: Document, ctx: ReadContext): Reading {
  const problems: Problem[] = [];
  if (doc.querySelector(ANY_PART) === null) return blankReading('tracking', ctx);
  const orderId = orderIdFromUrl(ctx.url) ?? linkedOrder(doc);
  if (orderId === null) {
    problems.push({ of: null, field: 'orderId', reason: 'not-found', seen: '' });
    return { ...blankReading('tracking', ctx), problems };
  }
  const roots = parcelRoots(doc);
  const read = roots.map((root) => readParcel(root, orderId, ctx, problems));
  const parcels = withoutTwinParcels(read, problems);
  return { ...blankReading('tracking', ctx), parcels, problems };
}

function linkedOrder(doc: Document): string | null {
  const ids = new Set(
    [...doc.querySelectorAll('a[href*="rderId="]')]
      .map((link) => orderIdFromUrl(link.getAttribute('href') ?? ''))
      .filter((id) => id !== null),
  );
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

/** What surrounds each parcel's number and no other parcel's; the whole page where there is one at most. */
function parcelRoots(doc: Document): ParentNode[] {
  const found = NUMBER.map(([, selector]) => [...doc.querySelectorAll(selector)]);
  const numbers = found.find((elements) => elements.length > 0) ?? [];
  if (numbers.length < 2) return [doc];
  return numbers.map((number) => aroundOnly(number, numbers));
}

function readParcel(root: ParentNode, orderId: string, ctx: ReadContext, problems: Problem[]): Parcel {
  const events = readTrackingEvents(root, orderId, ctx, problems);
  // The events before a parcel is handed over have no time (pages.md 4); with one, number and carrier are due.
  const shipped = events.some(({ timeText }) => timeText !== null);
  const number = lookUp(root, NUMBER, trackingNumber, ctx, [numberByShape(root)]);
  const carrier = lookUp(root, CARRIER, carrierName, ctx);
  const due = <T>(fact: Known<T>, field: string, seen: string | null): Known<T> =>
    shipped || seen !== null ? expectFact(fact, orderId, field, seen, problems) : fact;
  return {
    orderId,
    trackingNumber: due(number.fact, 'trackingNumber', number.seen),
    carrier: due(carrier.fact, 'carrier', carrier.seen),
    ...readHead(root, events, orderId, ctx, problems),
    productIds: [],
    events,
  };
}

/** Where the carrier's own mark is lost, what stands beside its title may be the number, or the title once more. */
function carrierName(text: string, element: Element): string | null {
  return allWithin(element, NO_CARRIER).length > 0 ? null : asText(text, element);
}

/** A carrier's number is one word of letters and digits; a label may stand before it. */
function trackingNumber(text: string): string | null {
  const words = normalise(text).split(/[\s:]+/);
  const numbers = words.filter((word) => /^(?=.*\d)[\dA-Z-]{6,40}$/i.test(word));
  const [number] = numbers;
  return numbers.length === 1 && number !== undefined ? number : null;
}

/** The number of a postal parcel has a shape of its own (UPU S10): where its mark is lost, the only one there. */
function numberByShape(root: ParentNode): Strategy<string> {
  return {
    name: 'number-shape',
    read: () => {
      const texts = [...root.querySelectorAll('*')]
        .filter(({ children }) => children.length === 0)
        .map(textOf);
      const found = new Set(texts.join(' ').match(/(?<![A-Z\d])[A-Z]{2}\d{9}[A-Z]{2}(?![A-Z\d])/g));
      const [only] = found;
      return found.size === 1 && only !== undefined ? { value: only, quote: only } : null;
    },
  };
}

/** `Delivered：Dec. 24` or an estimate; other words leave open which of the two it is. */
function readHead(
  root: ParentNode,
  events: readonly ParcelEvent[],
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): Pick<Parcel, 'delivered' | 'deliveredOn'> {
  const { fact } = lookUp(root, HEAD, asText, ctx);
  if (fact === null) {
    problems.push({ of, field: 'delivered', reason: 'not-found', seen: '' });
    return { delivered: null, deliveredOn: null };
  }
  const [label = '', ...rest] = normalise(fact.value).split(':');
  const strategy = fact.witnesses[0]?.strategy ?? 'arrival-title-prefix';
  if (statusOfText(label) === 'delivered') {
    const printed = readDay(rest.join(':'), { language: ctx.language, at: ctx.at });
    // Neither prints its year, but a scan's weekday tells it.
    const scan = events.find(({ on }) => on !== null && on.slice(4) === printed?.slice(4));
    const day = scan?.on ?? printed;
    const on: Known<PlainDate> = day === null ? null : pageFact(day, fact.quote, strategy, 'dom', ctx);
    return {
      delivered: pageFact(true, fact.quote, strategy, 'dom', ctx),
      deliveredOn: expectFact(on, of, 'deliveredOn', fact.quote, problems),
    };
  }
  if (isStillUnderWay(label)) {
    return { delivered: pageFact(false, fact.quote, strategy, 'dom', ctx), deliveredOn: null };
  }
  expectFact(null, of, 'delivered', fact.quote, problems);
  return { delivered: null, deliveredOn: null };
}
