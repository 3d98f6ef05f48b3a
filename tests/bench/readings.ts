import { readAllLanguages } from '../../src/aliexpress/lexicon/all';
import { readResponse } from '../../src/aliexpress/read-response';
import type { Order, Reading } from '../../src/model';
import { plainJson } from '../replica/json/envelope';
import { respond, SHOP_APIS } from '../replica/json/response';
import { makeAccount } from '../replica/model/make-account';
import { ORDERS_URL } from '../replica/render/addresses';
import { viewOf } from '../replica/render/view';

/** Orders that travel in one message from an order page. */
const AT_ONCE = 50;

/** What the order list's own answers say of `count` orders, in parts as an order page sends them. */
export function readingsOf(count: number, now: number): Reading[] {
  readAllLanguages();
  const account = makeAccount({ now, seed: 3, orders: count });
  const context = { url: ORDERS_URL, at: now, country: 'US', currency: 'USD', language: 'en' };
  const orders: Order[] = [];
  let first: Reading | null = null;
  for (let from = 0; from < count; from += 10) {
    const page = { ...account, orders: account.orders.slice(from, from + 10) };
    const body = plainJson(respond(viewOf(page, ORDERS_URL), SHOP_APIS.orderList, { statusTab: 'all' }));
    const reading = readResponse(body, 'mtop.aliexpress.trade.buyer.order.list', context);
    first ??= reading;
    orders.push(...reading.orders);
  }
  const parts: Reading[] = [];
  for (let from = 0; first && from < orders.length; from += AT_ONCE) {
    parts.push({ ...first, orders: orders.slice(from, from + AT_ONCE), problems: [] });
  }
  return parts;
}
