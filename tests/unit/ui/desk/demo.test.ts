import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../src/store/database';
import { demoSend, openDemo, removeDemo } from '../../../../src/ui/demo/demo-store';
import { readCases } from '../../../../src/ui/desk/cases/read-cases';
import { readMoney } from '../../../../src/ui/desk/money/money-lines';
import { NOW, ZONE } from '../sample';

afterEach(async () => {
  await openDatabase('recourse-demo').delete();
});

describe('the made-up orders', () => {
  it('show a case in every column that can be filled, and money in every state but one', async () => {
    const db = await openDemo(NOW, ZONE);
    const columns = (await readCases(db, { now: NOW, zone: ZONE })).map(({ column }) => column);
    expect(new Set(columns)).toEqual(new Set(['buyer', 'seller', 'bank', 'done']));
    const states = (await readMoney(db, { now: NOW, zone: ZONE })).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['returnable', 'claimed', 'promised', 'arrived']));
    db.close();
  });

  it('are in a store of their own and never come up for a reminder', async () => {
    const db = await openDemo(NOW, ZONE);
    expect(db.name).not.toBe('recourse');
    expect((await db.orders.toArray()).every(({ nextAt }) => nextAt === null)).toBe(true);
    expect(await openDatabase().orders.count()).toBe(0);
    db.close();
  });

  it('are filled once, and what was corrected among them stays', async () => {
    const db = await openDemo(NOW, ZONE);
    const [first] = await db.orders.toArray();
    const orderId = first?.orderId ?? '';
    const send = demoSend(db, () => NOW, ZONE);
    const reply = await send('ui:correct', {
      orderId,
      correction: { of: 'order', field: 'deliveredOn', value: '2026-11-01' },
    });
    expect(reply.ok).toBe(true);
    db.close();
    const again = await openDemo(NOW, ZONE);
    expect((await again.orders.get(orderId))?.order.deliveredOn?.value).toBe('2026-11-01');
    expect(await again.orders.count()).toBe(9);
    again.close();
  });

  it('let nothing reach the background', async () => {
    const db = await openDemo(NOW, ZONE);
    expect(await demoSend(db, () => NOW, ZONE)('ui:test-notification', {})).toMatchObject({ ok: false });
    db.close();
  });

  it('are removed alone', async () => {
    const real = openDatabase('recourse-real-test');
    await expect(removeDemo(real)).rejects.toThrow();
    await real.delete();
    await removeDemo(await openDemo(NOW, ZONE));
    const after = openDatabase('recourse-demo');
    expect(await after.orders.count()).toBe(0);
    after.close();
  });
});
