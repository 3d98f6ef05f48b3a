import type { Clock, OpenQuestion } from '../../../src/model';
import type { ShownOrder } from '../../../src/overlay/order-view';

export const NOW = Date.UTC(2026, 10, 21, 12);
export const DAY = 86_400_000;

/** A deadline `days` from now, printed on the page. */
export function clock(days: number, more: Partial<Clock> = {}): Clock {
  const dueAt = NOW + days * DAY;
  const dueOn = new Date(dueAt).toISOString().slice(0, 10);
  const quote = 'open a dispute within 15 days';
  return {
    orderId: '8200000000000001',
    lineId: null,
    kind: 'open-dispute',
    dueAt,
    dueOn,
    actor: 'buyer',
    basis: 'page',
    synthetic: false,
    ruleIds: ['BP-03'],
    quote,
    candidates: [
      {
        dueAt,
        dueOn,
        basis: 'page',
        ruleIds: ['BP-03'],
        start: { event: 'completed', on: '2026-11-15', basis: 'page' },
        days: 15,
        synthetic: false,
        quote,
      },
    ],
    ...more,
  };
}

export function question(more: Partial<OpenQuestion> = {}): OpenQuestion {
  const quote = 'Send it back within 15 days after delivery';
  return { orderId: '8200000000000001', kind: 'free-return', missing: 'delivered', days: 15, quote, ...more };
}

export function shown(
  orderId: string,
  clocks: Clock[] = [clock(12)],
  questions: OpenQuestion[] = [],
): ShownOrder {
  return { orderId, status: null, clocks, questions };
}

/** An order card as the order list has it (pages.md 2.2), with made-up content. */
export function cardOf(orderId: string, status = 'Completed', title = 'USB-C cable'): Element {
  const card = element('div', 'order-item');
  const header = element('div', 'order-item-header');
  const state = element('div', 'order-item-header-status');
  state.append(text('span', 'order-item-header-status-text', status));
  state.dataset.pl = 'order_item_header_status';
  const right = element('div', 'order-item-header-right');
  const info = element('div', 'order-item-header-right-info');
  info.append(text('div', '', 'Date: Nov 1, 2026'), text('div', '', `Ref. Number: ${orderId}`));
  const link = text('a', '', 'Details');
  link.setAttribute('href', `https://www.aliexpress.com/p/order/detail.html?orderId=${orderId}`);
  link.dataset.pl = 'order_item_header_detail';
  right.append(info, link);
  header.append(state, right);
  const content = element('div', 'order-item-content');
  const name = text('a', '', title);
  name.setAttribute('href', '//www.aliexpress.com/item/1005001234567890.html');
  content.append(name);
  card.append(header, content);
  return card;
}

function element(tag: string, className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function text(tag: string, className: string, words: string): HTMLElement {
  const made = element(tag, className);
  made.textContent = words;
  return made;
}
