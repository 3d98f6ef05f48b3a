// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { listingOf, listingParts } from '../../../src/aliexpress/listing';
import { compareListings, tellDifference } from '../../../src/evidence/listing-differences';
import { listingsOf, listingsOfOrder, takeListing } from '../../../src/evidence/listings';
import { blankLine, type ListingSighting } from '../../../src/model';
import { takeReading } from '../../../src/store/take-reading';
import { delivered, fact, reading } from '../ui/sample';
import { emptyStore, NOW, ORDER } from './samples';

const DAY = 86_400_000;
const PRODUCT = '1005009300000017';
const PLACED = Date.parse('2026-10-01T08:00:00Z');

function sighting(change: Partial<ListingSighting> = {}): ListingSighting {
  return {
    productId: PRODUCT,
    takenAt: PLACED - 3_600_000,
    url: `https://www.aliexpress.com/item/${PRODUCT}.html`,
    title: 'Lamp, 60 cm',
    price: { amount: '12.40', currency: 'USD' },
    options: [{ name: 'Color', values: ['Red', 'Blue'], chosen: null }],
    specifications: [{ name: 'Material', value: 'Steel' }],
    returns: 'free',
    returnLines: ['Free returns within 15 days'],
    description: null,
    pictures: ['https://ae01.alicdn.com/kf/a.jpg'],
    storeName: 'Vega Store',
    ...change,
  };
}

const ordered = () => {
  const order = delivered(ORDER, 'Lamp', '2026-11-12', '12.40');
  return { ...order, lines: [{ ...blankLine(), productId: fact(PRODUCT), title: fact('Lamp') }] };
};

describe('the parts of a listing', () => {
  const spec = { attrName: 'Material', attrValue: 'Steel' };
  const option = {
    skuPropertyName: 'Color',
    skuPropertyValues: [{ propertyValueDisplayName: 'Red' }, { propertyValueDisplayName: 7 }],
  };
  const told = {
    options: [{ name: 'Color', values: ['Red'], chosen: null }],
    specifications: [{ name: 'Material', value: 'Steel' }],
    pictures: ['p'],
  };
  it.each([
    [
      'C',
      {
        result: {
          PRODUCT_TITLE: { text: 'x' },
          SKU: { skuProperties: [option, null] },
          PRODUCT_PROP_PC: { showedProps: [spec, { attrName: 1 }] },
          HEADER_IMAGE_PC: { imagePathList: ['p', {}] },
        },
      },
    ],
    [
      'B',
      {
        productInfoComponent: { subject: 'x' },
        skuComponent: { productSKUPropertyList: [option] },
        productPropComponent: { props: [spec] },
        imageComponent: { imagePathList: ['p'] },
      },
    ],
    [
      'A',
      {
        titleModule: { subject: 'x' },
        skuModule: { productSKUPropertyList: [option] },
        specsModule: { props: [spec] },
        imageModule: { imagePathList: ['p'] },
      },
    ],
  ])('are read from the data of era %s', (_, data) => {
    expect(listingParts(data)).toEqual(told);
  });

  it('are empty where nothing is told, and a page without a product is no listing', () => {
    expect(listingParts({ a: [1] })).toEqual({ options: [], specifications: [], pictures: [] });
    expect(listingParts(null)).toEqual({ options: [], specifications: [], pictures: [] });
    expect(listingOf(reading([]), null)).toBeNull();
  });
});

describe('what changed in a listing', () => {
  const told = (change: Partial<ListingSighting>) =>
    compareListings(sighting(), sighting(change)).map(tellDifference);

  it.each<[Partial<ListingSighting>, string[]]>([
    [{ title: 'Lamp, 40 cm' }, ['The title was “Lamp, 60 cm”, now it is “Lamp, 40 cm”.']],
    [{ price: { amount: '9.00', currency: 'USD' } }, ['The price was US $12.40, now it is US $9.00.']],
    [{ returns: 'excluded' }, ['Returns were free, now they are excluded.']],
    [
      { specifications: [{ name: 'Material', value: 'Plastic' }] },
      ['Material was “Steel”, now it is “Plastic”.'],
    ],
    [
      { specifications: [{ name: 'Origin', value: 'China' }] },
      ['This was not to be seen any more: Material, “Steel”.', 'This is new: Origin, “China”.'],
    ],
    [
      { options: [{ name: 'Color', values: ['Blue'], chosen: null }] },
      ['This choice is no longer offered: Color, “Red”.'],
    ],
    [
      { returnLines: ['Buyer pays'] },
      [
        'This line on returns was not to be seen any more: “Free returns within 15 days”.',
        'This line on returns is new: “Buyer pays”.',
      ],
    ],
    [{ storeName: 'Lyra Store' }, ['The store was “Vega Store”, now it is “Lyra Store”.']],
  ])('is told of %j', (change, sentences) => {
    expect(told(change)).toEqual(sentences);
  });

  it('is nothing where a page does not know', () => {
    const unknown = {
      title: null,
      price: null,
      options: [],
      specifications: [],
      returnLines: [],
      pictures: [],
    };
    expect(told({ ...unknown, returns: 'not-stated', storeName: null })).toEqual([]);
  });
});

