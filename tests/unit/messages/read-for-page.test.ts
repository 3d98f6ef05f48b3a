import { describe, expect, it } from 'vitest';
import { lookAtProduct } from '../../../src/aliexpress/product-look';
import { readAnswer, readProduct } from '../../../src/messages/read-for-page';
import { contextOf } from '../aliexpress/context-of';
import { eraB, eraC, FREE, PRODUCT_ID, PRODUCT_URL } from '../aliexpress/product/pages';

const context = contextOf({ url: PRODUCT_URL });
const heard = (data: object) => ({ api: 'runParams', url: PRODUCT_URL, text: JSON.stringify(data) }) as const;
const page = (...scripts: string[]) => {
  const doc = document.implementation.createHTMLDocument('A lamp');
  const title = doc.createElement('h1');
  title.dataset.pl = 'product-title';
  title.textContent = 'Desk lamp with a clip';
  doc.body.append(title);
  for (const text of scripts) {
    const script = doc.createElement('script');
    script.textContent = text;
    doc.body.append(script);
  }
  return lookAtProduct(doc);
};

describe('a product page that is handed over', () => {
  it('is read with what it shows and what was overheard, joined', () => {
    const told = readProduct({ look: page(), heard: heard(eraB()), context });
    expect(told.isFromData).toBe(true);
    expect(told.reading.product).toMatchObject({ productId: PRODUCT_ID, returns: 'free' });
    expect(told.reading.product?.title?.witnesses.map(({ by }) => by)).toEqual(['dom', 'json']);
    expect(told.listing).toMatchObject({ productId: PRODUCT_ID, title: 'Desk lamp with a clip' });
  });

  it("is read from its own scripts, and only those that hold a product's data are handed over", () => {
    const look = page(`window.runParams = ${JSON.stringify(eraB())};`, 'const other = { data: {} };');
    expect(look.scripts).toHaveLength(1);
    const told = readProduct({ look, heard: null, context });
    expect(told.isFromData).toBe(false);
    expect(told.reading.product).toMatchObject({ returns: 'free', categoryIds: ['39', '150000', '390501'] });
  });

  it.each([
    'no JSON at all',
    JSON.stringify(eraC({ GLOBAL_DATA: { globalData: { productId: '1005000000000999' } } })),
  ])("does not take another product's data for its own: %#", (text) => {
    const told = readProduct({ look: page(), heard: { ...heard({}), text }, context });
    expect(told.isFromData).toBe(false);
    expect(told.reading.product).toMatchObject({ productId: PRODUCT_ID, categoryIds: [] });
  });

  it('is warned of by the words of its title', () => {
    const look = page();
    const lenses = { ...look, titles: [{ selector: 'h1', text: 'Coloured contact lenses' }] };
    expect(readProduct({ look: lenses, heard: null, context }).line?.warning).toMatchObject({
      strength: 'soft',
    });
    expect(readProduct({ look, heard: null, context }).line?.warning).toBeNull();
  });

  it('keeps the title over its sentences, which says that the return is free', () => {
    const look = { ...page(), promises: `${FREE.title}\n${FREE.content}` };
    expect(readProduct({ look, heard: null, context }).reading.product?.statements).toMatchObject([
      { kind: 'free-return', days: 45, from: 'delivered' },
    ]);
  });
});

describe('an answer that is handed over', () => {
  const api = 'mtop.aliexpress.trade.buyer.order.list';
  const url = 'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.list/1.0/';

  it('is nothing where it is no answer', () => {
    expect(readAnswer({ heard: { api, url, text: '<html>' }, context })).toEqual({
      reading: null,
      confirmWords: [],
    });
  });

  it("tells the words for Confirm received in the page's language", () => {
    const data = { a: [{ type: 'CONFIRM_GOODS', text: ' Odebrano  Towar' }] };
    const { confirmWords } = readAnswer({
      heard: { api, url, text: JSON.stringify({ ret: ['SUCCESS::ok'], data }) },
      context,
    });
    expect(confirmWords).toEqual(['odebrano towar']);
  });
});
