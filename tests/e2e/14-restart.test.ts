import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import { ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, extensionState, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const late = orderOf(account, demoOrderId('not-delivered-in-time'));
/** How long after the closing the reminder comes due, in ms. */
const SOON = 6_000;

interface Told {
  id: string;
  orderId: string;
  at: number;
}

const toldOf = async (own: Page): Promise<Told[]> =>
  (await table<Told & Record<string, unknown>>(own, 'reminders')).filter(
    ({ orderId }) => orderId === late.orderId,
  );

/** As if the next rung of the order were reached at a moment and none had been told. */
function moveRung(own: Page, at: number): Promise<void> {
  return own.evaluate(
    (orderId, nextAt) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('recourse');
        open.onsuccess = () => {
          const work = open.result.transaction(['orders', 'reminders'], 'readwrite');
          const told = work.objectStore('reminders').index('orderId').openCursor(orderId);
          told.onsuccess = () => {
            told.result?.delete();
            told.result?.continue();
          };
          const orders = work.objectStore('orders');
          const get = orders.get(orderId);
          get.onsuccess = () => orders.put({ ...get.result, nextAt });
          work.oncomplete = () => {
            open.result.close();
            done();
          };
          work.onerror = () => fail(work.error);
        };
      }),
    late.orderId,
    at,
  );
}

function ask(own: Page, type: string): Promise<unknown> {
  return own.evaluate((name) => {
    // biome-ignore lint/suspicious/noExplicitAny: the page's global differs between the browsers
    const api = (globalThis as any).browser ?? (globalThis as any).chrome;
    return api.runtime.sendMessage({ type: name, data: {} });
  }, type);
}

const seen: Record<string, string> = {};

/**
 * One profile on the disk, the browser closed and started again with it. Firefox takes a temporary add-on out when
 * it closes; it is put in again under the same id and address, so that it finds the same store.
 */
describe.each(BROWSERS)('a browser that is closed and started again, in %s', (kind) => {
  const profile = mkdtempSync(join(tmpdir(), `recourse-restart-${kind}-`));
  let stage: Stage;
  const start = async () => {
    stage = await setStage(kind, account, {}, { userDataDir: profile });
    return stage;
  };
  const note = (fault: string, what: string) => {
    seen[`${fault} (${kind})`] = what;
  };
  beforeAll(start);
  afterAll(async () => {
    await stage?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    if (kind === BROWSERS.at(-1)) console.table(seen);
  });

  it('was closed past its alarm: tells what came due meanwhile, once', { timeout: 120_000 }, () =>
    withEvidence(stage, 'restart', async () => {
      const list = await stage.visit(ORDERS_URL);
      await until('the badges', async () => (await badges(list)).length > 5);
      const own = await stage.openExtensionPage('popup.html');
      await until('the first reminders', async () => (await toldOf(own)).length > 0);
      // A browser that starts again may open its former tabs before the shop stands in for the real one.
      await list.close();
      const orders = (await table(own, 'orders')).length;
      const due = Date.now() + SOON;
      await moveRung(own, due);
      await ask(own, 'ui:plan-anew');
      await until('the alarm', async () =>
        (await extensionState(own)).alarms.some(
          // Browsers clamp alarms that are closer than a minute.
          ({ name, scheduledTime }) =>
            name === 'next-reminder' && scheduledTime >= due && scheduledTime < due + 60_000,
        ),
      );
      expect(await toldOf(own)).toEqual([]);
      await stage.close();
      expect(Date.now()).toBeLessThan(due);
      await new Promise((done) => setTimeout(done, due - Date.now() + 1_000));

      await start();
      const again = await stage.openExtensionPage('popup.html');
      const told = await until('the reminder to be told', async () => {
        const all = await toldOf(again);
        return all.length > 0 && all;
      });
      expect(told.every(({ at }) => at > due)).toBe(true);
      expect((await table(again, 'orders')).length).toBe(orders);
      const { alarms, notifications } = await extensionState(again);
      expect(alarms.map(({ name }) => name).sort()).toEqual(['heartbeat', 'next-reminder']);
      if (kind === 'chromium') {
        expect(notifications.filter((id) => id.includes(late.orderId))).toHaveLength(1);
      }
      note(
        'browser closed past the alarm',
        `told ${told.length} at the start, ${orders} orders kept, alarms set`,
      );

      await ask(again, 'ui:plan-anew');
      await stage.killBackground();
      await ask(again, 'ui:plan-anew');
      await new Promise((done) => setTimeout(done, 1_000));
      expect(await toldOf(again)).toEqual(told);
      note('background ended and woken again', 'nothing told a second time');
    }),
  );

  it('was closed and opened once more: nothing is told again', { timeout: 120_000 }, () =>
    withEvidence(stage, 'restart-again', async () => {
      const before = await toldOf(await stage.openExtensionPage('popup.html'));
      expect(before.length).toBeGreaterThan(0);
      await stage.close();
      await start();
      const own = await stage.openExtensionPage('popup.html');
      await until('the alarms', async () => (await extensionState(own)).alarms.length === 2);
      expect(await toldOf(own)).toEqual(before);
      note('browser closed and opened once more', 'nothing told again, alarms set');
    }),
  );

  it('whose alarms were dropped: sets them again at the next start', { timeout: 120_000 }, () =>
    withEvidence(stage, 'restart-dropped', async () => {
      const own = await stage.openExtensionPage('popup.html');
      await own.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's global differs between the browsers
        const api = (globalThis as any).browser ?? (globalThis as any).chrome;
        await api.alarms.clearAll();
      });
      await stage.close();
      await start();
      const again = await stage.openExtensionPage('popup.html');
      const state = await until('the alarms', async () => {
        const now = await extensionState(again);
        return now.alarms.length === 2 && now;
      });
      expect(state.alarms.find(({ name }) => name === 'next-reminder')?.scheduledTime).toBeGreaterThan(
        Date.now(),
      );
      expect(stage.requests.left()).toEqual([]);
      note('alarms dropped by the browser', 'both set again at the start');
    }),
  );
});
