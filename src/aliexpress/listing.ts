import type { ListingSighting, Reading } from '../model';
import { listAt, textAt } from './json/untrusted';
import { productResult } from './read-product-data';

/** What a listing is besides a product: its choices, its specifications and its pictures. */
export type ListingParts = Pick<ListingSighting, 'options' | 'specifications' | 'pictures'>;

const NO_PARTS: ListingParts = { options: [], specifications: [], pictures: [] };

/** Where each era keeps them (pages.md 6.2): era C, B, A. */
const PLACES = [
  {
    options: ['SKU', 'skuProperties'],
    specs: ['PRODUCT_PROP_PC', 'showedProps'],
    pictures: ['HEADER_IMAGE_PC'],
  },
  {
    options: ['skuComponent', 'productSKUPropertyList'],
    specs: ['productPropComponent', 'props'],
    pictures: ['imageComponent'],
  },
  {
    options: ['skuModule', 'productSKUPropertyList'],
    specs: ['specsModule', 'props'],
    pictures: ['imageModule'],
  },
] as const;

/** No listing has more; what is beyond is left out. */
const MOST = 200;
const LONGEST = 1000;

/** The parts of a listing that its data tells, of whichever era; untrusted, and empty where it tells none. */
export function listingParts(data: unknown): ListingParts {
  const result = productResult(data);
  if (result === null) return NO_PARTS;
  const all = <T>(path: readonly string[], read: (value: unknown) => T | null): T[] =>
    listAt(result, ...path)
      .slice(0, MOST)
      .flatMap((value) => read(value) ?? []);
  const parts = PLACES.map(({ options, specs, pictures }) => ({
    options: all(options, optionOf),
    specifications: all(specs, (value) => named(value, 'attrName', 'attrValue')),
    pictures: all([...pictures, 'imagePathList'], (value) => textAt(value)?.slice(0, LONGEST) ?? null),
  }));
  const told = ({ options, specifications, pictures }: ListingParts) =>
    options.length + specifications.length + pictures.length > 0;
  return parts.find(told) ?? NO_PARTS;
}

function optionOf(value: unknown): ListingParts['options'][number] | null {
  const name = textAt(value, 'skuPropertyName')?.slice(0, LONGEST);
  const values = listAt(value, 'skuPropertyValues')
    .slice(0, MOST)
    .flatMap((one) => textAt(one, 'propertyValueDisplayName')?.slice(0, LONGEST) ?? []);
  return name === undefined || values.length === 0 ? null : { name, values, chosen: null };
}

function named(value: unknown, nameKey: string, valueKey: string): { name: string; value: string } | null {
  const [name, told] = [textAt(value, nameKey), textAt(value, valueKey)];
  return name === null || told === null
    ? null
    : { name: name.slice(0, LONGEST), value: told.slice(0, LONGEST) };
}

/** Kinds of statements that speak of sending it back. */
const ON_RETURNS = new Set(['free-return', 'return-after-receipt', 'not-returnable']);

/**
 * The listing as a page showed it: what was read of its product, and the parts that its data told. `null` where no
 * product was read. The description comes with a request of its own that no page data holds: `null`.
 */
export function listingOf({ product, at, url }: Reading, parts: ListingParts | null): ListingSighting | null {
  if (product === null) return null;
  const { productId, title, price, returns, storeName, statements } = product;
  return {
    ...(parts ?? NO_PARTS),
    productId,
    takenAt: at,
    url,
    title: title?.value ?? null,
    price: price?.value ?? null,
    returns,
    returnLines: [
      ...new Set(statements.filter(({ kind }) => ON_RETURNS.has(kind)).map(({ quote }) => quote)),
    ],
    description: null,
    storeName: storeName?.value ?? null,
  };
}
