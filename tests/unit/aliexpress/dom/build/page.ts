import type { ReadContext } from '../../../../../src/aliexpress/context';

export const AT = Date.parse('2026-09-10T12:00:00Z');
export const LIST_URL = 'https://www.aliexpress.com/p/order/index.html';
export const ORDER_ID = '3041000000000001';
export const DETAIL_URL = `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER_ID}`;
export const TRACKING_URL = `https://www.aliexpress.com/p/tracking/index.html?_addShare=no&tradeOrderId=${ORDER_ID}`;
export const REFUNDS_URL = 'https://m.aliexpress.com/p/refund-dispute/list.html';

export function contextAt(url: string, hints: Partial<ReadContext> = {}): ReadContext {
  return { url, at: AT, country: null, currency: null, language: 'en', ...hints };
}

export function documentOf(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html');
}

/** The two generations differ in their words only (pages.md 2.1). */
export const WORDS = {
  '2a': {
    date: 'Order date:',
    id: 'Order ID:',
    details: 'Order details',
    track: 'Track order',
    paid: 'Payment time:',
  },
  '2b': { date: 'Date:', id: 'Ref. Number:', details: 'Details', track: 'Track status', paid: 'Paid on:' },
} as const;
export type Generation = keyof typeof WORDS;

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** One span for each character, as prices are drawn. */
export function price(text: string): string {
  const chars = [...text].map((sign) => `<span class="es--char--a1b2c">${sign}</span>`).join('');
  return `<span class="es--wrap--d3e4f notranslate">${chars}</span>`;
}

export function textOfFact<T>(fact: { value: T } | null | undefined): T | null {
  return fact?.value ?? null;
}

/** What a rebuild of the page does to one class: every element that has it gets another. */
export function renameClass(doc: Document, name: string): void {
  for (const element of doc.querySelectorAll(`.${name}`)) element.classList.replace(name, 'x9k2');
}

export function dropAttribute(doc: Document, selector: string, attribute: string): void {
  for (const element of doc.querySelectorAll(selector)) element.removeAttribute(attribute);
}

/** Puts an element of its own around each one that fits. */
export function wrapEach(doc: Document, selector: string): void {
  for (const element of [...doc.querySelectorAll(selector)]) {
    const wrapper = doc.createElement(element.tagName === 'SPAN' ? 'span' : 'div');
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
}

export function replaceText(doc: Document, selector: string, from: string, to: string): void {
  for (const element of doc.querySelectorAll(selector)) {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) node.textContent = (node.textContent ?? '').replace(from, to);
    }
  }
}
