import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/aliexpress/read-page';
import { contextAt, documentOf } from '../dom/build/page';
import { eraA, eraB, eraC, PRODUCT_ID, PRODUCT_URL } from '../product/pages';

const US_ID = String(BigInt(PRODUCT_ID) + 2n ** 51n);
const read = (body: string, url = PRODUCT_URL) => readPage(documentOf(body), contextAt(url));
const script = (text: string) => `<script>${text}</script>`;

describe('products whose data is in the page', () => {
  it.each([
    ['era A', `window.runParams = {\n data: ${JSON.stringify(eraA().data)}, csrf: '' };`],
    ['era B', `window.runParams = {\n data: ${JSON.stringify(eraB().data)} };`],
    ['era B, whole', `window.runParams = ${JSON.stringify(eraB())};`],
    [
      'server-rendered',
      `window._dida_config_._init_data_ = {"data": {"data": {"root": {"fields": ${JSON.stringify(eraC())}}}}};`,
    ],
    [
      'server-rendered, loose',
      `window._dida_config_._init_data_= { data: ${JSON.stringify({ x: eraC() })} }`,
    ],
    ['server-rendered, by name', `window.__INIT_DATA__ = ${JSON.stringify({ data: { result: eraC() } })}`],
    [
      'server-rendered, called back',
      `__INIT_DATA_CALLBACK__(${JSON.stringify({ data: { result: eraC() } })})`,
    ],
    ['life cycle', `window._d_c_.lifeCycleEventList = [{"data": ${JSON.stringify(eraC())}}];`],
  ])('are read from %s', (_, text) => {
    const { state, product } = read(script(text));
    expect(state).toBe('read');
    expect(product).toMatchObject({ productId: PRODUCT_ID, title: { value: 'Desk lamp with a clip' } });
    expect(product?.storeName?.value).toBe('Lamp House');
  });

  it('are the same product on aliexpress.us', () => {
    const data = JSON.stringify(eraC()).replaceAll(PRODUCT_ID, US_ID);
    const url = PRODUCT_URL.replace('.com', '.us').replace(PRODUCT_ID, US_ID);
    const { product, problems } = read(script(`window.__INIT_DATA__ = ${data}`), url);
    expect(product?.productId).toBe(PRODUCT_ID);
    expect(problems.filter(({ reason }) => reason === 'disagree')).toEqual([]);
  });

  it.each([
    'window._dida_config_._init_data_ = {"data": ',
    'window.__INIT_DATA__ = {a: b}',
    'runParams = {}',
  ])('are unreadable where there is none: %s', (text) => {
    expect(read(script(text)).state).toBe('unreadable');
  });

  it('is read from the snapshot of an order', () => {
    const url = 'https://www.aliexpress.com/p/order/snapshot.html?orderLineId=8200000000000011';
    const html = `<h1 data-pl="product-title">Desk lamp</h1><a href="//www.aliexpress.com/item/${PRODUCT_ID}.html">x</a>`;
    expect(read(html, url)).toMatchObject({
      page: 'snapshot',
      state: 'read',
      product: { productId: PRODUCT_ID, title: { value: 'Desk lamp', url } },
    });
    expect(read('<main>Hello</main>', url)).toMatchObject({ state: 'unreadable', product: null });
  });
});
