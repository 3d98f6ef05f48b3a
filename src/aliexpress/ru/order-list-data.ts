import { blankOrder, type Reading } from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { FieldFacts } from '../json/field-facts';
import { listAt, objectAt, textAt } from '../json/untrusted';
import { orderIdFromUrl } from '../urls';
import { statusByWords } from './order-list';

/** Whether an address is that of the order list's data on aliexpress.ru (pages.md 2.6). */
export function isRuOrderListUrl(url: string): boolean {
  return /^https:\/\/aliexpress\.ru\/aer-jsonapi\/bx\/orders\/v3\/web-order-list(?:[?#]|$)/.test(url);
}

/** Reads `data.items[].orders[]` of that response: each order's number, out of its link, and its state. */
export function readRuOrderListData(body: unknown, ctx: ReadContext): Reading {
  const reading = blankReading('order-list', ctx);
  const data = objectAt(body, 'data');
  if (data === null || !Array.isArray(data.items)) {
    reading.state = 'unreadable';
    reading.problems.push({ of: null, field: 'orders', reason: 'not-found', seen: '' });
    return reading;
  }
  for (const order of data.items.flatMap((item) => listAt(item, 'orders'))) {
    const link = textAt(order, 'url', 'pc') ?? '';
    const href = URL.canParse(link, 'https://aliexpress.ru')
      ? new URL(link, 'https://aliexpress.ru').href
      : '';
    const orderId = orderIdFromUrl(href);
    if (orderId === null) {
      reading.problems.push({ of: null, field: 'orderId', reason: 'not-found', seen: '' });
      continue;
    }
    const statusText = new FieldFacts(order, ctx, 'orders').text(['statusInfo', 'title']);
    const status = statusByWords(statusText, orderId, ctx, reading.problems);
    reading.orders.push({ ...blankOrder(orderId), statusText, status });
  }
  if (reading.orders.length === 0 && reading.problems.length === 0) reading.state = 'empty';
  return reading;
}
