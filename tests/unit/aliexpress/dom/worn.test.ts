import { describe, expect, it } from 'vitest';
import { readOrderDetail } from '../../../../src/aliexpress/dom/order-detail';
import { readOrderList } from '../../../../src/aliexpress/dom/order-list';
import { readRefundList } from '../../../../src/aliexpress/dom/refund-list';
import { readPage } from '../../../../src/aliexpress/read-page';
import { cardHtml, listHtml } from './build/card';
import { detailHtml } from './build/detail';
import { contextAt, DETAIL_URL, documentOf, LIST_URL, ORDER_ID, REFUNDS_URL } from './build/page';

const TITLE = '<svg viewBox="0 0 8 8"><title>close</title><path d="M0 0"/></svg>';

function list(html: string, change: (doc: Document) => void) {
  const doc = documentOf(html);
  change(doc);
  return readOrderList(doc, contextAt(LIST_URL));
}

function detail(html: string, change: (doc: Document) => void) {
  const doc = documentOf(html);
  change(doc);
  return readOrderDetail(doc, contextAt(DETAIL_URL));
}

/** The rows of a block lose the elements around them. */
function flatten(doc: Document, selector: string): void {
  for (const row of doc.querySelectorAll(selector)) row.replaceWith(...row.childNodes);
}

describe('a page that is dressed otherwise', () => {
  it('says nothing by the titles of its pictures', () => {
    const { orders } = list(listHtml([cardHtml()]), (doc) => {
      const places =
        '.order-item-store-name span, [title], .order-item-content-info-sku, [class*="es--wrap"]';
      for (const place of doc.querySelectorAll(places)) place.insertAdjacentHTML('beforeend', TITLE);
    });
    expect(orders).toMatchObject([
      {
        storeName: { value: 'Vega Store' },
        total: { value: { amount: '28.10' } },
        lines: [{ options: { value: 'Color:Black, 2m' }, price: { value: { amount: '26.70' } } }],
      },
    ]);
  });

  it('says nothing by them on a product page either', () => {
    const url = 'https://www.aliexpress.com/item/1005005209093140.html';
    const html = `<h1 data-pl="product-title">Hub</h1>
      <div data-pl="product-price"><span class="price-default--current--a">${TITLE.replace('close', 'x3')}72,03zł</span></div>`;
    const { product } = readPage(documentOf(html), contextAt(url, { language: 'pl' }));
    expect(product?.price?.value).toEqual({ amount: '72.03', currency: 'PLN' });
  });

  it.each(['\u200b', '\u00ad'])('is read where words and numbers may be broken (%j)', (mark) => {
    const marked = (text: string) => text.replace(/(.{4})(?=.)/gu, `$1${mark}`);
    const store = { id: '1105843321', name: marked('Vega Store') };
    const { orders } = list(listHtml([cardHtml({ store })]), () => {});
    expect(orders[0]?.storeName?.value).toBe('Vega Store');
    const row = `<div class="orderItem--orderItem--1a"><div class="orderItem--orderSKUId--2b">${marked(ORDER_ID)}</div></div>`;
    const refunds = readRefundList(documentOf(row), contextAt(REFUNDS_URL));
    expect(refunds.orders.map(({ orderId }) => orderId)).toEqual([ORDER_ID]);
  });

  it('tells the day where day and number are not parted by elements', () => {
    const { orders, problems } = list(listHtml([cardHtml()]), (doc) =>
      flatten(doc, '.order-item-header-right-info > div'),
    );
    expect(orders).toMatchObject([{ orderId: ORDER_ID, placedOn: { value: '2026-09-01' } }]);
    expect(problems).toEqual([]);
  });

  it('tells no day of two that are not parted', () => {
    const card = cardHtml({ dateRow: 'Date: Sep 1, 2026 Paid: Sep 3, 2026' });
    const { orders, problems } = list(listHtml([card]), (doc) =>
      flatten(doc, '.order-item-header-right-info > div'),
    );
    expect(orders).toMatchObject([{ orderId: ORDER_ID, placedOn: null }]);
    expect(problems).toMatchObject([{ field: 'placedOn', reason: 'unparsed' }]);
  });

  it('tells the days of labels that stand beside them in one element', () => {
    const { orders, problems } = detail(detailHtml(), (doc) =>
      flatten(doc, '.order-detail-order-info .info-row'),
    );
    expect(orders).toMatchObject([
      {
        placedOn: { value: '2026-07-15' },
        paidOn: { value: '2026-07-16' },
        shippedOn: { value: '2026-07-17' },
        completedOn: { value: '2026-07-28' },
      },
    ]);
    expect(problems).toEqual([]);
  });

  it('tells no day where labels and days beside one another are mixed up', () => {
    const { orders } = detail(detailHtml(), (doc) => {
      flatten(doc, '.order-detail-order-info .info-row');
      const content = doc.querySelector('.order-detail-order-info .order-detail-info-content');
      content?.append(...[...content.children].reverse());
    });
    expect(orders).toMatchObject([{ placedOn: null, shippedOn: null, completedOn: null }]);
  });

  it('takes no day for that of a label whose own is missing', () => {
    const { orders } = detail(detailHtml(), (doc) => {
      flatten(doc, '.order-detail-order-info .info-row');
      const labels = [...doc.querySelectorAll('[data-pl="order_detail_gray_date"]')];
      for (const label of labels.slice(1)) label.append(label.nextElementSibling as Element);
      labels[0]?.nextElementSibling?.remove();
    });
    expect(orders).toMatchObject([{ placedOn: null, paidOn: { value: '2026-07-16' } }]);
  });
});
