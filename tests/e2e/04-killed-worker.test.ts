import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import { detailUrl, ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, extensionState, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { BESIDE, type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const late = orderOf(account, demoOrderId('not-delivered-in-time'));

describe.each(BROWSERS)('a background that is stopped between two steps, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account);
  });
  afterAll(() => stage?.close());

  it('loses nothing: the next page wakes it, what is due is told, once', () =>
    withEvidence(stage, 'killed', async () => {
      const list = await stage.visit(ORDERS_URL);
      await until('the badges', async () => (await badges(list)).length > 5);
      const own = await stage.openExtensionPage(BESIDE);
      const before = await until('the orders', async () => {
        const all = await table(own, 'orders');
        return all.length > 5 && all.length;
      });
      await list.close();
      await stage.killBackground();

      const detail = await stage.visit(detailUrl(late));
      const told = await until('the reminder', async () => {
        const all = await table<{ orderId: string; id: string }>(own, 'reminders');
        return all.some((record) => record.orderId === late.orderId) && all;
      });
      expect((await table(own, 'orders')).length).toBe(before);
      const ids = told.map((record) => record.id);
      expect(new Set(ids).size).toBe(ids.length);
      await detail.close();
      await own.close();
    }));

  it('wakes for its alarm after it was stopped, and tells what came due meanwhile', () =>
    withEvidence(stage, 'alarm-wakes', async () => {
      const own = await stage.openExtensionPage(BESIDE);
      // Stopped first, with no page of ours that would wake it: nothing but the alarm may answer to what follows.
      await stage.killBackground();
      // As if the reminder had come due while nothing ran: its mark is gone and its order waits to be planned.
      await own.evaluate(
        (orderId) =>
          new Promise<void>((done, fail) => {
            const open = indexedDB.open('recourse');
            open.onsuccess = () => {
              const work = open.result.transaction(['orders', 'reminders'], 'readwrite');
              work.objectStore('reminders').clear();
              const orders = work.objectStore('orders');
              const get = orders.get(orderId);
              get.onsuccess = () => orders.put({ ...get.result, nextAt: 0 });
              work.oncomplete = () => {
                open.result.close();
                done();
              };
              work.onerror = () => fail(work.error);
            };
          }),
        late.orderId,
      );
      expect(await table(own, 'reminders')).toEqual([]);
      await own.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's global differs between the browsers
        const api = (globalThis as any).browser ?? (globalThis as any).chrome;
        await api.alarms.create('next-reminder', { when: Date.now() + 1_000 });
      });
      await until(
        'the reminder to be told by the alarm',
        async () =>
          (await table<{ orderId: string }>(own, 'reminders')).some((one) => one.orderId === late.orderId),
        50_000,
      );
      const state = await extensionState(own);
      expect(state.alarms.map((alarm) => alarm.name).sort()).toEqual(['heartbeat', 'next-reminder']);
      if (kind === 'chromium') {
        expect(state.notifications.filter((id) => id.includes(late.orderId))).toHaveLength(1);
      }
    }));
});
