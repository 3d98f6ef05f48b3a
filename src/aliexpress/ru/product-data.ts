import type { Reading } from '../../model';
import type { ReadContext } from '../context';
import { crumbNames } from '../json/crumb-names';
import { FieldFacts } from '../json/field-facts';
import { amountFact, countryFact } from '../json/product-parts';
import { type Fields, idAt, isObject, listAt, objectAt, textAt, valueAt } from '../json/untrusted';
import { readMoney } from '../money';
import { readProductParts } from '../read-product-data';
import { firstFact } from '../strategy';
import { storeIdFromUrl } from '../urls';

const MOST_WIDGETS = 5000;

/**
 * The props of the first widget of a name in a tree of widgets of aliexpress.ru (pages.md 6.5), or `null`. A widget is
 * named `bx/BreadCrumbs/0.6.0`, with its version or without.
 */
function propsOf(data: unknown, name: string): Fields | null {
  const isNamed = (one: unknown) =>
    typeof one === 'string' &&
    one
      .replace(/\/[\d.]+$/, '')
      .split('/')
      .at(-1) === name;
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < MOST_WIDGETS; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_WIDGETS));
    if (!isObject(value)) continue;
    const props = objectAt(value, 'props');
    if (props !== null && Object.values(value).some(isNamed)) return props;
    queue.push(...Object.values(value));
  }
  return null;
}

/** Reads the widgets of a product page of aliexpress.ru. `null` where there is no product widget in them. */
export function readRuProductData(data: unknown, ctx: ReadContext): Reading | null {
  const props = propsOf(data, 'ProductContextWidget');
  if (props === null) return null;
  const facts = new FieldFacts(props, ctx, 'ProductContextWidget');
  const amount = ['price', 'minActivityAmount'] as const;
  const printed = textAt(props, ...amount, 'formatted');
  const read = () => {
    const currency = textAt(props, ...amount, 'currency');
    const value = printed === null ? null : readMoney(printed, { currency, url: ctx.url });
    return value === null || printed === null ? null : { value, quote: printed };
  };
  const promise = [
    textAt(props, 'buyerProtection', 'title'),
    textAt(props, 'buyerProtection', 'description'),
  ];
  return readProductParts(
    {
      productId: idAt(props, 'id'),
      title: facts.text(['name']),
      // The numbers in the breadcrumb's addresses are of this site's own tree.
      categoryIds: [],
      categoryNames: crumbNames(listAt(propsOf(data, 'BreadCrumbs'), 'breadcrumbs')),
      storeId: facts.link(['storeUrl'], (url) => storeIdFromUrl(url)),
      storeName: null,
      price:
        firstFact([{ name: amount.join('.'), read }], 'json', ctx) ??
        amountFact(props, [[...amount]], undefined, ctx),
      country: countryFact(facts, ['delivery', 'to', 'country']),
      promises: [{ text: promise.filter((text) => text !== null).join('\n'), strategy: 'buyerProtection' }],
      freeReturn: valueAt(props, 'freeReturn') === true,
    },
    ctx,
  );
}
