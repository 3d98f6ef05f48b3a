import type { Order } from '../model';
import { say } from '../words/say';
import type { Notice } from './browser-port';
import { DIGEST_ID, noticeId, TEST_ID } from './notice-target';
import type { Reminder } from './plan-reminders';
import { compareRanks, type Rank, rankOf } from './pressing';
import { wordsOf } from './tell-reminder';

/** A reminder whose moment has come, with what is needed to word it. */
export interface Announcement {
  reminder: Reminder;
  order: Order;
}

/** A notification and all that it tells of. */
export interface Telling {
  notice: Notice;
  of: Announcement[];
  /** What has been told in this sitting once the notification is up. */
  sitting: Sitting;
}

/** What was told in one sitting, the last time at `at` (epoch ms): of how many orders, and the most pressing of it. */
export interface Sitting {
  at: number;
  count: number;
  /** The last of the orders, so that one that is told twice counts once. */
  orders: string[];
  first: { rank: Rank; title: string; message: string } | null;
}

export const NEW_SITTING: Sitting = { at: 0, count: 0, orders: [], first: null };

/** More orders than this at once become one notification. */
const SINGLY = 3;
/** What comes up within this long (ms) after the last belongs to one sitting: who scrolls through old orders. */
const SITTING = 600_000;
const REMEMBERED = 20;

/**
 * The notifications for what is due at `now` (epoch ms), one an order, the most pressing first; days and times in
 * the buyer's IANA zone. More than three orders in one sitting become one digest, which grows while the sitting
 * lasts.
 */
export function tellings(
  announcements: readonly Announcement[],
  now: number,
  zone: string,
  before: Sitting = NEW_SITTING,
): Telling[] {
  const groups = byOrder(announcements, now);
  const lasts = now >= before.at && now - before.at < SITTING;
  let sitting = lasts ? before : NEW_SITTING;
  const singles = groups.map((group): Telling => {
    const [first] = group;
    const text = wordsOf(first.reminder, first.order, deadlinesOf(group), now, zone);
    const rank = rankOf(first, now);
    const leads = sitting.first === null || compareRanks(rank, sitting.first.rank) < 0;
    const { orderId } = first.order;
    const isNew = !sitting.orders.includes(orderId);
    sitting = {
      at: now,
      count: sitting.count + (isNew ? 1 : 0),
      orders: isNew ? [...sitting.orders, orderId].slice(-REMEMBERED) : sitting.orders,
      first: leads ? { rank, ...text } : sitting.first,
    };
    return { notice: { id: noticeId(first.reminder), ...text, tells: idsOf(group) }, of: group, sitting };
  });
  if (singles.length === 0 || sitting.count <= SINGLY) return singles;
  const of = singles.flatMap((single) => single.of);
  return [{ notice: digest(sitting, of), of, sitting }];
}

function digest({ count, first }: Sitting, of: Announcement[]): Notice {
  return {
    id: DIGEST_ID,
    title: say('notification.many.title', { n: count }),
    message: say('notification.many.text', {
      first: say('notification.many.first', { title: first?.title ?? '', text: first?.message ?? '' }),
    }),
    tells: idsOf(of),
  };
}

/** What the buyer asks for to see whether notifications arrive. */
export function testNotice(): Notice {
  const [title, message] = [say('notification.test.title'), say('notification.test.text')];
  return { id: TEST_ID, title, message, tells: [] };
}

type Group = [Announcement, ...Announcement[]];

function byOrder(announcements: readonly Announcement[], now: number): Group[] {
  const sorted = announcements
    .map((one) => ({ one, rank: rankOf(one, now) }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  const groups = new Map<string, Group>();
  for (const { one } of sorted) {
    const group = groups.get(one.order.orderId);
    if (group) group.push(one);
    else groups.set(one.order.orderId, [one]);
  }
  return [...groups.values()];
}

function deadlinesOf(group: Group): number {
  return new Set(group.map(({ reminder }) => noticeId(reminder))).size;
}

function idsOf(of: readonly Announcement[]): string[] {
  return of.map(({ reminder }) => reminder.id);
}
