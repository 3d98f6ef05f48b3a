import { describe, expect, it } from 'vitest';
import { readProductPage } from '../../../../src/aliexpress/read-product-page';
import { contextOf } from '../context-of';
import { eraB, PRODUCT_ID, PRODUCT_URL } from './pages';

const ctx = contextOf({ url: PRODUCT_URL, currency: 'USD' });
const documentOf = (body: string) =>
  new DOMParser().parseFromString(
    `<html><head><title>x</title></head><body>${body}</body></html>`,
    'text/html',
  );

const SHOWN = `
  <h1 data-pl="product-title">Desk lamp with a clip</h1>
  <div data-pl="product-price"><span class="price-default--current--F8O">$8.00</span><s>$10.00</s></div>
  <div class="store-header--storeName--vI">Lamp House</div>
  <div class="shipping--wrap--x1">
    <div class="shipping--item--y2"><strong>Delivery: Sep 20 - 25</strong></div>
    <div class="shipping--item--y2"><strong>Free returns within 45 days</strong></div>
  </div>`;
const script = (data: string) =>
  `<script>var a = {"data": {x: 1}}; window.runParams = {\n data: ${data},\n csrf: 'x' };</script>`;

describe('product page', () => {
  it('reads what it shows', () => {
    const { product, problems, state } = readProductPage(documentOf(SHOWN), ctx);
    expect([state, problems]).toEqual(['read', []]);
    expect(product).toMatchObject({
      productId: PRODUCT_ID,
      title: { value: 'Desk lamp with a clip', witnesses: [{ by: 'dom' }] },
      price: { value: { amount: '8.00', currency: 'USD' } },
      storeName: { value: 'Lamp House' },
      returns: 'free',
      statements: [{ kind: 'free-return', days: 45, from: null, quote: 'Free returns within 45 days' }],
    });
  });

  it('takes no styles and no second printing for part of a name', () => {
    const html = SHOWN.replace('Lamp House', '<style>.a{margin:0}</style>Lamp House').replace(
      'Desk lamp with a clip',
      '<span>Desk lamp with a clip</span><span>Desk lamp with a clip</span>',
    );
    expect(readProductPage(documentOf(html), ctx).product).toMatchObject({
      title: { value: 'Desk lamp with a clip' },
      storeName: { value: 'Lamp House' },
    });
  });

  it('reads the data inside it without running it, and joins both', () => {
    const data = eraB({ note: 'a } and a \\" in a text' }, [
      { title: 'Free returns', content: 'Send it back within 45 days.' },
    ]);
    const html = `<h1 data-pl="product-title">Desk lamp with a clip</h1>${script(JSON.stringify(data.data))}`;
    const { product, problems } = readProductPage(documentOf(html), ctx);
    expect(problems).toEqual([]);
    expect(product).toMatchObject({
      title: { witnesses: [{ by: 'dom' }, { by: 'json' }] },
      categoryIds: ['39', '150000', '390501'],
      returns: 'free',
    });
  });

  it.each(['{x: 1, alert()}', '{"a": "', '{}', 'window.x'])('is not deceived by a script with %s', (data) => {
    const { product } = readProductPage(documentOf(SHOWN + script(data)), ctx);
    expect(product).toMatchObject({ productId: PRODUCT_ID, categoryIds: [] });
  });

  it('says nothing of returns where the page does not', () => {
    const { product } = readProductPage(documentOf('<h1 data-pl="product-title">Lamp</h1>'), ctx);
    expect(product).toMatchObject({ returns: 'not-stated', statements: [], price: null });
  });

  it('is unreadable where nothing stands that should', () => {
    expect(readProductPage(documentOf('<div id="root"></div>'), ctx)).toMatchObject({
      state: 'unreadable',
      product: null,
      problems: [{ field: 'product', reason: 'not-found' }],
    });
  });
});
