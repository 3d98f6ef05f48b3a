// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../src/model';
import { correct } from '../../../src/store/correct';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { knownOrder } from '../../../src/store/orders';
import { addEvents, changePursuit, pursuitsOf, startPursuit } from '../../../src/store/pursuits';
import { choose, settingsOf } from '../../../src/store/settings';

const ORDER = '8200000000000017';
const AT = Date.UTC(2026, 7, 1);

let count = 0;
let db: RecourseDatabase;

async function store(): Promise<RecourseDatabase> {
  count += 1;
  db = openDatabase(`pursuits-${count}`);
  await correct(db, ORDER, { of: 'order', field: 'deliveredOn', value: '2026-07-28' }, AT);
  return db;
}

afterEach(() => db.delete());

const opened: CaseEvent = {
  id: 'told opened',
  kind: 'dispute-opened',
  at: AT,
  on: '2026-08-01',
  source: 'user',
  seenAt: AT,
  quote: '',
  detail: {},
};

const begun = { id: 'p-1', orderId: ORDER, lineId: null, productId: null };

describe('a pursuit', () => {
  it('is begun once, and what it holds stays where only another field changes', async () => {
    await store();
    await startPursuit(db, { ...begun, reason: 'damaged' }, AT);
    await changePursuit(db, 'p-1', { texts: { dispute: 'The lid is cracked.' } }, AT + 1);
    const again = await startPursuit(db, { ...begun, reason: 'short' }, AT + 2);
    expect(again).toMatchObject({ reason: 'damaged', texts: { dispute: 'The lid is cracked.' } });
    expect(await pursuitsOf(db, ORDER)).toHaveLength(1);
  });

  it('adds an event once and never takes one away', async () => {
    await store();
    await startPursuit(db, begun, AT);
    await addEvents(db, 'p-1', [opened], AT);
    await addEvents(db, 'p-1', [opened, { ...opened, id: 'offer', kind: 'seller-offered' }], AT);
    const [pursuit] = await pursuitsOf(db, ORDER);
    expect(pursuit?.events.map(({ id }) => id)).toEqual(['told opened', 'offer']);
  });

  it('moves the clocks of its order: the state follows from the events, and the order is planned anew', async () => {
    await store();
    await startPursuit(db, begun, AT);
    await db.orders.update(ORDER, { nextAt: AT + 1000 });
    await addEvents(db, 'p-1', [opened], AT);
    const known = await knownOrder(db, ORDER);
    expect(known?.pursued).toMatchObject([{ state: 'open' }]);
    expect((await db.orders.get(ORDER))?.nextAt).toBe(0);
  });
});

describe('the settings', () => {
  it('are the defaults until something is chosen, which plans anew', async () => {
    await store();
    expect((await settingsOf(db)).quiet).toBeNull();
    await db.orders.update(ORDER, { nextAt: AT + 1000 });
    await choose(db, 'quiet', { from: 1320, to: 420 });
    expect((await settingsOf(db)).quiet).toEqual({ from: 1320, to: 420 });
    expect((await db.orders.get(ORDER))?.nextAt).toBe(0);
  });
});
