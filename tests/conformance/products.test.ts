import { describe, expect, it } from 'vitest';
import { hasCaptures, inspectFile, told } from './captures';

const product = (file: string, url: string) => {
  const { page, product: read, problems } = inspectFile(`product/${file}`, url);
  expect([page, problems]).toEqual(['product', []]);
  return read;
};

describe.skipIf(!hasCaptures)('captured product data', () => {
  it('of 2024, US site', () => {
    const read = product(
      'runParams-component.2024-03.en-US.us.json',
      'https://www.aliexpress.us/item/3256805022778388.html',
    );
    expect(read).toMatchObject({
      productId: '1005005209093140',
      categoryIds: ['509', '100001205', '380230'],
      store: { id: '1101417138' },
      returns: 'free',
    });
    expect(read?.statements.map(told)).toEqual([
      ['free-return', 90, null, null],
      ['late-delivery-coupon', null, null, null],
    ]);
  });

  it('of 2024, Spanish', () => {
    const read = product(
      'runParams-component.2024-03.es-MX.freereturn.json',
      'https://es.aliexpress.com/item/1005002724686123.html',
    );
    expect(read).toMatchObject({ productId: '1005002724686123', returns: 'free' });
    expect(read?.statements.map(told)).toContainEqual(['free-return', 15, 'delivered', null]);
    expect(read?.statements.map(({ kind }) => kind)).toContain('buyer-protection');
  });

  it('of 2021', () => {
    const read = product(
      'runParams-module.2021-03.en-MA.json',
      'https://www.aliexpress.com/item/1005001894012758.html',
    );
    expect(read).toMatchObject({ productId: '1005001894012758', returns: 'not-stated' });
    expect(read?.categoryIds[0]).toBe('509');
  });

  it.each([
    'https://www.aliexpress.com/item/1005006505041416.html',
    'https://acs.aliexpress.com/h5/mtop.aliexpress.pdp.pc.query/1.0/',
  ])('of the present, from %s', (url) => {
    const read = product('pdp-pc-query.shape.assembled.json', url);
    expect(read).toMatchObject({
      productId: '1005006505041416',
      categoryIds: ['44', '200001080'],
      returns: 'not-stated',
    });
  });
});
