// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correct } from '../../../src/store/correct';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { metaValue } from '../../../src/store/meta';
import { allKnownOrders, knownOrder, knownOrders } from '../../../src/store/orders';
import { lastTrouble } from '../../../src/store/pages';
import { takeReading } from '../../../src/store/take-reading';
import { AT, fact, line, ORDER, order, parcel, product, reading, sighting, statement } from './samples';

const OTHER = '8200000000000025';
let db: RecourseDatabase;
let count = 0;

beforeEach(() => {
  count += 1;
  db = openDatabase(`take-reading-${count}`);
});
afterEach(() => db.close());

const everything = async () =>
  Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));

describe('taking in a reading', () => {
  const full = reading({
    orders: [
      order({
        status: fact('completed'),
        country: fact('ES'),
        lines: [line({ lineId: '8200000000000018', title: fact('Cable') })],
        statements: [statement()],
      }),
      order({ orderId: OTHER, placedOn: fact('2026-08-01') }),
    ],
    parcels: [parcel({ trackingNumber: fact('RB1'), delivered: fact(true) })],
    cases: [sighting({ status: fact('in-progress') })],
  });

  it('stores orders, parcels, cases and tells which orders it touched', async () => {
    expect((await takeReading(db, full)).sort()).toEqual([ORDER, OTHER].sort());
    expect(await knownOrder(db, ORDER)).toMatchObject({
      order: { orderId: ORDER, status: { value: 'completed' }, lines: [{ title: { value: 'Cable' } }] },
      parcels: [{ trackingNumber: { value: 'RB1' } }],
      cases: [{ status: { value: 'in-progress' } }],
    });
    expect(await allKnownOrders(db)).toEqual(await knownOrders(db, [ORDER, OTHER]));
    expect(await knownOrder(db, '8200000000000099')).toBeUndefined();
    expect(await metaValue(db, 'country')).toBe('ES');
  });

  it('changes nothing the second time', async () => {
    await takeReading(db, full);
    const once = await everything();
    await takeReading(db, full);
    expect(await everything()).toEqual(once);
  });

  it('begins an order that only a parcel or a case tells of', async () => {
    const touched = await takeReading(
      db,
      reading({ page: 'tracking', parcels: [parcel()], cases: [sighting({ orderId: OTHER })] }),
    );
    expect(touched.sort()).toEqual([ORDER, OTHER].sort());
    expect(await knownOrder(db, ORDER)).toMatchObject({ order: { status: null }, parcels: [{}] });
    expect(await knownOrder(db, OTHER)).toMatchObject({ cases: [{ caseId: '7300000000000011' }] });
  });

  it('keeps an order as it is when only its parcel is read, and has it planned anew', async () => {
    await takeReading(db, full);
    await db.orders.update(ORDER, { nextAt: AT + 5 });
    const before = await db.orders.get(ORDER);
    await takeReading(db, reading({ page: 'tracking', at: AT + 9, parcels: [parcel()] }));
    expect(await db.orders.get(ORDER)).toEqual({ ...before, nextAt: 0 });
  });

  it('lets a parcel gain its number without becoming two', async () => {
    const event = {
      code: 'AE_GTMS_SIGNED',
      title: 'Delivered',
      detail: '',
      on: '2026-08-10',
      timeText: null,
    };
    await takeReading(db, reading({ parcels: [parcel({ events: [event] })] }));
    const numbered = parcel({ trackingNumber: fact('RB1'), events: [{ ...event, title: 'Entregado' }] });
    await takeReading(db, reading({ parcels: [numbered] }));
    await takeReading(db, reading({ parcels: [numbered] }));
    const { parcels = [] } = (await knownOrder(db, ORDER)) ?? {};
    expect(parcels).toHaveLength(1);
    expect(parcels[0]?.events.map(({ title }) => title)).toEqual(['Entregado']);
  });

  it('keeps a stated return policy when a later page does not state it', async () => {
    await takeReading(
      db,
      reading({ page: 'product', product: product({ returns: 'free', title: fact('Hub') }) }),
    );
    await takeReading(db, reading({ page: 'product', at: AT + 1, product: product() }));
    expect((await db.products.toArray())[0]?.product).toMatchObject({
      returns: 'free',
      title: { value: 'Hub' },
    });
  });

  it('takes the country that is chosen on the site for the present one', async () => {
    await takeReading(db, { ...reading({ orders: [order({ country: fact('ES') })] }), shipTo: 'DE' });
    expect(await metaValue(db, 'country')).toBe('DE');
    await takeReading(db, reading({ orders: [order({ country: fact('ES') })] }));
    expect(await metaValue(db, 'country')).toBe('DE');
    await takeReading(db, { ...reading(), shipTo: 'FR' });
    expect(await metaValue(db, 'country')).toBe('FR');
  });

  it("takes a listing's country for the present one, an order's only for want of another", async () => {
    const shipTo = (country: string) => reading({ orders: [order({ country: fact(country) })] });
    await takeReading(db, shipTo('ES'));
    await takeReading(db, shipTo('FR'));
    expect(await metaValue(db, 'country')).toBe('ES');
    await takeReading(db, reading({ page: 'product', product: product({ country: fact('PL') }) }));
    expect(await metaValue(db, 'country')).toBe('PL');
  });

  it('keeps nothing of a reading that cannot be stored whole', async () => {
    const broken = { ...full, cases: [sighting({ caseId: (() => {}) as unknown as string })] };
    await expect(takeReading(db, broken)).rejects.toThrow();
    expect(await db.orders.count()).toBe(0);
  });
});

