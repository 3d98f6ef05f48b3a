import type { ParcelEvent, PlainDate, Problem } from '../../model';
import type { ReadContext } from '../context';
import { readDay } from '../dates';
import { tidy } from '../facts';
import { aroundOnly, rowsOf, shownOf, spacedText, textOf } from './nodes';

const NODE = '[class*="logistic-info-v2--node--"]';
const TITLE = '[class*="--nodeTitle--"]';
const DESC = '[class*="--nodeDesc--"]';
const TIME = '[class*="--nodeTime--"]';
const MARKED = `${TITLE}, ${DESC}, ${TIME}`;

/** The oldest events of a parcel, which have no time (pages.md 4): created, in preparation. */
const TIMELESS = 2;

/**
 * The scans of a parcel as the page has them, newest first (pages.md 4). The page prints no codes. The times
 * have no year, and the first two events have no time at all.
 */
export function readTrackingEvents(
  root: ParentNode,
  of: string,
  ctx: ReadContext,
  problems: Problem[],
): ParcelEvent[] {
  const nodes = eventNodes(root, ctx);
  const isMarked = { title: root.querySelector(TITLE) !== null, desc: root.querySelector(DESC) !== null };
  return nodes.flatMap((node, index): ParcelEvent[] => {
    const { title, detail } = wordsOfEvent(node, isMarked, ctx);
    const timeText = textOf(node.querySelector(TIME)) || timeWithoutMark(node, ctx);
    const on = timeText === null ? null : dayIn(timeText, ctx);
    const timed = timeText !== null || index < nodes.length - TIMELESS;
    const unclear = (timed && on === null) || (title === '' && detail === '');
    const seen = tidy(spacedText(node));
    if (unclear && seen !== '') problems.push({ of, field: 'events', reason: 'unparsed', seen });
    return title === '' && detail === '' ? [] : [{ code: null, title, detail, on, timeText }];
  });
}

/**
 * What happened and where. Where a mark of the two is lost on the whole page, it is the one other part of the
 * event; where both are, the first and the second of two, or the only one.
 */
function wordsOfEvent(
  node: Element,
  isMarked: { title: boolean; desc: boolean },
  ctx: ReadContext,
): { title: string; detail: string } {
  const title = textOf(node.querySelector(TITLE));
  const detail = textOf(node.querySelector(DESC));
  if (isMarked.title && isMarked.desc) return { title, detail };
  const others = shownOf(rowsOf(node))
    .filter((part) => !part.matches(MARKED) && part.querySelector(MARKED) === null)
    .map(textOf)
    .filter((text) => text !== '' && dayIn(text, ctx) === null);
  const [first = '', second = ''] = others;
  if (others.length > Number(!isMarked.title) + Number(!isMarked.desc)) return { title, detail };
  if (isMarked.title) return { title, detail: first };
  return isMarked.desc ? { title: first, detail } : { title: first, detail: second };
}

/** Where the mark of the time is lost: the one other part of the event that is a day. */
function timeWithoutMark(node: Element, ctx: ReadContext): string | null {
  const others = shownOf(rowsOf(node)).filter(
    (part) => !part.matches(`${TITLE}, ${DESC}`) && part.querySelector(`${TITLE}, ${DESC}`) === null,
  );
  const texts = others.map(textOf).filter((text) => dayIn(text, ctx) !== null);
  const [text] = texts;
  return texts.length === 1 && text !== undefined ? text : null;
}

function dayIn(text: string, ctx: ReadContext): PlainDate | null {
  return readDay(text, { language: ctx.language, at: ctx.at });
}

/**
 * The events by their mark, else what lies around each title (or description) and no other event's, else the
 * blocks side by side of which several hold one scan's time each.
 */
function eventNodes(root: ParentNode, ctx: ReadContext): Element[] {
  const nodes = [...root.querySelectorAll(NODE)];
  if (nodes.length > 0) return nodes;
  for (const part of [TITLE, DESC]) {
    const parts = [...root.querySelectorAll(part)];
    if (parts.length > 1) return parts.map((one) => aroundOnly(one, parts));
  }
  const times = [...root.querySelectorAll(TIME)];
  return besideTimes(times.length > 1 ? times : unmarkedTimes(root, ctx));
}

/** A scan's time has a clock's, with the day before it: `Tue | Jul. 28 18:39`, `Dec 24, 11:59 EST`. */
const CLOCK = /(?<![\d:])\d{1,2}:\d{2}(?![\d:])/;

function unmarkedTimes(root: ParentNode, ctx: ReadContext): Element[] {
  return [...root.querySelectorAll('*')].filter(
    (one) => one.children.length === 0 && CLOCK.test(textOf(one)) && dayIn(textOf(one), ctx) !== null,
  );
}

/** The blocks of the times, and their like beside them: the events before a handover have no time (pages.md 4). */
function besideTimes(times: readonly Element[]): Element[] {
  const blocks = times.map((time) => aroundOnly(time, times));
  const [first] = blocks;
  const list = first?.parentElement;
  if (first === undefined || list == null || blocks.length < 2) return [];
  if (!blocks.every((block) => block.parentElement === list)) return [];
  return [...list.children].filter((child) => blocks.includes(child) || child.className === first.className);
}
