import { describe, expect, it } from 'vitest';
import { readOrderDetail } from '../../../../src/aliexpress/dom/order-detail';
import { readOrderList } from '../../../../src/aliexpress/dom/order-list';
import { readRefundList } from '../../../../src/aliexpress/dom/refund-list';
import { readTracking } from '../../../../src/aliexpress/dom/tracking';
import { cardHtml, LINE, listHtml } from './build/card';
import { detailHtml } from './build/detail';
import {
  contextAt,
  DETAIL_URL,
  documentOf,
  LIST_URL,
  ORDER_ID,
  REFUNDS_URL,
  TRACKING_URL,
} from './build/page';
import { trackingHtml } from './build/tracking';

describe('a price written from right to left', () => {
  it.each<[string, string, string, string]>([
    ['ar', '\u200e١٬٩٧٧٫٩٠\u00a0ر.س.\u200f', '1977.90', 'SAR'],
    ['he', '\u200f17.09\u00a0\u200f₪', '17.09', 'ILS'],
    ['vi', '1.977.000đ', '1977000', 'VND'],
  ])('is read with its marks of direction (%s)', (language, total, amount, currency) => {
    const doc = documentOf(listHtml([cardHtml({ total })]));
    const { orders } = readOrderList(doc, contextAt(LIST_URL, { language }));
    expect(orders[0]?.total?.value).toEqual({ amount, currency });
  });
});

describe('the head of a parcel', () => {
  it('takes its year from the scan of that day, whose weekday tells it', () => {
    const scans = [
      { title: 'Delivered', desc: '', time: 'Tue | Dec. 24 18:39' },
      { title: 'In preparation', desc: 'x', time: null },
    ];
    const doc = documentOf(trackingHtml({ head: 'Delivered: Dec. 24', scans }));
    const { parcels } = readTracking(doc, contextAt(TRACKING_URL));
    expect(parcels[0]?.deliveredOn?.value).toBe('2024-12-24');
  });
});

describe('the tags of a line on the detail page', () => {
  const tagged = (tag: string) => {
    const doc = documentOf(detailHtml({ services: [] }));
    const font = doc.createElement('font');
    font.setAttribute('color', '#009966');
    font.textContent = tag;
    doc.querySelector('.item-sku-attr')?.after(font);
    return readOrderDetail(doc, contextAt(DETAIL_URL)).orders[0]?.statements ?? [];
  };

  it('promise what they say', () => {
    expect(tagged('Free returns')).toContainEqual(
      expect.objectContaining({ kind: 'free-return', productId: LINE.product, page: 'order-detail' }),
    );
  });

  it('promise nothing where they deny it', () => {
    expect(tagged('Free returns unavailable').map(({ kind }) => kind)).not.toContain('free-return');
  });
});

describe('a price whose characters stand on lines of their own', () => {
  it('is read as one', () => {
    const doc = documentOf(listHtml([cardHtml()]));
    for (const sign of doc.querySelectorAll('[class*="es--char"]')) sign.before('\n    ');
    const [order] = readOrderList(doc, contextAt(LIST_URL)).orders;
    expect(order?.total?.value).toEqual({ amount: '28.10', currency: 'USD' });
    expect(order?.lines[0]?.price?.value).toEqual({ amount: '26.70', currency: 'USD' });
  });
});

describe('a detail page that ends before its lines', () => {
  it('takes no advertisement for one', () => {
    const ad = '<aside><a href="/item/1005001111111111.html">Fan</a><i>x9</i><b>US $0.99</b></aside>';
    const doc = documentOf(detailHtml({ beside: ad }));
    for (const block of doc.querySelectorAll('.order-detail-item, .order-price')) block.remove();
    expect(readOrderDetail(doc, contextAt(DETAIL_URL)).orders[0]?.lines).toEqual([]);
  });
});

describe('what stands between and inside the texts of a page', () => {
  const scan = (doc: Document) =>
    readTracking(doc, contextAt(TRACKING_URL)).parcels[0]?.events.map(({ on }) => on);

  it('is no time of a scan where it is hidden', () => {
    const doc = documentOf(trackingHtml());
    const before = scan(doc);
    for (const part of doc.querySelectorAll('[class*="--node--"]')) {
      const old = doc.createElement('i');
      old.textContent = 'Jan 1, 2019';
      old.setAttribute('style', 'display: none');
      part.append(old);
    }
    expect(scan(doc)).toEqual(before);
  });

  it.each([0x660, 0xff10])('leaves a number readable in the digits from U+%i on', (zero) => {
    const digits = (text: string) => text.replace(/\d/g, (one) => String.fromCodePoint(zero + Number(one)));
    const row = (number: string) =>
      `<div class="orderItem--orderItem--a1"><b class="orderItem--orderStore--b2">Vega</b>
        <i class="orderItem--orderSKUId--c3">Order ID: ${number}</i></div>`;
    const { orders } = readRefundList(documentOf(row(digits(ORDER_ID))), contextAt(REFUNDS_URL));
    expect(orders.map(({ orderId }) => orderId)).toEqual([ORDER_ID]);
  });
});