describe('trouble with pages', () => {
  it('is remembered per kind of page and cleared by a good reading', async () => {
    const problem = { of: ORDER, field: 'placedOn', reason: 'unparsed' as const, seen: '32 Foo' };
    await takeReading(db, reading({ problems: [problem] }));
    await takeReading(db, reading({ page: 'order-list', state: 'unreadable' }));
    expect(await lastTrouble(db)).toMatchObject([
      { page: 'order-detail', lastReadAt: AT, trouble: { problems: [problem] } },
      { page: 'order-list', lastReadAt: null, trouble: { state: 'unreadable' } },
    ]);
    await takeReading(db, reading({ page: 'order-list', state: 'captcha', at: AT + 1 }));
    expect((await lastTrouble(db))[1]?.trouble).not.toBeNull();
    await takeReading(db, reading({ page: 'order-list', state: 'empty', at: AT + 2 }));
    expect((await lastTrouble(db))[1]).toMatchObject({ lastReadAt: AT + 2, trouble: null });
  });
});

describe('a reading told in parts', () => {
  it('keeps the trouble of each part', async () => {
    const problem = (of: string) => ({ of, field: 'placedOn', reason: 'not-found' as const, seen: '' });
    await takeReading(db, reading({ problems: [problem(ORDER)] }));
    await takeReading(db, reading());
    await takeReading(db, reading({ problems: [problem(OTHER)] }));
    await takeReading(db, reading({ problems: [problem(OTHER)] }));
    expect((await lastTrouble(db))[0]?.trouble?.problems).toEqual([problem(ORDER), problem(OTHER)]);
  });
});

describe('correcting a date', () => {
  it('holds until it is taken back, over later readings', async () => {
    await takeReading(db, reading({ orders: [order({ deliveredOn: fact('2026-08-10') })] }));
    await correct(db, ORDER, { of: 'order', field: 'deliveredOn', value: '2026-08-12' }, AT);
    await takeReading(db, reading({ at: AT + 1, orders: [order({ deliveredOn: fact('2026-08-10') })] }));
    expect((await knownOrder(db, ORDER))?.order.deliveredOn).toMatchObject({
      value: '2026-08-12',
      basis: 'user',
    });
    await correct(db, ORDER, { of: 'order', field: 'deliveredOn', value: null }, AT + 2);
    expect((await knownOrder(db, ORDER))?.order.deliveredOn).toMatchObject({
      value: '2026-08-10',
      basis: 'page',
    });
  });

  it('begins an order that could not be read, and takes nothing back from one that is not there', async () => {
    await correct(db, OTHER, { of: 'order', field: 'deliveredOn', value: '2026-08-12' }, AT);
    expect((await knownOrder(db, OTHER))?.order.deliveredOn?.value).toBe('2026-08-12');
    await correct(db, ORDER, { of: 'order', field: 'deliveredOn', value: null }, AT);
    expect(await knownOrder(db, ORDER)).toBeUndefined();
  });

  it("is for the buyer's own fields only", async () => {
    const odd = { of: 'order', field: 'lines' as 'placedOn', value: '2026-08-12' } as const;
    await expect(correct(db, ORDER, odd, AT)).rejects.toThrow(RangeError);
  });
});
