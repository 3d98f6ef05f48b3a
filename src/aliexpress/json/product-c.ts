import type { Known, Money } from '../../model';
import type { ReadContext } from '../context';
import { readMoney } from '../money';
import { firstFact } from '../strategy';
import { currencyAt, FieldFacts } from './field-facts';
import { amountFact, categoryChain, type ProductParts } from './product-parts';
import { idAt, objectAt, shortIdAt, textAt } from './untrusted';

const PRICE = ['PRICE', 'targetSkuPriceInfo'] as const;

/** Whether data is the result of `mtop.aliexpress.pdp.pc.query`, era C (since 2024-07, pages.md 6.1). */
export function isEraC(data: unknown): boolean {
  return objectAt(data, 'GLOBAL_DATA') !== null || objectAt(data, 'PRODUCT_TITLE') !== null;
}

/**
 * Reads era C (pages.md 6.2). Its block of returns and guarantees has no public shape, so its promises come from
 * the page's own lines.
 */
export function readEraC(data: unknown, ctx: ReadContext): ProductParts {
  const facts = new FieldFacts(data, ctx, 'result');
  const global = ['GLOBAL_DATA', 'globalData'];
  return {
    productId: idAt(data, ...global, 'productId'),
    title: facts.text(['PRODUCT_TITLE', 'text'], [...global, 'subject']),
    categoryIds: categoryChain(
      ['category1', 'category2', 'categoryId'].map((key) => shortIdAt(data, ...global, key)),
    ),
    categoryNames: [],
    storeId: facts.shortId([...global, 'storeId'], ['SHOP_CARD_PC', 'sellerInfo', 'storeNum']),
    storeName: facts.text(['SHOP_CARD_PC', 'storeName'], [...global, 'storeName']),
    price: priceOf(data, ctx),
    country: null,
    promises: [],
    freeReturn: false,
  };
}

function priceOf(data: unknown, ctx: ReadContext): Known<Money> {
  const quote = textAt(data, ...PRICE, 'salePriceString');
  const currency =
    currencyAt(data, [...PRICE, 'originalPrice', 'currency']) ??
    currencyAt(data, ['GLOBAL_DATA', 'globalData', 'currencyCode']);
  const read = () => {
    const value = quote === null ? null : readMoney(quote, { currency, url: ctx.url });
    return value === null || quote === null ? null : { value, quote };
  };
  return (
    firstFact([{ name: `${PRICE.join('.')}.salePriceString`, read }], 'json', ctx) ??
    amountFact(data, [[...PRICE, 'originalPrice']], undefined, ctx)
  );
}
