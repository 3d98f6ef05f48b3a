import { joinReadings } from '../../src/aliexpress/join-witnesses';
import type { Reading } from '../../src/model';
import { Unusable } from './unusable';

/**
 * One reading of several files, the first one's kind of page its own: facts of one order, parcel, case or product
 * are joined as those of two witnesses are, so a difference between files is a problem and not a choice. Throws
 * `Unusable` for two products, since the contract's JSON tells of one.
 */
export function joinPages(readings: readonly Reading[]): Reading {
  const [first, ...others] = readings;
  if (first === undefined) throw new Unusable('a FILE is needed');
  const products = readings.flatMap(({ product }) => (product === null ? [] : [product.productId]));
  if (new Set(products).size > 1)
    throw new Unusable(`the files are of several products: ${products.join(', ')}`);
  return others.reduce(joinReadings, first);
}
