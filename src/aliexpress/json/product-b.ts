import type { ReadContext } from '../context';
import { crumbNames } from './crumb-names';
import { FieldFacts } from './field-facts';
import { amountFact, categoryChain, countryFact, type ProductParts } from './product-parts';
import { idAt, listAt, objectAt, shortIdAt, textAt, valueAt } from './untrusted';

/** Whether data is of era B, `window.runParams.data.*Component` (2023-07 to 2024-06, pages.md 6.1). */
export function isEraB(data: unknown): boolean {
  return objectAt(data, 'productInfoComponent') !== null;
}

/** Reads era B (pages.md 6.2, 6.3). Raw message keys (`returnPromise`) promise nothing. */
export function readEraB(data: unknown, ctx: ReadContext): ProductParts {
  const facts = new FieldFacts(data, ctx, 'runParams.data');
  const crumbs = listAt(data, 'breadcrumbComponent', 'pathList').filter(
    (crumb) => categoryChain([shortIdAt(crumb, 'cateId')]).length > 0,
  );
  const promise = objectAt(data, 'sellerPromiseComponent');
  return {
    productId: idAt(data, 'productInfoComponent', 'idStr') ?? idAt(data, 'productInfoComponent', 'id'),
    title: facts.text(['productInfoComponent', 'subject']),
    categoryIds: categoryIdsOf(data),
    categoryNames: crumbNames(crumbs),
    storeId: facts.shortId(['sellerComponent', 'storeNum']),
    storeName: facts.text(['sellerComponent', 'storeName']),
    price: amountFact(
      data,
      [
        ['priceComponent', 'discountPrice', 'minActivityAmount'],
        ['priceComponent', 'origPrice', 'minAmount'],
      ],
      valueAt(data, 'priceComponent', 'priceLocalConfig'),
      ctx,
    ),
    country: countryFact(facts, ['userComponent', 'userCountryCode']),
    promises: listAt(promise, 'serviceDetails', 'details').map((detail) => ({
      text: [textAt(detail, 'title'), textAt(detail, 'content')].filter((part) => part !== null).join('\n'),
      strategy: 'sellerPromiseComponent.serviceDetails',
    })),
    freeReturn: valueAt(promise, 'hasNoReasonFreeReturn') === true,
  };
}

/** `categoryPaths` ("509/100001205/380230") is the whole chain; without it, its parts. */
function categoryIdsOf(data: unknown): string[] {
  const path = textAt(data, 'productInfoComponent', 'categoryPaths');
  const ids = path !== null && /^\d+(?:\/\d+)*$/.test(path) ? path.split('/') : [];
  const parts = [
    shortIdAt(data, 'categoryComponent', 'topCategoryId'),
    shortIdAt(data, 'categoryComponent', 'secondLevelCategoryId'),
    shortIdAt(data, 'productInfoComponent', 'categoryId'),
  ];
  return categoryChain(ids.length > 0 ? ids : parts);
}
