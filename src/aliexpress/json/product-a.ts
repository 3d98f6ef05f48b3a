import type { ReadContext } from '../context';
import { crumbNames } from './crumb-names';
import { FieldFacts } from './field-facts';
import { amountFact, categoryChain, countryFact, type ProductParts } from './product-parts';
import { idAt, listAt, objectAt, shortIdAt, textAt } from './untrusted';

/** Whether data is of era A, `window.runParams.data.*Module` (until mid 2023, pages.md 6.1). */
export function isEraA(data: unknown): boolean {
  return objectAt(data, 'titleModule') !== null || objectAt(data, 'actionModule') !== null;
}

/** Reads era A (pages.md 6.2). */
export function readEraA(data: unknown, ctx: ReadContext): ProductParts {
  const facts = new FieldFacts(data, ctx, 'runParams.data');
  const crumbs = listAt(data, 'crossLinkModule', 'breadCrumbPathList').filter(
    (crumb) => categoryChain([shortIdAt(crumb, 'cateId')]).length > 0,
  );
  const protection = ['buyerProtectionModule', 'buyerProtection'] as const;
  const texts = [textAt(data, ...protection, 'name'), textAt(data, ...protection, 'brief')];
  return {
    productId: idAt(data, 'commonModule', 'productId') ?? idAt(data, 'actionModule', 'productId'),
    title: facts.text(['titleModule', 'subject']),
    categoryIds: categoryChain([
      ...crumbs.map((crumb) => shortIdAt(crumb, 'cateId')),
      shortIdAt(data, 'actionModule', 'categoryId'),
    ]),
    categoryNames: crumbNames(crumbs),
    storeId: facts.shortId(['storeModule', 'storeNum']),
    storeName: facts.text(['storeModule', 'storeName']),
    price: amountFact(
      data,
      [
        ['priceModule', 'minActivityAmount'],
        ['priceModule', 'minAmount'],
      ],
      undefined,
      ctx,
    ),
    country: countryFact(facts, ['webEnv', 'country'], ['commonModule', 'userCountryCode']),
    promises: [{ text: texts.filter((text) => text !== null).join('\n'), strategy: 'buyerProtection' }],
    freeReturn: false,
  };
}
