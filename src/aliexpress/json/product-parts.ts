import type { Known, Money, Product } from '../../model';
import type { ReadContext } from '../context';
import { readMoney, readPriceFormat } from '../money';
import { firstFact } from '../strategy';
import type { FieldFacts } from './field-facts';
import { currencyAt } from './field-facts';
import { textAt, valueAt } from './untrusted';

/** What one era's reader gives; the rest of a product is made of it in the same way for all eras. */
export interface ProductParts {
  productId: string | null;
  title: Known<string>;
  categoryIds: string[];
  categoryNames: string[];
  storeId: Known<string>;
  storeName: Known<string>;
  price: Known<Money>;
  country: Known<string>;
  /** Blocks of promises as the page shows them, each with its strategy. */
  promises: { text: string; strategy: string }[];
  /** A field that says by itself that returns are free. */
  freeReturn: boolean;
}

/** Ids without repetitions, from the root to the leaf; zeros stand for "Home" and "All categories". */
export function categoryChain(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id): id is string => id !== null && !/^0+$/.test(id)))];
}

/** An ISO 3166 country out of the first field that has one. */
export function countryFact(facts: FieldFacts, ...paths: string[][]): Product['country'] {
  for (const path of paths) {
    const fact = facts.text(path);
    if (fact !== null && /^[A-Z]{2}$/.test(fact.value)) {
      return fact.value === 'UK' ? { ...fact, value: 'GB' } : fact;
    }
  }
  return null;
}

/** The first readable amount `{value, currency, formatedAmount}` (sic) at the given paths. */
export function amountFact(
  data: unknown,
  paths: readonly string[][],
  config: unknown,
  ctx: ReadContext,
): Known<Money> {
  const strategies = paths.map((path) => ({
    name: path.join('.'),
    read: () => {
      const quote = textAt(data, ...path, 'formatedAmount');
      if (quote === null) return null;
      const local = readPriceFormat(config);
      const currency = currencyAt(valueAt(data, ...path), ['currency']);
      const value = readMoney(quote, { currency, url: ctx.url, ...(local !== null && { local }) });
      return value === null ? null : { value, quote };
    },
  }));
  return firstFact(strategies, 'json', ctx);
}