describe('keeping listings', () => {
  it('keeps one as it was when it was bought, and each change after', async () => {
    const db = emptyStore();
    await takeReading(db, reading([ordered()]));
    await takeListing(db, sighting(), PLACED);
    await takeListing(db, sighting({ takenAt: PLACED + DAY }), PLACED + DAY);
    expect(await listingsOf(db, PRODUCT)).toMatchObject([{ lastSeenAt: PLACED + DAY }]);
    await takeListing(db, sighting({ title: 'Lamp, 40 cm', takenAt: NOW }), NOW);
    const { kept, missing } = await listingsOfOrder(db, ordered());
    expect(missing).toEqual([]);
    expect(kept).toMatchObject([
      { later: false, bought: { title: 'Lamp, 60 cm' }, last: { title: 'Lamp, 40 cm' } },
    ]);
  });

  it('fills up one look as its parts arrive, and does not lose what a later page does not show', async () => {
    const db = emptyStore();
    const bare = { options: [], specifications: [], pictures: [] };
    await takeListing(db, sighting(bare), PLACED);
    await takeListing(db, sighting({ takenAt: PLACED - 3_590_000 }), PLACED);
    const [one, ...others] = await listingsOf(db, PRODUCT);
    expect(others).toEqual([]);
    expect(one?.specifications).toHaveLength(1);
    await takeListing(db, sighting({ ...bare, price: null, title: 'Other', takenAt: NOW }), NOW);
    const rows = await listingsOf(db, PRODUCT);
    expect(rows.at(-1)).toMatchObject({ title: 'Other', price: { amount: '12.40' } });
    expect(rows.at(-1)?.specifications).toHaveLength(1);
  });

  it('says that it was kept only later, and which product has none', async () => {
    const db = emptyStore();
    expect((await listingsOfOrder(db, ordered())).missing).toEqual([PRODUCT]);
    await takeReading(db, reading([ordered()]));
    await takeListing(db, sighting({ takenAt: NOW }), NOW);
    expect((await listingsOfOrder(db, ordered())).kept).toMatchObject([{ later: true }]);
  });

  it('forgets after a day what was only looked at', async () => {
    const db = emptyStore();
    await takeReading(db, reading([ordered()]));
    await takeListing(db, sighting({ productId: '1005009300000099', takenAt: NOW }), NOW);
    await takeListing(db, sighting({ takenAt: NOW + 1 }), NOW + 1);
    await takeListing(db, sighting({ takenAt: NOW + 3 * DAY, title: 'x' }), NOW + 3 * DAY);
    expect((await db.listings.toArray()).map(({ productId }) => productId)).toEqual([PRODUCT, PRODUCT]);
  });

  it('looks through all orders for it once a day at most, and again when the clock was set back', async () => {
    const db = emptyStore();
    await takeReading(db, reading([ordered()]));
    await takeListing(db, sighting({ productId: '1005009300000099', takenAt: NOW }), NOW);
    const each = vi.spyOn(db.orders, 'each');
    const look = (at: number) => takeListing(db, sighting({ takenAt: at, title: `as of ${at}` }), at);
    for (const hours of [25, 26, 30, 48]) await look(NOW + hours * 3_600_000);
    expect(each).toHaveBeenCalledTimes(1);
    await look(NOW + 3 * DAY);
    expect(each).toHaveBeenCalledTimes(2);
    await look(NOW + 3 * DAY - 3_600_000);
    await look(NOW + 5 * DAY);
    expect(each).toHaveBeenCalledTimes(3);
  });
});
