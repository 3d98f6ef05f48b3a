import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownEvent } from '../../../src/rules/case/own-events';
import { correct } from '../../../src/store/correct';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { knownOrder } from '../../../src/store/orders';
import { otherFacts } from '../../../src/store/other-facts';
import { startPursuit } from '../../../src/store/pursuits';
import { takeReading } from '../../../src/store/take-reading';
import { AT, DETAIL_URL, fact, line, ORDER, order, parcel, reading, sighting } from './samples';

let db: RecourseDatabase;
beforeEach(() => {
  db = openDatabase(`correct-${Math.random()}`);
});
afterEach(() => db.delete());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const LIST_URL = 'https://www.aliexpress.com/p/order/index.html';

describe('a state entered by the buyer', () => {
  const status = (value: 'completed' | 'in-transit' | null) =>
    ({ of: 'order', field: 'status', value }) as const;

  it('holds over every later page, with the state of the page kept beside it', async () => {
    await takeReading(db, reading({ orders: [order({ status: fact('in-transit') })] }));
    await correct(db, ORDER, status('completed'), AT + 1);
    await takeReading(
      db,
      reading({ at: AT + 2, orders: [order({ status: fact('to-ship', { seenAt: AT + 2 }) })] }),
    );
    const known = await knownOrder(db, ORDER);
    expect(known?.order.status).toMatchObject({ value: 'completed', basis: 'user' });
    const values = (await otherFacts(db, ORDER)).order.status?.map(({ value }) => value);
    expect(values).toEqual(['in-transit', 'to-ship']);
  });

  it('is taken back: the newest state of the pages holds, and what was entered is remembered', async () => {
    await takeReading(db, reading({ orders: [order({ status: fact('in-transit') })] }));
    await correct(db, ORDER, status('completed'), AT + 1);
    await correct(db, ORDER, status(null), AT + 2);
    expect((await knownOrder(db, ORDER))?.order.status).toMatchObject({ value: 'in-transit', basis: 'page' });
    const record = await db.orders.get(ORDER);
    expect(record?.takenBack).toMatchObject([{ field: 'status', fact: { value: 'completed' }, at: AT + 2 }]);
    expect(record?.nextAt).toBe(0);
  });
});

describe('an amount entered by the buyer', () => {
  it('is the total of the order, until it is taken back', async () => {
    await takeReading(db, reading({ orders: [order({ total: fact(usd('4.56')) })] }));
    await correct(db, ORDER, { of: 'order', field: 'total', value: usd('45.60') }, AT + 1);
    await takeReading(
      db,
      reading({ at: AT + 2, orders: [order({ total: fact(usd('4.56'), { seenAt: AT + 2 }) })] }),
    );
    expect((await knownOrder(db, ORDER))?.order.total).toMatchObject({ value: usd('45.60'), basis: 'user' });
    await correct(db, ORDER, { of: 'order', field: 'total', value: null }, AT + 3);
    expect((await knownOrder(db, ORDER))?.order.total?.value).toEqual(usd('4.56'));
  });

  it('is the price of one line and of no other, over later pages', async () => {
    const lines = ['1005000000000001', '1005000000000002'].map((id) =>
      line({ productId: fact(id), price: fact(usd('1.00')) }),
    );
    await takeReading(db, reading({ orders: [order({ lines })] }));
    await correct(db, ORDER, { of: 'line', line: 1, field: 'price', value: usd('2.50') }, AT + 1);
    await takeReading(db, reading({ at: AT + 2, orders: [order({ lines })] }));
    const prices = (await knownOrder(db, ORDER))?.order.lines.map(({ price }) => price?.value.amount);
    expect(prices).toEqual(['1.00', '2.50']);
    expect((await otherFacts(db, ORDER)).lines[1]?.price).toMatchObject([{ value: usd('1.00') }]);
    await correct(db, ORDER, { of: 'line', line: 1, field: 'price', value: null }, AT + 3);
    const back = (await knownOrder(db, ORDER))?.order.lines.map(({ price }) => price?.value.amount);
    expect(back).toEqual(['1.00', '1.00']);
  });

  it('is nothing for a line that is not there', async () => {
    await takeReading(db, reading({ orders: [order()] }));
    await correct(db, ORDER, { of: 'line', line: 3, field: 'price', value: usd('2.50') }, AT + 1);
    expect((await knownOrder(db, ORDER))?.order.lines).toEqual([]);
  });

  it('is the refund of a case, and of the order that the case belongs to only', async () => {
    const seen = sighting({ orderId: ORDER, refund: fact(usd('3.00')), openedOn: fact('2026-08-02') });
    const correction = { of: 'case', caseId: seen.caseId, field: 'refund', value: usd('3.30') } as const;
    await takeReading(db, reading({ orders: [order()], cases: [seen] }));
    await correct(db, '8200000000000999', correction, AT + 1);
    expect((await knownOrder(db, ORDER))?.cases[0]?.refund?.basis).toBe('page');
    await correct(db, ORDER, correction, AT + 1);
    await takeReading(db, reading({ at: AT + 2, cases: [seen] }));
    expect((await knownOrder(db, ORDER))?.cases[0]?.refund).toMatchObject({
      value: usd('3.30'),
      basis: 'user',
    });
    await correct(db, ORDER, { ...correction, value: null }, AT + 3);
    expect((await knownOrder(db, ORDER))?.cases[0]?.refund?.value).toEqual(usd('3.00'));
    expect((await db.cases.get(seen.caseId))?.takenBack).toMatchObject([{ field: 'refund' }]);
  });
});

