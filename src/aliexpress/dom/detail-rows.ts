import type { DateField, Order, PlainDate, Problem } from '../../model';
import { DATE_FIELDS } from '../../model';
import type { ReadContext } from '../context';
import { expectFact, tidy } from '../facts';
import { type Answer, firstFact, type Strategy } from '../strategy';
import { dayOfElement } from './card-date';
import { dateFieldOfRow } from './labels';
import { byClass, rowsOf, shownOf, spacedText, textOf } from './nodes';
import { idsInElement, idsInText } from './printed-id';

const ADDRESS = byClass('contact-info');
const ITEM = byClass('order-detail-info-item');
const CONTENT = byClass('order-detail-info-content');
const ROW = byClass('info-row');
const LABEL = '[data-pl^="order_detail_gray_"]';
const COLLAPSED = `${byClass('switch-icon')}, .comet-icon-arrowdown`;

interface Row {
  element: Element;
  text: string;
  field: DateField | null;
}

/** The ways to the rows of "Order placed on:" and its like, each with the rows it finds (pages.md 3). */
function rowSources(doc: Document): { name: string; rows: Row[] }[] {
  const marked = [...doc.querySelectorAll(LABEL)];
  return [
    { name: 'row-data-pl', rows: withoutAddress(marked.map(rowOfMark)) },
    { name: 'row-class', rows: rowsFrom([...doc.querySelectorAll(ROW)]) },
    { name: 'row-in-info-content', rows: rowsFrom([...doc.querySelectorAll(CONTENT)].flatMap(rowsOf)) },
  ];
}

/**
 * The mark is on the label; its row is what holds label and day, and no second label, else the label and what
 * stands behind it: several labels may stand beside their days in one element.
 */
function rowOfMark(mark: Element): Row {
  const row = mark.closest(ROW) ?? mark.parentElement;
  if (row?.querySelectorAll(LABEL).length === 1) return rowOf(row);
  const own = rowOf(mark);
  const value = mark.nextElementSibling;
  if (value === null || !isInTurn(mark) || /\p{Nd}/u.test(own.text)) return own;
  return { ...own, element: value, text: `${own.text} ${textOf(value)}` };
}

/** Whether each label beside this one has something behind it, and nothing stands before the first: else they are mixed up. */
function isInTurn({ parentElement }: Element): boolean {
  const beside = [...(parentElement?.children ?? [])].map((child) => child.matches(LABEL));
  return beside[0] === true && beside.every((isLabel, at) => !isLabel || beside[at + 1] === false);
}

const rowsFrom = (elements: Element[]): Row[] => withoutAddress(elements.map(rowOf));

function rowOf(element: Element): Row {
  const text = spacedText(element);
  return { element, text, field: dateFieldOfRow(text) ?? dateFieldOfRow(textOf(element)) };
}

/** The block with the address is never read (pages.md 3: personal data). */
function withoutAddress(rows: Row[]): Row[] {
  return rows.filter(({ element }) => !isAddress(element));
}

function isAddress(element: Element): boolean {
  const item = element.closest(ITEM) ?? element;
  return item.matches(ADDRESS) || item.querySelector(ADDRESS) !== null;
}

/** The order numbers that the rows print. */
export function idsInRows(doc: Document): string[] {
  for (const { rows } of rowSources(doc)) {
    const ids = new Set(rows.flatMap(({ element }) => idsInElement(element)));
    if (ids.size > 0) return [...ids];
  }
  return [];
}

/**
 * The days an order was placed, paid, shipped and completed. Here the row's label decides which day it is, so
 * a day under unknown words is a problem and no fact. Rows that are folded away and not on the page are none;
 * hidden ones are read.
 */
export function readDateRows(
  doc: Document,
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): Pick<Order, DateField> {
  const sources = rowSources(doc);
  const days: Partial<Pick<Order, DateField>> = {};
  for (const field of DATE_FIELDS) {
    const { strategies, seen } = strategiesFor(field, sources, of, ctx, problems);
    const fact = firstFact(strategies, 'dom', ctx);
    const expected = seen !== null || (field === 'placedOn' && doc.querySelector(COLLAPSED) === null);
    days[field] = expected ? expectFact(fact, of, field, seen, problems) : fact;
  }
  reportUnknownRows(sources.find(({ rows }) => rows.length > 0)?.rows ?? [], of, ctx, problems);
  return { placedOn: null, paidOn: null, shippedOn: null, completedOn: null, deliveredOn: null, ...days };
}

function strategiesFor(
  field: DateField,
  sources: { name: string; rows: Row[] }[],
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): { strategies: Strategy<PlainDate>[]; seen: string | null } {
  const strategies = sources.map(({ name, rows }) => ({
    name,
    read: () =>
      earliest(
        rows.filter((row) => row.field === field),
        field,
        of,
        ctx,
        problems,
      ),
  }));
  const seen = sources.flatMap(({ rows }) => rows).find((row) => row.field === field)?.text ?? null;
  return { strategies, seen };
}

function earliest(
  rows: Row[],
  field: DateField,
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): Answer<PlainDate> | null {
  const shown = shownOf(rows.map(({ element }) => element));
  const days = rows.flatMap(({ element, text }) => {
    const value = shown.includes(element) ? dayOfElement(element, ctx) : null;
    return value === null ? [] : [{ value, quote: text }];
  });
  days.sort((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value)));
  if (new Set(days.map(({ value }) => value)).size > 1) {
    const seen = tidy(days.map(({ quote }) => quote).join(' | '));
    problems.push({ of, field, reason: 'disagree', seen });
  }
  return days[0] ?? null;
}

function reportUnknownRows(rows: Row[], of: string, ctx: ReadContext, problems: Problem[]): void {
  for (const { element, text, field } of rows) {
    const unknown = field === null && idsInText(text).length === 0 && dayOfElement(element, ctx) !== null;
    if (unknown) problems.push({ of, field: 'dates', reason: 'unparsed', seen: tidy(text) });
  }
}
