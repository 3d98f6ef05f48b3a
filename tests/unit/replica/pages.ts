import { makeAccount } from '../../replica/model/make-account';
import type { Account } from '../../replica/model/types';
import { renderPage } from '../../replica/render/page';
import type { RenderOptions } from '../../replica/render/view';

export const NOW = Date.parse('2026-11-21T12:00:00Z');
export const LIST = 'https://www.aliexpress.com/p/order/index.html';

/** An account with enough orders that every state and shape occurs in it. */
export const ACCOUNT = makeAccount({ seed: 5, orders: 400, now: NOW });

export function detail(orderId: string): string {
  return `https://www.aliexpress.com/p/order/detail.html?orderId=${orderId}`;
}

export function tracking(orderId: string): string {
  return `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${orderId}`;
}

/** A page of the replica as a document. */
export function open(account: Account, url: string, options: RenderOptions = {}): Document {
  return new DOMParser().parseFromString(renderPage(account, url, options), 'text/html');
}

/** The text of the first element that matches, `null` where there is none. */
export function textOf(place: ParentNode | null | undefined, selector: string): string | null {
  return place?.querySelector(selector)?.textContent?.trim() ?? null;
}

/** The texts of all elements that match. */
export function textsOf(place: ParentNode, selector: string): string[] {
  return [...place.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
}
