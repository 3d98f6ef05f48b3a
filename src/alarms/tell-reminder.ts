import type { Order } from '../model';
import { dayOf } from '../rules/zone-days';
import { isWordKey, say, type WordKey } from '../words/say';
import { showDay, showMoney, showSpan, showTime } from '../words/show';
import type { Reminder, Topic } from './plan-reminders';

const ITEM_LENGTH = 60;

/**
 * What a notification says of one reminder at `now` (epoch ms), days and times in the buyer's IANA zone: the act
 * and the item, then the last moment, what is left, the money and the page to do it on (screens.md).
 * `deadlines`: how many of the order it speaks for.
 */
export function wordsOf(
  reminder: Reminder,
  order: Order,
  deadlines: number,
  now: number,
  zone: string,
): { title: string; message: string } {
  const { kind, dueAt, rung, lineId } = reminder;
  const item = itemOf(order, lineId);
  if (rung === 'new') {
    const by = { day: showDay(dayOf(dueAt, zone), now) };
    return {
      title: say('notification.title', { act: say(`news.${kind}` as WordKey), item }),
      message: say(`news.${kind}.text` as WordKey, by),
    };
  }
  if (dueAt <= now) {
    const ended = sayOf('over', kind, '', { day: showDay(dayOf(dueAt, zone), now) });
    return {
      title: say('notification.title', { act: sayOf('over', kind, '.short'), item }),
      message: say('notification.over.text', { ended, stays: sayOf('stays', kind) }),
    };
  }
  const message = running(reminder, order, now, zone);
  return {
    title: say('notification.title', { act: sayOf('act', kind), item }),
    message: deadlines > 1 ? say('notification.further', { text: message, n: deadlines - 1 }) : message,
  };
}

function running({ kind, dueAt, lineId }: Reminder, order: Order, now: number, zone: string): string {
  const params = {
    day: showDay(dayOf(dueAt, zone), now),
    time: showTime(dueAt, zone),
    left: showSpan(dueAt - now),
    page: pageOf(kind),
  };
  const money =
    order.lines.find((line) => line.lineId !== null && line.lineId === lineId)?.price ?? order.total;
  return money
    ? say('notification.text', { ...params, money: showMoney(money.value) })
    : say('notification.text.no-money', params);
}

/** The page, or the place, at which the buyer acts on a kind of deadline. */
export function pageOf(kind: Topic): string {
  return sayOf('where', kind);
}

/** The words for a kind of clock, or the general ones where it has none of its own. */
function sayOf(
  what: 'act' | 'over' | 'stays' | 'where',
  kind: Topic,
  ending: '' | '.short' = '',
  params: Record<string, string> = {},
): string {
  const own = `${what}.${kind}${ending}`;
  return say(isWordKey(own) ? own : (`${what}.other${ending}` as WordKey), params);
}

/** The item that a reminder speaks of, in few words; of several lines the first and how many more. */
export function itemOf(order: Order, lineId: string | null): string {
  const line = order.lines.find((one) => lineId !== null && one.lineId === lineId);
  const title = (line ?? order.lines.find((one) => one.title !== null))?.title?.value;
  if (title === undefined) return say('order.no-title', { id: order.orderId });
  const short = title.length > ITEM_LENGTH ? `${title.slice(0, ITEM_LENGTH - 1).trimEnd()}…` : title;
  const more = line ? 0 : order.lines.length - 1;
  return more > 0 ? say('order.more-lines', { title: short, n: more }) : short;
}
