import type { Problem, Statement } from '../../model';
import type { ReadContext } from '../context';
import { readStatements } from '../statements';
import { firstMatch, type Mark } from './marks';
import { allWithin, byClass, isHidden, sentencesOf } from './nodes';
import { NODE } from './progress-nodes';

const STATUS = byClass('order-status');
const BLOCK = byClass('order-block');
const REMINDER: readonly Mark[] = [
  ['status-content-class', byClass('order-status-content')],
  ['order-reminder-class', byClass('order-reminder')],
  ['status-block', STATUS],
];
/** Blocks in which sellers' words or the buyer's address stand: a title must not pass for a promise. */
const NOT_PROMISES = [
  'a[href*="/item/"], a[href*="/store/"]',
  ...['order-detail-item-content', 'order-detail-info-item', 'contact-info', 'order-price-item'].map(byClass),
].join(', ');
/** Where the shop explains what it promises (pages.md 1.2); a sentence that links elsewhere advertises. */
const EXPLAINED = /\/p\/(?:buyerprotection|service-mindset)\/|\/ssr\/|guarantee/;

/**
 * What the order detail page promises in sentences (pages.md 3): the reminder, and the services block, which
 * has no known marks of its own: a block beside the status that holds neither products nor store, address or
 * prices.
 */
export function readPromises(
  doc: Document,
  orderId: string,
  ctx: ReadContext,
  problems: Problem[],
): Statement[] {
  const reminder = firstMatch(doc, REMINDER);
  const texts = [
    ...(reminder === null ? [] : [{ strategy: reminder.strategy, text: reminderText(reminder.element) }]),
    ...serviceTexts(doc),
  ];
  return texts.flatMap(({ strategy, text }) => {
    const source = { page: 'order-detail', by: 'dom', strategy, orderId, lineId: null } as const;
    const { statements, problems: unparsed } = readStatements(text, { ...source, productId: null }, ctx);
    problems.push(...unparsed);
    return statements;
  });
}

function serviceTexts(doc: Document): { strategy: string; text: string }[] {
  const status = doc.querySelector(STATUS);
  const beside = [...(status?.parentElement?.children ?? [])];
  const blocks = new Set([...doc.querySelectorAll(BLOCK), ...beside]);
  return [...blocks]
    .filter((block) => block !== status && !block.matches(NOT_PROMISES) && !isHidden(block))
    .filter((block) => block.querySelector(`${NOT_PROMISES}, ${STATUS}, ${BLOCK}`) === null)
    .flatMap(servicesIn)
    .filter((row) => !advertises(row))
    .filter((row) => !row.matches(NODE) && row.querySelector(NODE) === null)
    .map((row) => ({ strategy: 'service-block', text: sentencesOf(row) }))
    .filter(({ text }) => text !== '');
}

function advertises(block: Element): boolean {
  const links = allWithin(block, 'a[href]').map((link) => link.getAttribute('href') ?? '');
  return links.some((href) => !EXPLAINED.test(href));
}

/** The sentences of the reminder, or of the block around it, without what the shop sells there. */
function reminderText(element: Element): string {
  const parts = [...element.children];
  if (parts.every((part) => !advertises(part))) return sentencesOf(element);
  const kept = parts.filter((part) => !advertises(part));
  return kept.map(sentencesOf).join('\n');
}

/** A block's services: its parts, or itself where the parts are the title and the sentence of one. */
function servicesIn(block: Element): Element[] {
  const parts = [...block.children];
  if (parts.every((part) => part.childElementCount === 0)) return [block];
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? servicesIn(only) : parts;
}
