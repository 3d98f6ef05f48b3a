import { blankLine, blankOrder, type Order, type OrderLine, type Problem, type Reading } from '../../model';
import { blankReading } from '../blank-reading';
import type { ReadContext } from '../context';
import { readDay } from '../dates';
import { asText, lookUp, type Mark } from '../dom/marks';
import { textOf } from '../dom/nodes';
import { idsInText } from '../dom/printed-id';
import { expectFact, pageFact, tidy } from '../facts';
import { readMoney } from '../money';
import { statusByWords } from '../ru/order-list';
import { normalise } from '../text';
import { globalProductId, orderIdFromUrl, storeIdFromUrl } from '../urls';

const ORDER = '#buyer-ordertable tbody.order-item-wraper';
const INFO = 'tr.order-head .order-info .info-body';
const STORE: readonly Mark[] = [['trade-store', '.store-info .first-row .info-body']];
const TOTAL: readonly Mark[] = [['trade-amount', '.order-amount .amount-num']];
const STATUS: readonly Mark[] = [['trade-status', '.order-status .f-left']];
const DISPUTE = '.product-action a[href*="createIssueStep1"]';

/** The order list of trade.aliexpress.com, until 2022 (pages.md 2.7); only saved pages of it are left. */
export function readTradeOrderList(doc: Document, ctx: ReadContext): Reading {
  const problems: Problem[] = [];
  const orders = [...doc.querySelectorAll(ORDER)].flatMap((body): Order[] => {
    const orderId = orderIdOf(body, problems);
    return orderId === null ? [] : [readBody(body, orderId, ctx, problems)];
  });
  return { ...blankReading('order-list', ctx), orders, problems };
}

function orderIdOf(body: Element, problems: Problem[]): string | null {
  const printed = textOf(body.querySelector(INFO));
  const links = [...body.querySelectorAll('a[href*="rderId="]')].map((link) =>
    orderIdFromUrl(link.getAttribute('href') ?? ''),
  );
  const short = /^\d{8,20}$/.test(printed) ? [printed] : idsInText(printed);
  const ids = new Set([...short, ...links].filter((id) => id !== null));
  const [id] = ids;
  if (ids.size === 1 && id !== undefined) return id;
  const reason = ids.size > 1 ? 'disagree' : 'not-found';
  problems.push({
    of: null,
    field: 'orderId',
    reason,
    seen: ids.size > 1 ? [...ids].join(' ') : tidy(printed),
  });
  return null;
}

function readBody(body: Element, orderId: string, ctx: ReadContext, problems: Problem[]): Order {
  const time = textOf(body.querySelectorAll(INFO)[1]);
  const day = readDay(time, { language: ctx.language, at: ctx.at });
  const placedOn = day === null ? null : pageFact(day, time, 'trade-info-2', 'dom', ctx);
  const { fact: statusText } = lookUp(body, STATUS, asText, ctx);
  const total = lookUp(body, TOTAL, (text) => readMoney(text, { currency: ctx.currency, url: ctx.url }), ctx);
  const store = lookUp(body, STORE, asText, ctx);
  const storeLink = body.querySelector('.store-info a[href*="/store/"]')?.getAttribute('href') ?? '';
  const storeId = storeIdFromUrl(storeLink);
  const dispute = body.querySelector(DISPUTE);
  return {
    ...blankOrder(orderId),
    placedOn: expectFact(placedOn, orderId, 'placedOn', time, problems),
    statusText: expectFact(statusText, orderId, 'statusText', null, problems),
    status: statusByWords(statusText, orderId, ctx, problems),
    total: expectFact(total.fact, orderId, 'total', total.seen, problems),
    storeName: expectFact(store.fact, orderId, 'storeName', null, problems),
    storeId: storeId === null ? null : pageFact(storeId, storeLink, 'trade-store-link', 'dom', ctx),
    canDispute: dispute === null ? null : pageFact(true, textOf(dispute), 'trade-dispute-link', 'dom', ctx),
    lines: [...body.querySelectorAll('tr.order-body')].map((row) => readRow(row, orderId, ctx, problems)),
  };
}

function readRow(row: Element, of: string, ctx: ReadContext, problems: Problem[]): OrderLine {
  const name = row.querySelector('.product-title a.baobei-name');
  const id = name?.getAttribute('productid') ?? '';
  const title = textOf(name);
  const amounts = [...row.querySelectorAll('.product-amount span')].map(textOf);
  const counts = amounts.flatMap((text) => /^[x×] ?(\d{1,5})$/i.exec(normalise(text))?.[1] ?? []);
  const prices = amounts.flatMap((text) => {
    const value = readMoney(text, { currency: ctx.currency, url: ctx.url });
    return value === null ? [] : [{ value, text }];
  });
  const [count] = counts;
  const [price] = prices;
  const quantity =
    counts.length === 1 ? pageFact(Number(count), `x${count}`, 'trade-amount-span', 'dom', ctx) : null;
  const cost =
    prices.length === 1 && price ? pageFact(price.value, price.text, 'trade-amount-span', 'dom', ctx) : null;
  const productId = /^\d{8,20}$/.test(id) ? pageFact(globalProductId(id), id, 'productid', 'dom', ctx) : null;
  const seen = amounts.join(' ');
  return {
    ...blankLine(),
    productId: expectFact(productId, of, 'lines.productId', id, problems),
    title: expectFact(
      title === '' ? null : pageFact(title, title, 'baobei-name', 'dom', ctx),
      of,
      'lines.title',
      null,
      problems,
    ),
    options: lookUp(row, [['trade-property', '.product-property']], asText, ctx).fact,
    quantity: expectFact(quantity, of, 'lines.quantity', seen, problems),
    price: expectFact(cost, of, 'lines.price', seen, problems),
  };
}
