import { describe, expect, it } from 'vitest';
import { readOrderDetail } from '../../../../src/aliexpress/dom/order-detail';
import { readOrderList } from '../../../../src/aliexpress/dom/order-list';
import { readTracking } from '../../../../src/aliexpress/dom/tracking';
import { readPage } from '../../../../src/aliexpress/read-page';
import type { Reading } from '../../../../src/model';
import { cardHtml, listHtml } from './build/card';
import { detailHtml } from './build/detail';
import { contextAt, DETAIL_URL, documentOf, LIST_URL, TRACKING_URL } from './build/page';
import { trackingHtml } from './build/tracking';

const PRODUCT = 'https://www.aliexpress.com/item/1005005209093140.html';
const PRODUCT_HTML =
  '<h1 data-pl="product-title">Hub</h1><div class="shipping--wrap--a"><strong>Fast delivery</strong></div>';
const list = (doc: Document) => readOrderList(doc, contextAt(LIST_URL));
const detail = (doc: Document) => readOrderDetail(doc, contextAt(DETAIL_URL));
const tracking = (doc: Document) => readTracking(doc, contextAt(TRACKING_URL));
const product = (doc: Document) => readPage(doc, contextAt(PRODUCT));

/** Puts a hidden copy with other words before an element, as pages keep what stood there before. */
function leaveBehind(doc: Document, selector: string, text: string, mark: string): void {
  const element = doc.querySelector(selector);
  const old = element?.cloneNode(true) as Element;
  if (mark === 'hidden') old.setAttribute('hidden', '');
  else old.setAttribute('style', mark);
  old.textContent = text;
  element?.before(old);
}

const MARKS = ['display:none', 'color: red; display: none !important', 'visibility: hidden', 'hidden'];

describe('what a page has hidden beside what it shows', () => {
  it.each<[string, string, (doc: Document) => Reading, string, string]>([
    ['status', listHtml([cardHtml()]), list, '.order-item-header-status-text', 'Completed'],
    ['status block', listHtml([cardHtml()]), list, '.order-item-header-status', 'Completed'],
    ['total', listHtml([cardHtml()]), list, '[data-pl="order_item_content_price_total"]', 'Total:US $99.00'],
    [
      'date',
      listHtml([cardHtml()]),
      list,
      '[data-pl="order_item_header_info"] > :first-child',
      'Date: Jan 1, 2026',
    ],
    ['quantity', listHtml([cardHtml()]), list, '.order-item-content-info-number-quantity', 'x9'],
    [
      'title of the detail page',
      detailHtml(),
      detail,
      '.order-status .order-block-title',
      'Awaiting delivery',
    ],
    ['row', detailHtml(), detail, '.order-detail-order-info .info-row', 'Order placed on: Jan 1, 2026'],
    ['bold total', detailHtml(), detail, '.order-price > :last-child', 'Total US $99.00'],
    [
      'reminder',
      detailHtml(),
      detail,
      '.order-status-content',
      'You can open a dispute within 15 days after delivery.',
    ],
    ['head of a parcel', trackingHtml(), tracking, '[class*="arrival-time"]', 'Estimated delivery: Aug 3'],
    ['product title', PRODUCT_HTML, product, 'h1', 'Lamp'],
    ['promise of a product', PRODUCT_HTML, product, 'strong', 'Free returns within 90 days'],
  ])('does not tell the %s', (_, html, read, selector, text) => {
    const before = read(documentOf(html));
    for (const mark of MARKS) {
      const doc = documentOf(html);
      leaveBehind(doc, selector, text, mark);
      expect(read(doc)).toEqual(before);
    }
  });

  it('gives way to a card of the same order that is shown', () => {
    const doc = documentOf(listHtml([cardHtml({ status: 'To pay', total: 'US $9.99' }), cardHtml()]));
    doc.querySelector('.order-item')?.setAttribute('style', 'display: none');
    expect(list(doc)).toEqual(list(documentOf(listHtml([cardHtml()]))));
  });

  it('is read where nothing else tells it: rows that are folded away', () => {
    const doc = documentOf(detailHtml());
    for (const row of doc.querySelectorAll('.info-row')) row.setAttribute('style', 'display:none');
    expect(detail(doc)).toEqual(detail(documentOf(detailHtml())));
  });
});

describe('a button to open a dispute', () => {
  const withButton = (change: (button: Element) => void) => {
    const doc = documentOf(detailHtml());
    for (const button of doc.querySelectorAll('button')) {
      if (button.textContent === 'Returns/refunds') change(button);
    }
    return detail(doc);
  };

  it('opens none when it is hidden', () => {
    const { orders, problems } = withButton((button) => button.setAttribute('style', 'display: none'));
    expect([orders[0]?.canDispute?.value, problems]).toEqual([false, []]);
  });

  it.each(['disabled', 'aria-disabled'])('leaves it open when it is %s', (name) => {
    const { orders, problems } = withButton((button) => button.setAttribute(name, 'true'));
    expect(orders[0]?.canDispute).toBeNull();
    expect(problems).toMatchObject([{ field: 'lines.canDispute', seen: 'Returns/refunds' }]);
  });
});

describe('the detail page of an order that was cancelled', () => {
  it('tells no completion', () => {
    const { orders } = detail(documentOf(detailHtml({ status: 'Canceled' })));
    expect(orders[0]).toMatchObject({ status: { value: 'cancelled' }, completedOn: null });
  });
});

describe('the price block', () => {
  it('takes the row that is called the total where another one is bold', () => {
    const prices: [string, string, boolean][] = [
      ['Total', 'US $28.10', false],
      ['You saved', 'US $9.00', true],
    ];
    const { orders } = detail(documentOf(detailHtml({ prices })));
    expect(orders[0]?.total?.value).toEqual({ amount: '28.10', currency: 'USD' });
  });
});
