import { describe, expect, it } from 'vitest';
import type { Product } from '../../../src/model';
import { warningsFor } from '../../../src/rules/warnings';
import TITLES from '../../golden/titles.json';
import { fact } from './known';

function product(rest: Partial<Product>): Product {
  return {
    productId: '1005000000000001',
    title: null,
    categoryIds: [],
    categoryNames: [],
    storeId: null,
    storeName: null,
    price: null,
    country: null,
    returns: 'not-stated',
    statements: [],
    ...rest,
  };
}

const LANGUAGES = 'en pt-BR es fr de it nl pl ru uk tr ar he ja ko th vi id'.split(' ');

describe.each(LANGUAGES)('in %s', (language) => {
  const of = TITLES[language as keyof typeof TITLES];

  it.each(Object.entries(of.titles))('knows %s by the title %s', (group, title) => {
    const garden = group === 'plants' ? ['125'] : group === 'pet-food' ? ['100006664'] : [];
    const found = warningsFor(product({ title: fact(title), categoryIds: garden }));
    expect(found.map((warning) => warning.group)).toEqual([group]);
  });

  it.each(Object.entries(of.names))('knows %s by the category %s', (group, name) => {
    const found = warningsFor(product({ categoryNames: [name] }));
    expect(found.map((warning) => warning.group)).toEqual([group]);
  });

  it.each(of.others)('does not warn of %s', (title) => {
    expect(warningsFor(product({ title: fact(title) }))).toEqual([]);
  });

  it('tells seeds and pet food from all else that lies beside them', () => {
    expect(warningsFor(product({ title: fact('USB-C 7-in-1'), categoryIds: ['125'] }))).toEqual([]);
    expect(warningsFor(product({ title: fact('USB-C 7-in-1'), categoryIds: ['100006664'] }))).toEqual([]);
  });
});
