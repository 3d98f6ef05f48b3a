import { describe, expect, it } from 'vitest';
import { readProductData } from '../../../../src/aliexpress/read-product-data';
import { readResponse } from '../../../../src/aliexpress/read-response';
import { contextOf } from '../context-of';
import { eraA, eraB, eraC, PRODUCT_ID, PRODUCT_URL } from './pages';

const ctx = (url = PRODUCT_URL) => contextOf({ url });

describe('product data', () => {
  it('is read in era B', () => {
    const { product, problems, page } = readProductData(eraB(), ctx());
    expect([page, problems]).toEqual(['product', []]);
    expect(product).toMatchObject({
      productId: PRODUCT_ID,
      title: { value: 'Desk lamp with a clip' },
      categoryIds: ['39', '150000', '390501'],
      categoryNames: ['Lights & Lighting'],
      storeId: { value: '1100000077' },
      storeName: { value: 'Lamp House' },
      price: { value: { amount: '1234.50', currency: 'MXN' } },
      country: { value: 'MX' },
      returns: 'free',
      statements: [{ kind: 'free-return', days: 45, from: 'delivered', productId: PRODUCT_ID }],
    });
  });

  it('is read in era A, whose tables of messages promise nothing', () => {
    const { product, problems } = readProductData(eraA(), ctx());
    expect(problems).toEqual([]);
    expect(product).toMatchObject({
      productId: PRODUCT_ID,
      categoryIds: ['39', '390501'],
      categoryNames: ['Lights & Lighting', 'Desk Lamps'],
      price: { value: { amount: '5.98', currency: 'USD' } },
      country: { value: 'MA' },
      returns: 'not-stated',
      statements: [{ kind: 'buyer-protection', quote: 'Money back guarantee' }],
    });
  });

  it('is read in era C, bare, as a result and as a response', () => {
    const expected = {
      productId: PRODUCT_ID,
      categoryIds: ['39', '390501'],
      price: { value: { amount: '8.00', currency: 'USD' } },
      storeId: { value: '1100000077' },
      returns: 'not-stated',
    };
    const body = { ret: ['SUCCESS::x'], data: { result: eraC() } };
    expect(readProductData(eraC(), ctx()).product).toMatchObject(expected);
    expect(readProductData({ result: eraC() }, ctx()).product).toMatchObject(expected);
    expect(readProductData(body, ctx()).product).toMatchObject(expected);
    expect(readResponse(body, 'mtop.aliexpress.pdp.pc.query', ctx()).product).toMatchObject(expected);
  });

  it.each([
    [[], 'not-stated'],
    [[{ title: 'Returns', content: 'This item is non-returnable.' }], 'excluded'],
    [
      [{ title: 'Returns', content: 'Return within 15 days of delivery. Buyer pays return shipping.' }],
      'at-cost',
    ],
    [[{ title: 'Returns', content: 'Return within 15 days of delivery.' }], 'not-stated'],
  ])('says of %j: %s', (details, returns) => {
    expect(readProductData(eraB({}, details), ctx()).product?.returns).toBe(returns);
  });

  it('takes a field that says that returns are free', () => {
    const data = eraB({ sellerPromiseComponent: { hasNoReasonFreeReturn: true } });
    expect(readProductData(data, ctx()).product?.returns).toBe('free');
  });

  it('knows one listing under its US and its global id', () => {
    const us = String(BigInt(PRODUCT_ID) + 2n ** 51n);
    const info = { productInfoComponent: { idStr: us, subject: 'Desk lamp', categoryId: 39 } };
    const { product, problems } = readProductData(eraB(info), ctx());
    expect(product).toMatchObject({ productId: PRODUCT_ID, categoryIds: ['39'] });
    expect(problems).toEqual([]);
  });

  it('tells where the address names another listing', () => {
    const { problems } = readProductData(
      eraB(),
      ctx('https://www.aliexpress.com/item/1005000000000999.html'),
    );
    expect(problems).toMatchObject([{ field: 'productId', reason: 'disagree' }]);
  });

  it.each([null, {}, { data: {} }, []])('is unreadable as %j', (data) => {
    expect(readProductData(data, ctx())).toMatchObject({ state: 'unreadable', product: null });
  });
});
