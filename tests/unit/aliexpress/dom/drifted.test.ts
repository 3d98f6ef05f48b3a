import { describe, expect, it } from 'vitest';
import { orderCards } from '../../../../src/aliexpress/cards';
import { readOrderDetail } from '../../../../src/aliexpress/dom/order-detail';
import { readOrderList } from '../../../../src/aliexpress/dom/order-list';
import { readTracking } from '../../../../src/aliexpress/dom/tracking';
import { cardHtml, LINE, listHtml, mobileCardHtml } from './build/card';
import { detailHtml } from './build/detail';
import {
  contextAt,
  DETAIL_URL,
  documentOf,
  LIST_URL,
  ORDER_ID,
  renameClass,
  TRACKING_URL,
} from './build/page';
import { parcelHtml, SCANS, trackingHtml } from './build/tracking';

const OTHER = '3041000000099999';
const AD = `<div class="promo"><a href="/item/1005001111111111.html">Fan</a><span>US $0.99</span>
  <a href="/p/order/detail.html?orderId=${OTHER}">Buy again</a><span>Dec 1, 2024</span></div>`;

function list(html: string, change: (doc: Document) => void = () => {}) {
  const doc = documentOf(html);
  change(doc);
  return { doc, ...readOrderList(doc, contextAt(LIST_URL)) };
}

function detail(html: string, change: (doc: Document) => void = () => {}) {
  const doc = documentOf(html);
  change(doc);
  return readOrderDetail(doc, contextAt(DETAIL_URL));
}

function reclass(doc: Document, rename: (name: string) => string): void {
  for (const element of doc.querySelectorAll('[class]')) {
    element.setAttribute('class', [...element.classList].map(rename).join(' '));
  }
}

