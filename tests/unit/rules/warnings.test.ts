import { describe, expect, it } from 'vitest';
import type { Product } from '../../../src/model';
import { warningsFor } from '../../../src/rules/warnings';
import { fact } from './known';

function product(rest: Partial<Product> = {}): Product {
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

const groups = (rest: Partial<Product>) => warningsFor(product(rest)).map(({ group }) => group);
const titled = (title: string, categoryIds: string[] = []) => groups({ title: fact(title), categoryIds });

describe('warningsFor by category', () => {
  it.each([
    [['200574005', '200001865'], 'underwear', 'hard', 'FR-13'],
    [['2', '100007269'], 'food', 'hard', 'FR-13'],
    [['509', '5090301'], 'phones', 'hard', 'FR-13'],
    [['66', '3306'], 'beauty', 'hard', 'BP-17'],
    [['66', '3305'], 'oral-care', 'hard', 'BP-17'],
    [['66', '200001508'], 'intimate', 'soft', 'BP-17'],
    [['1501', '200002038'], 'baby', 'soft', 'BP-17'],
  ])('%j is %s, %s', (categoryIds, group, strength, ruleId) => {
    expect(warningsFor(product({ categoryIds }))).toEqual([
      {
        of: '1005000000000001',
        kind: 'non-returnable',
        strength,
        group,
        matched: expect.any(String),
        ruleIds: [ruleId],
      },
    ]);
  });

  it('goes by whole ids: a phone case is no phone', () => {
    expect(groups({ categoryIds: ['509', '100001205', '380230'] })).toEqual([]);
    expect(groups({ categoryNames: ['Phones & Telecommunications', 'Mobile Phone Accessories'] })).toEqual(
      [],
    );
  });

  it('goes by breadcrumb names where the ids are not there', () => {
    expect(groups({ categoryNames: ['Home', 'Underwear & Sleepwears', 'Bras'] })).toEqual(['underwear']);
  });

  it('warns of seeds in the garden and of food for pets, not of all else there', () => {
    expect(titled('100 pcs tomato seeds', ['125'])).toEqual(['plants']);
    expect(titled('Expandable garden hose', ['125'])).toEqual([]);
    expect(titled('Dog treats chicken', ['100006664'])).toEqual(['pet-food']);
    expect(titled('Pet food bowl', ['100006664'])).toEqual([]);
    expect(groups({ categoryIds: ['125'] })).toEqual(['plants']);
  });

  it('is once per group, the strongest first', () => {
    const both = product({
      title: fact('Custom underwear with your photo'),
      categoryIds: ['200574005'],
      price: fact({ amount: '1200.00', currency: 'USD' }),
    });
    expect(warningsFor(both).map(({ group, strength }) => [group, strength])).toEqual([
      ['underwear', 'hard'],
      ['custom-made', 'hard'],
      ['over-1000-usd', 'info'],
    ]);
  });
});

describe('warningsFor by price and page', () => {
  it.each([
    ['1000.01', 'USD', ['over-1000-usd']],
    ['1000.00', 'USD', []],
    ['5000.00', 'BRL', []],
  ])('%s %s', (amount, currency, expected) => {
    expect(groups({ price: fact({ amount, currency }) })).toEqual(expected);
  });

  it('says nothing against a page that promises free return, but what opening changes', () => {
    expect(groups({ categoryIds: ['5090301'], returns: 'free' })).toEqual([]);
    expect(groups({ categoryIds: ['200574005'], returns: 'free' })).toEqual(['underwear']);
  });
});

describe('warningsFor by words', () => {
  it.each([
    ['Custom T-shirt with logo', 'custom-made'],
    ['Personalized Name Necklace', 'custom-made'],
    ['PERSONALISED mug', 'custom-made'],
    ['Hand-engraved pocket knife', 'custom-made'],
    ['Cushion cover, print your photo', 'custom-made'],
    ['Taza personalizada con nombre', 'custom-made'],
    ['Women One Piece Swimsuit 2026', 'swimwear'],
    ['High waist bikini set', 'swimwear'],
    ['Bañador de mujer', 'swimwear'],
    ['Silver stud earrings', 'earrings'],
    ['Colored contact lenses yearly', 'contact-lenses'],
    ['Lentillas de colores', 'contact-lenses'],
  ])('%s: %s', (title, group) => {
    expect(titled(title)).toEqual([group]);
  });

  it.each([
    'Customs declaration form holder',
    'Custom fit car floor mats for Tesla',
    'Custom mechanical keyboard kit',
    'CNC engraving machine',
    'Swimming pool pump 220V',
    'Swim goggles anti fog',
    'Bikini trimmer for women',
    'Earring holder stand',
    'Earrings organizer box',
    'Earring hooks for jewelry making',
    'Contact lens case',
    'Camera lens contacts cleaner',
    'Underwear storage box',
    'USB-C hub 7 in 1',
    'Customer favourite coffee mug',
  ])('%s: nothing', (title) => {
    expect(titled(title)).toEqual([]);
  });

  it('does not take words at their face where the root category is another', () => {
    expect(titled('Bikini girl wall sticker', ['15', '1503'])).toEqual([]);
    expect(titled('Bikini set', ['200000345', '999'])).toEqual(['swimwear']);
    expect(titled('Bikini set', ['999'])).toEqual(['swimwear']);
  });

  it('takes a hostile title in its stride', () => {
    const title = `${'custom '.repeat(200_000)}<img src=x onerror=alert(1)>`;
    expect(titled(title)).toEqual(['custom-made']);
  });
});
