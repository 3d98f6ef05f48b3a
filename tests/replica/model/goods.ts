import type { ShopOption } from './types';

/** What the replica sells: harmless words, and category ids of AliExpress's own tree (rules.md 8). */
export interface Goods {
  noun: string;
  categoryIds: string[];
  categoryNames: string[];
  /** In US cents; other currencies are reckoned from it. */
  cents: [number, number];
  options: ShopOption[];
}

const COLOURS = ['Black', 'Sand', 'Moss green', 'Sky blue'];

function options(name: string, values: readonly string[], second?: [string, string]): ShopOption[] {
  const first = values.map((value) => ({ name, value }));
  return second ? [...first, { name: second[0], value: second[1] }] : first;
}

export const GOODS: readonly [Goods, ...Goods[]] = [
  {
    noun: 'USB-C hub with card reader',
    categoryIds: ['7', '70803003'],
    categoryNames: ['Computer & Office', 'USB Hubs'],
    cents: [990, 3290],
    options: options('Color', ['Grey'], ['Length', '15cm']),
  },
  {
    noun: 'desk lamp, foldable',
    categoryIds: ['39', '39050508'],
    categoryNames: ['Lights & Lighting', 'Desk Lamps'],
    cents: [1290, 4590],
    options: options('Emitting Color', ['Warm white']),
  },
  {
    noun: 'braided charging cable',
    categoryIds: ['509', '202192403', '380230'],
    categoryNames: ['Phones & Telecommunications', 'Phone Accessories', 'Cables'],
    cents: [199, 899],
    options: options('Color', ['Black'], ['Length', '2m']),
  },
  {
    noun: 'wireless earbuds with case',
    categoryIds: ['44', '63705', '70804'],
    categoryNames: ['Consumer Electronics', 'Portable Audio', 'Earphones'],
    cents: [1490, 6990],
    options: options('Color', COLOURS.slice(0, 1)),
  },
  {
    noun: 'canvas shoulder bag',
    categoryIds: ['1524', '152401'],
    categoryNames: ['Luggage & Bags', 'Shoulder Bags'],
    cents: [1190, 3990],
    options: options('Color', ['Sand']),
  },
  {
    noun: 'trail running shoes',
    categoryIds: ['322', '201768104'],
    categoryNames: ['Shoes', 'Running Shoes'],
    cents: [2490, 8990],
    options: options('Color', ['Sky blue'], ['Shoe Size', '42']),
  },
  {
    noun: 'stainless kitchen scale',
    categoryIds: ['15', '100001607'],
    categoryNames: ['Home & Garden', 'Kitchen Scales'],
    cents: [890, 2490],
    options: [],
  },
  {
    noun: 'cotton briefs, pack of four',
    categoryIds: ['200574005', '200001866'],
    categoryNames: ['Underwear & Sleepwears', 'Briefs'],
    cents: [790, 2190],
    options: options('Color', ['Mixed'], ['Size', 'M']),
  },
  {
    noun: 'wooden train set',
    categoryIds: ['26', '200002636'],
    categoryNames: ['Toys & Hobbies', 'Building Toys'],
    cents: [1590, 4990],
    options: options('Color', ['48 pieces']),
  },
  {
    noun: 'engraved name plate, made to order',
    categoryIds: ['15', '200154001'],
    categoryNames: ['Home & Garden', 'Door Plates'],
    cents: [690, 2990],
    options: options('Material', ['Oak']),
  },
  {
    noun: 'cordless screwdriver set',
    categoryIds: ['1420', '142003'],
    categoryNames: ['Tools', 'Screwdrivers'],
    cents: [1990, 7490],
    options: options('Color', ['36 in 1'], ['Plug', 'EU']),
  },
  {
    noun: 'electric toothbrush heads',
    categoryIds: ['66', '3305'],
    categoryNames: ['Beauty & Health', 'Oral Hygiene'],
    cents: [490, 1990],
    options: options('Color', ['8 pieces']),
  },
];

export const MAKES = ['Lumen', 'Orrin', 'Tavo', 'Brindle', 'Kestrel', 'Marlow', 'Pintara', 'Solvey'] as const;
export const TRAITS = [
  'compact',
  'quiet',
  'sturdy',
  'slim',
  'everyday',
  'travel',
  'new 2026',
  '3rd edition',
] as const;
export const SHOP_WORDS = [
  'Harbour',
  'Maple',
  'Cobalt',
  'Juniper',
  'Saffron',
  'Granite',
  'Willow',
  'Amber',
] as const;
export const CARRIERS = [
  'AliExpress standard shipping',
  'AliExpress Selection Standard',
  'Post parcel',
] as const;
export const REASONS = [
  'Product not as described',
  'Product arrived damaged',
  'Item or parts missing',
  'Wrong item received',
  'Package not received',
] as const;