describe('a page that has changed', () => {
  it.each<[string, (name: string) => string]>([
    ['--', (name) => `${name}--x7Ab2`],
    ['__', (name) => `List_${name}__x7Ab2`],
  ])('is read the same with its classes hashed by %s', (_, rename) => {
    const before = list(listHtml([cardHtml()]));
    const after = list(listHtml([cardHtml()]), (doc) => {
      reclass(doc, rename);
      for (const marked of doc.querySelectorAll('[data-pl]')) marked.removeAttribute('data-pl');
    });
    const values = ({ orders }: typeof before) =>
      orders.map(({ placedOn, status, total, storeName, lines }) => [
        ...[placedOn, status, total, storeName].map((fact) => fact?.value),
        ...lines.flatMap(({ title, price, quantity }) => [title?.value, price?.value, quantity?.value]),
      ]);
    expect(values(after)).toEqual(values(before));
    expect(orderCards(after.doc)).toHaveLength(1);
  });

  it('gives no order for an advertisement between the cards that links one', () => {
    const { orders, doc } = list(listHtml([AD, cardHtml(), AD]));
    expect(orders.map(({ orderId }) => orderId)).toEqual([ORDER_ID]);
    expect(orderCards(doc).map(({ orderId }) => orderId)).toEqual([ORDER_ID]);
  });

  it('keeps a card its own when an advertisement is in it', () => {
    const { orders } = list(listHtml([cardHtml()]), (doc) => {
      doc.querySelector('.order-item')?.append(...documentOf(AD).body.childNodes);
    });
    expect(orders).toMatchObject([
      { orderId: ORDER_ID, lines: [{ productId: { value: '1005005209093140' } }] },
    ]);
  });

  it('gives no line for an advertisement on a page whose lines have not come', () => {
    const doc = documentOf(`<div>${detailHtml().replace(/<\/div>$/, `${AD}<aside>x9</aside></div>`)}</div>`);
    doc.querySelector('.order-detail-item')?.remove();
    expect(doc.querySelector('.promo')).not.toBeNull();
    expect(readOrderDetail(doc, contextAt(DETAIL_URL)).orders).toMatchObject([{ lines: [] }]);
  });

  it.each<InsertPosition>(['afterbegin', 'beforeend'])(
    'keeps a card’s lines its own where their class is lost, with an advertisement %s that looks like one',
    (place) => {
      const { orders } = list(listHtml([cardHtml()]), (doc) => {
        const line = doc.querySelector('.order-item-content-body');
        line?.setAttribute('class', 'x');
        const ad = AD.replace('</span>', '</span><i>x9</i>');
        doc.querySelector('.order-item')?.insertAdjacentHTML(place, ad);
      });
      expect(orders[0]?.lines.map(({ productId }) => productId?.value)).toEqual([LINE.product]);
    },
  );

  it('refuses a price of which a digit has not come yet', () => {
    const { orders, problems } = list(listHtml([cardHtml({ total: 'US $128.10' })]), (doc) => {
      const digits = doc.querySelectorAll('[data-pl="order_item_content_price_total"] [class*="es--char"]');
      const two = [...digits].find(({ textContent }) => textContent === '2');
      if (two) two.textContent = '';
    });
    expect(orders[0]?.total).toBeNull();
    expect(problems).toMatchObject([{ field: 'total', reason: 'unparsed' }]);
  });

  it('refuses cents that its currency has not', () => {
    expect(list(listHtml([cardHtml({ total: 'US $28.1' })])).orders[0]?.total).toBeNull();
  });

  it('reads the price and not the one struck through beside it', () => {
    const { orders } = list(listHtml([cardHtml()]), (doc) => {
      const total = doc.querySelector('[data-pl="order_item_content_price_total"]');
      total?.append(Object.assign(doc.createElement('del'), { textContent: 'US $99.00' }));
    });
    expect(orders[0]?.total?.value).toEqual({ amount: '28.10', currency: 'USD' });
  });

  it('takes no part of a day for the day', () => {
    const { orders } = list(listHtml([cardHtml({ dateRow: 'Date: 2<b>2 Sep 2025</b>' })]));
    expect(orders[0]?.placedOn?.value).toBe('2025-09-22');
  });

  it('reads no sheet or script as a name', () => {
    const { orders } = list(listHtml([cardHtml()]), (doc) => {
      doc
        .querySelector('.order-item-store-name')
        ?.prepend(Object.assign(doc.createElement('style'), { textContent: '.a{}' }));
    });
    expect(orders[0]?.storeName?.value).toBe('Vega Store');
  });

  it('says once what stands there twice', () => {
    const { orders } = list(listHtml([cardHtml()]), (doc) => {
      for (const selector of ['.order-item-header-status-text', '.order-item-content-body']) {
        const element = doc.querySelector(selector);
        element?.after(element.cloneNode(true));
      }
    });
    expect(orders[0]?.statusText?.value).toBe('Awaiting delivery');
    expect(orders[0]?.lines).toHaveLength(1);
  });

  it.each([
    ['marked', '<span class="order-item-content-info-number-quantity">x2</span>'],
    ['not marked', '<span>x2</span>'],
  ])('takes no count that stands before a price for its first digit, %s', (_, count) => {
    const { orders } = list(listHtml([cardHtml({ lines: [{ ...LINE, price: '114,08zł' }] })]), (doc) => {
      const block = doc.querySelector('.order-item-content-info-number');
      block?.querySelector('.order-item-content-info-number-quantity')?.remove();
      block?.insertAdjacentHTML('afterbegin', `<svg><title>close</title></svg>${count}`);
    });
    expect(orders[0]?.lines[0]?.price?.value).toEqual({ amount: '114.08', currency: 'PLN' });
  });

  it('knows no price that begins as a count does, also before a count', () => {
    const lines = [{ ...LINE, price: 'x3229.75zł' }];
    expect(list(listHtml([cardHtml({ lines })])).orders[0]?.lines[0]?.price).toBeNull();
  });

  it('holds a parcel that is shown twice for one', () => {
    const twice =
      trackingHtml() +
      parcelHtml({ number: 'LP00123456789CN', carrier: 'AliExpress Standard', scans: SCANS });
    const { parcels } = readTracking(documentOf(twice), contextAt(TRACKING_URL));
    expect(parcels).toHaveLength(1);
    expect(parcels[0]?.carrier?.value).toBe('AliExpress Standard');
  });

  it('holds no line without number and title for a copy of another', () => {
    const lines = [
      { ...LINE, price: 'US $9.99' },
      { ...LINE, title: 'Other', price: 'US $5.55' },
    ];
    const { orders } = list(listHtml([mobileCardHtml({ lines })]), (doc) => {
      const [one, other] = doc.querySelectorAll('.order-item-content-body');
      for (const digit of one?.querySelectorAll('[class*="es--wrap"]') ?? []) digit.textContent = '';
      for (const part of other?.querySelectorAll('[class*="name"], [class*="sku"], [class*="quantity"]') ??
        []) {
        part.textContent = '';
      }
    });
    expect(orders[0]?.lines.map(({ title, price }) => [title?.value, price?.value.amount])).toEqual([
      [LINE.title, undefined],
      [undefined, '5.55'],
    ]);
  });

  it.each([
    ['the number', '<p class="a--mailNo--b">Tracking number LP00123456789CN</p>'],
    ['its own title', '<span class="a--carrierTitle--b">Carrier</span>'],
  ])('takes not %s for the carrier whose own mark is lost', (_, neighbour) => {
    const title = /(<span [^>]*--carrierTitle--[^>]*>Carrier<\/span>)/;
    const html = trackingHtml().replace('--carrierValue--', '--x--').replace(title, `$1${neighbour}`);
    const { parcels } = readTracking(documentOf(html), contextAt(TRACKING_URL));
    expect(parcels[0]?.trackingNumber?.value).toBe('LP00123456789CN');
    expect(parcels[0]?.carrier).toBeNull();
  });

  it('holds a copy of a parcel of which the number and a title are missing for the same', () => {
    const carrier = 'AliExpress Standard';
    const scans = SCANS.map((scan, at) => (at === 1 ? { ...scan, title: '' } : scan));
    const twice = trackingHtml() + parcelHtml({ number: '', carrier, scans });
    const { parcels } = readTracking(documentOf(`<div>${twice}</div>`), contextAt(TRACKING_URL));
    expect(parcels.map(({ trackingNumber }) => trackingNumber?.value)).toEqual(['LP00123456789CN']);
    expect(parcels[0]?.events.map(({ title }) => title)).toEqual(SCANS.map(({ title }) => title));
  });

  it('leaves open whether a dispute can be opened as long as the page may still be growing', () => {
    const html = detailHtml({ buttons: [] });
    expect(detail(html).orders[0]?.canDispute?.value).toBe(false);
    const cut = detail(html, (doc) => doc.querySelector('.order-price')?.remove());
    expect(cut.orders[0]?.canDispute).toBeNull();
  });

  it('takes no advertisement for a promise', () => {
    const { orders } = detail(detailHtml(), (doc) => {
      const ad =
        '<div><a href="//sale.aliexpress.com/x.htm">Free returns within 60 days after delivery</a></div>';
      doc.querySelector('.order-status')?.after(...documentOf(ad).body.childNodes);
    });
    expect(orders[0]?.statements.map(({ days }) => days)).not.toContain(60);
    expect(orders[0]?.statements.map(({ days }) => days)).toContain(15);
  });

  it('takes no title from the picture of a line', () => {
    const { orders } = detail(detailHtml(), (doc) => {
      renameClass(doc, 'item-title');
      renameClass(doc, 'order-detail-item-content-img');
    });
    expect(orders[0]?.lines[0]?.title?.value).not.toBe('Snapshot');
  });
});
