import type { ApiName } from '../../../../src/aliexpress/apis';
import { contextFromCookie } from '../../../../src/aliexpress/context';
import { parseResponse } from '../../../../src/aliexpress/parse-response';
import { readPage } from '../../../../src/aliexpress/read-page';
import { readResponse } from '../../../../src/aliexpress/read-response';
import type { Reading } from '../../../../src/model';
import { responseText, SHOP_APIS } from '../../../replica/json/response';
import { truthOf } from '../../../replica/model/truth';
import type { Account, ShopOrder } from '../../../replica/model/types';
import {
  disputeDetailUrl,
  disputeStartUrl,
  ORDERS_URL,
  REFUNDS_URL,
  trackingUrl,
} from '../../../replica/render/addresses';
import { renderPage } from '../../../replica/render/page';
import type { RenderOptions } from '../../../replica/render/view';
import { wordsOf } from '../../../replica/render/words';
import { check, checkPromises, type Score } from './score';

type Read = (url: string, options: RenderOptions) => Reading;
type Truth = ReturnType<typeof truthOf>;

/**
 * The reader of an account's pages: what is shown, or the response behind it. `foreign` puts all labels, states and
 * buttons into words that are in no dictionary; `host` is where the pages are, www.aliexpress.com by default.
 */
export function readerOf(
  account: Account,
  by: 'dom' | 'json',
  foreign = false,
  host = 'www.aliexpress.com',
): Read {
  const { country, currency, language } = account;
  const hints = contextFromCookie(
    `aep_usuc_f=region=${country}&c_tp=${currency}&b_locale=${language}_${country}`,
  );
  return (address, options) => {
    const url = address.replace('www.aliexpress.com', host);
    const ctx = { ...hints, url, at: account.now };
    if (by === 'dom') {
      const html = renderPage(account, url, options);
      const doc = new DOMParser().parseFromString(html, 'text/html');
      if (foreign) makeForeign(doc, wordsOf({ language, generation: options.generation ?? '2b' }));
      return readPage(doc, ctx);
    }
    const { api, params } = requestOf(url);
    return readResponse(parseResponse(responseText(account, api, params, { ...options, url })), api, ctx);
  };
}

/** What the replica says in English wherever nobody has shown another language's words. */
const MORE_WORDS = [
  'Estimated delivery',
  'Delivered',
  'Returns/refunds',
  'Paid',
  'Refund',
  'Receipt',
  'Add to cart',
];

function makeForeign(doc: Document, { status, tabs, ...labels }: ReturnType<typeof wordsOf>): void {
  const words = [...Object.values(labels), ...Object.values(status), ...Object.values(tabs), ...MORE_WORDS]
    .map((word) => word.replace(/[:：\s]+$/, ''))
    .sort((a, b) => b.length - a.length);
  const texts = doc.createTreeWalker(doc.body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    const word = words.find((one) => text.trimStart().startsWith(one));
    // Promises are sentences, and theirs are another matter.
    if (word !== undefined && text.length < 60) node.textContent = text.replace(word, 'Ըզգ ըդ');
  }
}

function requestOf(url: string): { api: ApiName; params: Record<string, string> } {
  const { pathname, searchParams } = new URL(url);
  const id = (name: string) => searchParams.get(name) ?? '';
  if (pathname.includes('/order/index')) return { api: SHOP_APIS.orderList, params: {} };
  if (pathname.includes('/order/detail'))
    return { api: SHOP_APIS.orderDetail, params: { tradeOrderId: id('orderId') } };
  if (pathname.includes('/tracking/'))
    return { api: SHOP_APIS.tracking, params: { tradeOrderId: id('tradeOrderId') } };
  if (pathname.includes('/refund-dispute/')) return { api: SHOP_APIS.refundList, params: {} };
  if (pathname.includes('/reverse-pages/')) {
    return { api: SHOP_APIS.disputeDetail, params: { reverseOrderLineId: id('reverseOrderLineId') } };
  }
  return { api: SHOP_APIS.product, params: { productId: /(\d+)\.html/.exec(pathname)?.[1] ?? '' } };
}

/** Reads all pages of one kind of an account and adds to the score what each field is worth. */
export type Check = (
  account: Account,
  read: Read,
  options: RenderOptions,
  score: Score,
  by: 'dom' | 'json',
) => void;

const truths = (account: Account): Truth[] => account.orders.map((order) => truthOf(order, account));

