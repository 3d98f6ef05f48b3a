import type { Known, Parcel, ParcelEvent, Problem, Reading } from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { readDay } from '../dates';
import { textOf } from '../dom/nodes';
import { expectFact, pageFact } from '../facts';
import { statusOfText } from '../statuses';
import { orderIdFromUrl } from '../urls';

const MODULE = '.tracking-module';
const NUMBER_LINK = 'a[href*="mailNoList="]';

/**
 * The tracking page of track.aliexpress.com, before 2023 (pages.md 4); only saved pages of it are left. Which of
 * its scans is the delivery is not known, so no delivered day is told.
 */
export function readTradeTracking(doc: Document, ctx: ReadContext): Reading {
  const modules = [...doc.querySelectorAll(MODULE)];
  if (modules.length === 0) return blankReading('tracking', ctx);
  const problems: Problem[] = [];
  const orderId = orderIdFromUrl(ctx.url);
  if (orderId === null) {
    problems.push({ of: null, field: 'orderId', reason: 'not-found', seen: '' });
    return { ...blankReading('tracking', ctx), problems };
  }
  const parcels = modules.map((module) => readModule(module, orderId, ctx, problems));
  return { ...blankReading('tracking', ctx), parcels, problems };
}

function readModule(module: Element, of: string, ctx: ReadContext, problems: Problem[]): Parcel {
  const state = textOf(module.querySelector('.status-title-text'));
  const delivered: Known<boolean> =
    statusOfText(state) === 'delivered' ? pageFact(true, state, 'status-title-text', 'dom', ctx) : null;
  if (delivered !== null) problems.push({ of, field: 'deliveredOn', reason: 'not-found', seen: '' });
  return {
    orderId: of,
    trackingNumber: expectFact(numberOf(module, ctx), of, 'trackingNumber', null, problems),
    carrier: null,
    delivered: expectFact(delivered, of, 'delivered', state, problems),
    deliveredOn: null,
    productIds: [],
    events: [...module.querySelectorAll('ul.ship-steps li')].map((step) => eventOf(step, ctx)),
  };
}

function numberOf(module: Element, ctx: ReadContext): Known<string> {
  const numbers = [...module.querySelectorAll(NUMBER_LINK)].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const value = URL.canParse(href, ctx.url) ? new URL(href, ctx.url).searchParams.get('mailNoList') : null;
    return value !== null && /^[\dA-Z-]{6,40}$/i.test(value) ? [{ value, href }] : [];
  });
  const [first] = numbers;
  const one = first !== undefined && numbers.every(({ value }) => value === first.value);
  return one ? pageFact(first.value, first.href, 'mail-no-link', 'dom', ctx) : null;
}

function eventOf(step: Element, ctx: ReadContext): ParcelEvent {
  const time = textOf(step.querySelector('p.time'));
  return {
    code: null,
    title: textOf(step.querySelector('p.head')),
    detail: textOf(step.querySelector('p.text')),
    on: time === '' ? null : readDay(time, { language: ctx.language, at: ctx.at }),
    timeText: time === '' ? null : `${time} ${textOf(step.querySelector('p.timezone'))}`.trim(),
  };
}
