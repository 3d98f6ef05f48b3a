import { orderDetailUrl } from '../aliexpress/urls';
import type { BrowserPort } from './browser-port';
import type { Reminder } from './plan-reminders';

export const DIGEST_ID = 'digest';
export const TEST_ID = 'test';

/**
 * The id of a deadline's notification: it names the order, so that a click is understood after the worker slept,
 * and leaves the rung out, so that a later one replaces the earlier.
 */
export function noticeId({ orderId, lineId, kind }: Pick<Reminder, 'orderId' | 'lineId' | 'kind'>): string {
  return `deadline:${orderId}:${lineId ?? '-'}:${kind}`;
}

/**
 * The address that a click on a notification leads to, or `null`: the order, of a parcel that has arrived our own
 * page of it, which says what to film, of a message without an answer the case, of a digest the list of what is due.
 */
export function noticeTarget(id: string, port: Pick<BrowserPort, 'ownPage'>): string | null {
  const [, captured] = /^captured:(\d*)$/.exec(id) ?? [];
  if (captured !== undefined) {
    return `${port.ownPage('/desk.html')}#/${captured === '' ? 'evidence' : `order/${captured}`}`;
  }
  if (id === DIGEST_ID) return `${port.ownPage('/popup.html')}#/`;
  const [, orderId, kind] = /^deadline:(\d+):[^:]*:([a-z-]+)$/.exec(id) ?? [];
  if (orderId === undefined) return null;
  if (kind === 'answer-over') return `${port.ownPage('/desk.html')}#/wrong/${orderId}`;
  return kind === 'arrived' ? `${port.ownPage('/popup.html')}#/order/${orderId}` : orderDetailUrl(orderId);
}
