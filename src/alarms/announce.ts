import type { Clock, ClockKind, Order } from '../model';
import { dayOf } from '../rules/zone-days';
import { isWordKey, say, type WordKey } from '../words/say';
import { showDay, showMoney, showSpan, showTime } from '../words/show';
import type { Notice } from './browser-port';
import { DIGEST_ID, noticeId, TEST_ID } from './notice-target';
import type { Reminder } from './plan-reminders';

/** A reminder whose moment has come, with what is needed to word it. */
export interface Announcement {
  reminder: Reminder;
  order: Order;
}

/** A notification and all that it tells of. */
export interface Telling {
  notice: Notice;
  of: Announcement[];
}

/** More than this many at once become one notification. */
const SINGLY = 3;
const ITEM_LENGTH = 60;

/**
 * The notifications for what is due at `now` (epoch ms), the most pressing first; days and times in the buyer's
 * IANA zone. One says the act and the item, then the last moment, what is left and the money (screens.md).
 */
export function tellings(announcements: readonly Announcement[], now: number, zone: string): Telling[] {
  const sorted = [...announcements].sort((a, b) => pressing(a, now) - pressing(b, now));
  const [first] = sorted;
  if (first === undefined || sorted.length <= SINGLY) {
    return sorted.map((announcement) => ({ notice: notice(announcement, now, zone), of: [announcement] }));
  }
  const { title, message } = notice(first, now, zone);
  const digest = {
    id: DIGEST_ID,
    title: say('notification.many.title', { n: sorted.length }),
    message: say('notification.many.text', { first: `${title}. ${message}` }),
  };
  return [{ notice: digest, of: sorted }];
}

/** What the buyer asks for to see whether notifications arrive. */
export function testNotice(): Notice {
  return { id: TEST_ID, title: say('notification.test.title'), message: say('notification.test.text') };
}

/** What still runs stands before what is over. */
function pressing({ reminder: { dueAt } }: Announcement, now: number): number {
  return dueAt > now ? dueAt : Number.MAX_SAFE_INTEGER - (now - dueAt) - 1;
}

function notice({ reminder, order }: Announcement, now: number, zone: string): Notice {
  const { kind, dueAt, lineId } = reminder;
  const day = showDay(dayOf(dueAt, zone), now);
  const id = noticeId(reminder);
  const item = itemOf(order, lineId);
  if (reminder.rung === 'over') {
    const title = say('notification.title', { act: sayOf('over', kind, '.short'), item });
    const ended = sayOf('over', kind, '', { day });
    return { id, title, message: say('notification.over.text', { ended, stays: sayOf('stays', kind) }) };
  }
  const params = { day, time: showTime(dueAt, zone), left: showSpan(dueAt - now) };
  const money =
    order.lines.find((line) => line.lineId !== null && line.lineId === lineId)?.price ?? order.total;
  return {
    id,
    title: say('notification.title', { act: sayOf('act', kind), item }),
    message: money
      ? say('notification.text', { ...params, money: showMoney(money.value) })
      : say('notification.text.no-money', params),
  };
}

/** The words for a kind of clock, or the general ones where it has none of its own. */
function sayOf(
  what: 'act' | 'over' | 'stays',
  kind: ClockKind,
  ending: '' | '.short' = '',
  params: Record<string, string> = {},
): string {
  const own = `${what}.${kind}${ending}`;
  return say(isWordKey(own) ? own : (`${what}.other${ending}` as WordKey), params);
}

function itemOf(order: Order, lineId: Clock['lineId']): string {
  const line = order.lines.find((one) => lineId !== null && one.lineId === lineId);
  const title = (line ?? order.lines.find((one) => one.title !== null))?.title?.value;
  if (title === undefined) return say('order.no-title', { id: order.orderId });
  const short = title.length > ITEM_LENGTH ? `${title.slice(0, ITEM_LENGTH - 1).trimEnd()}…` : title;
  const more = line ? 0 : order.lines.length - 1;
  return more > 0 ? say('order.more-lines', { title: short, n: more }) : short;
}