export const CHECKS: Record<string, Check> = {
  'order-list': (account, read, options, score) => {
    const found = new Map(read(ORDERS_URL, options).orders.map((order) => [order.orderId, order]));
    for (const [index, truth] of truths(account).slice(0, 10).entries()) {
      const order = found.get(truth.orderId);
      check(score, `${truth.orderId} status`, order?.status, truth.status);
      check(score, `${truth.orderId} placedOn`, order?.placedOn, truth.placedOn);
      check(score, `${truth.orderId} total`, order?.total, truth.total);
      check(score, `${truth.orderId} storeName`, order?.storeName, truth.store.name);
      check(score, `${truth.orderId} storeId`, order?.storeId, truth.store.id);
      if (account.orders[index]?.thumbnailsOnly !== true) checkLines(score, truth, order);
    }
  },
  'order-detail': (account, read, options, score) => {
    for (const truth of truths(account)) {
      const url = `https://www.aliexpress.com/p/order/detail.html?orderId=${truth.orderId}`;
      const [order] = read(url, options).orders;
      for (const field of [
        'status',
        'placedOn',
        'paidOn',
        'shippedOn',
        'completedOn',
        'total',
        'canDispute',
      ] as const) {
        check<unknown>(score, `${truth.orderId} ${field}`, order?.[field], truth[field]);
      }
      checkLines(score, truth, order);
      checkPromises(score, truth.orderId, order?.statements ?? [], truth.statements);
    }
  },
  tracking: (account, read, options, score, by) => {
    for (const truth of truths(account).filter(({ parcels }) => parcels.length > 0)) {
      const order = account.orders.find(({ orderId }) => orderId === truth.orderId) as ShopOrder;
      const { parcels } = read(trackingUrl(order, { url: new URL(ORDERS_URL) }), options);
      for (const [index, parcel] of truth.parcels.entries()) {
        const seen =
          parcels.find((one) => one.trackingNumber?.value === parcel.trackingNumber) ?? parcels[index];
        check(score, `${truth.orderId} trackingNumber`, seen?.trackingNumber, parcel.trackingNumber);
        // The data names the carrier of the last mile too, and takes that one.
        if (by === 'dom') check(score, `${truth.orderId} carrier`, seen?.carrier, parcel.carrier);
        check(score, `${truth.orderId} delivered`, seen?.delivered, parcel.delivered);
        check(score, `${truth.orderId} deliveredOn`, seen?.deliveredOn, parcel.deliveredOn);
      }
    }
  },
  'refund-list': (account, read, options, score, by) => {
    const { orders, cases } = read(REFUNDS_URL, options);
    for (const truth of truths(account)) {
      if (truth.dispute === null) continue;
      const { caseId, openedOn } = truth.dispute;
      const sighting = cases.find((one) => one.caseId === caseId);
      const order = orders.find(({ orderId }) => orderId === truth.orderId);
      if (by === 'dom') check(score, `${truth.orderId} storeName`, order?.storeName, truth.store.name);
      else check(score, `${caseId} openedOn`, sighting?.openedOn, openedOn);
    }
  },
  'dispute-open': (account, read, options, score) => {
    for (const order of account.orders) {
      const line = order.lines.find(({ canDispute }) => canDispute);
      if (line === undefined) continue;
      const [seen] = read(disputeStartUrl(order, line), options).orders;
      check(score, `${order.orderId} canDispute`, seen?.canDispute, true);
      check(
        score,
        `${line.lineId} canDispute`,
        seen?.lines.find(({ lineId }) => lineId === line.lineId)?.canDispute,
        true,
      );
    }
  },
  'dispute-detail': (account, read, options, score) => {
    for (const order of account.orders.filter(({ dispute }) => dispute !== null)) {
      const { dispute: truth } = truthOf(order, account);
      if (order.dispute === null || truth === null) continue;
      const [sighting] = read(disputeDetailUrl(order.dispute), options).cases;
      check(score, `${truth.caseId} status`, sighting?.status, order.dispute.status);
      check(score, `${truth.caseId} statusText`, sighting?.statusText, truth.statusText);
      check(score, `${truth.caseId} refund`, sighting?.refund, truth.refund);
    }
  },
  product: (account, read, options, score) => {
    for (const listing of [...account.listings.values()].slice(0, 12)) {
      const { product } = read(`https://www.aliexpress.com/item/${listing.productId}.html`, options);
      check(score, `${listing.productId} title`, product?.title, listing.title);
      check(score, `${listing.productId} storeName`, product?.storeName, listing.shop.name);
      const from = listing.freeReturnFromDelivery ? ('delivered' as const) : null;
      const promised = { kind: 'free-return' as const, days: listing.freeReturnDays, from, date: null };
      checkPromises(
        score,
        listing.productId,
        product?.statements ?? [],
        listing.freeReturnDays === null ? [] : [promised],
      );
    }
  },
};

function checkLines(score: Score, truth: Truth, order: Reading['orders'][number] | undefined): void {
  for (const [index, line] of truth.lines.entries()) {
    const seen = order?.lines[index];
    check(score, `${truth.orderId} productId`, seen?.productId, line.productId);
    check(score, `${truth.orderId} title`, seen?.title, line.title);
    check(score, `${truth.orderId} quantity`, seen?.quantity, line.quantity);
    check(score, `${truth.orderId} price`, seen?.price, line.price);
  }
}
