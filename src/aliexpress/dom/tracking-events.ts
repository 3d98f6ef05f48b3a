import type { ParcelEvent, PlainDate, Problem } from '../../model';
import type { ReadContext } from '../context';
import { readDay } from '../dates';
import { tidy } from '../facts';
import { aroundOnly, rowsOf, spacedText, textOf } from './nodes';

const NODE = '[class*="logistic-info-v2--node--"]';
const TITLE = '[class*="--nodeTitle--"]';
const DESC = '[class*="--nodeDesc--"]';
const TIME = '[class*="--nodeTime--"]';

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
  const nodes = eventNodes(root);
  return nodes.flatMap((node, index): ParcelEvent[] => {
    const title = textOf(node.querySelector(TITLE));
    const detail = textOf(node.querySelector(DESC));
    const timeText = textOf(node.querySelector(TIME)) || timeWithoutMark(node, ctx);
    const on = timeText === null ? null : dayIn(timeText, ctx);
    const timed = timeText !== null || index < nodes.length - TIMELESS;
    const unclear = (timed && on === null) || (title === '' && detail === '');
    const seen = tidy(spacedText(node));
    if (unclear && seen !== '') problems.push({ of, field: 'events', reason: 'unparsed', seen });
    return title === '' && detail === '' ? [] : [{ code: null, title, detail, on, timeText }];
  });
}

/** Where the mark of the time is lost: the one other part of the event that is a day. */
function timeWithoutMark(node: Element, ctx: ReadContext): string | null {
  const others = rowsOf(node).filter(
    (part) => !part.matches(`${TITLE}, ${DESC}`) && part.querySelector(`${TITLE}, ${DESC}`) === null,
  );
  const texts = others.map(textOf).filter((text) => dayIn(text, ctx) !== null);
  const [text] = texts;
  return texts.length === 1 && text !== undefined ? text : null;
}

function dayIn(text: string, ctx: ReadContext): PlainDate | null {
  return readDay(text, { language: ctx.language, at: ctx.at });
}

/** The events by their mark, else what lies around each title (or description) and no other event's. */
function eventNodes(root: ParentNode): Element[] {
  const nodes = [...root.querySelectorAll(NODE)];
  if (nodes.length > 0) return nodes;
  for (const part of [TITLE, DESC, TIME]) {
    const parts = [...root.querySelectorAll(part)];
    if (parts.length > 1) return parts.map((one) => aroundOnly(one, parts));
  }
  return [];
}