it('gives a sum to what the buyer told of a case of the order, and never to what a page told', async () => {
  const event = (id: string, source: 'user' | 'page') =>
    ({ ...ownEvent('refund-seen', AT, 'Europe/Berlin'), id, source }) as const;
  const events = [event('own', 'user'), event('page', 'page')];
  await startPursuit(db, { id: 'p', orderId: ORDER, lineId: null, productId: null, events }, AT);
  const sums = async () => (await db.pursuits.get('p'))?.events.map(({ detail }) => detail.amount);
  const own = { of: 'event', pursuitId: 'p', eventId: 'own', field: 'amount', value: usd('8.00') } as const;
  await correct(db, ORDER, { ...own, eventId: 'page' }, AT + 1);
  await correct(db, '8200000000000999', own, AT + 1);
  expect(await sums()).toEqual([undefined, undefined]);
  await correct(db, ORDER, own, AT + 2);
  expect(await sums()).toEqual([usd('8.00'), undefined]);
  await correct(db, ORDER, { ...own, value: null }, AT + 3);
  expect(await sums()).toEqual([undefined, undefined]);
});

describe('pages that tell different days of one event', () => {
  const list = (seenAt: number) => fact('2026-07-15', { url: LIST_URL, seenAt });
  const detail = (seenAt: number) => fact('2026-07-16', { url: DETAIL_URL, seenAt });

  it.each([
    ['the list first', [list(AT), detail(AT + 1)]],
    ['the order page first', [detail(AT), list(AT + 1)]],
  ])('are both kept, and the earlier day counts: %s', async (_, seen) => {
    for (const placedOn of seen) {
      await takeReading(db, reading({ at: placedOn.seenAt, orders: [order({ placedOn })] }));
    }
    expect((await knownOrder(db, ORDER))?.order.placedOn).toMatchObject({
      value: '2026-07-15',
      url: LIST_URL,
    });
    expect((await otherFacts(db, ORDER)).order.placedOn).toMatchObject([
      { value: '2026-07-16', url: DETAIL_URL },
    ]);
  });

  it('are told as a disagreement of the later page', async () => {
    await takeReading(db, reading({ at: AT, orders: [order({ placedOn: list(AT) })] }));
    expect((await db.pages.get('order-detail'))?.trouble).toBeNull();
    await takeReading(db, reading({ at: AT + 1, orders: [order({ placedOn: detail(AT + 1) })] }));
    expect((await db.pages.get('order-detail'))?.trouble?.problems).toEqual([
      { of: ORDER, field: 'placedOn', reason: 'disagree', seen: '2026-07-15 / 2026-07-16' },
    ]);
  });

  it('say nothing against a day that the buyer entered', async () => {
    await correct(db, ORDER, { of: 'order', field: 'placedOn', value: '2026-07-20' }, AT);
    await takeReading(db, reading({ at: AT + 1, orders: [order({ placedOn: list(AT + 1) })] }));
    expect((await db.pages.get('order-detail'))?.trouble).toBeNull();
  });

  it('are told of a parcel as well', async () => {
    const scanned = parcel({ trackingNumber: fact('LP1'), deliveredOn: fact('2026-08-03') });
    const later = { ...scanned, deliveredOn: fact('2026-08-04', { seenAt: AT + 1 }) };
    await takeReading(db, reading({ page: 'tracking', parcels: [scanned] }));
    await takeReading(db, reading({ page: 'tracking', at: AT + 1, parcels: [later] }));
    expect((await knownOrder(db, ORDER))?.parcels[0]?.deliveredOn?.value).toBe('2026-08-03');
    expect((await db.pages.get('tracking'))?.trouble?.problems).toMatchObject([
      { of: ORDER, field: 'deliveredOn', reason: 'disagree' },
    ]);
  });
});
