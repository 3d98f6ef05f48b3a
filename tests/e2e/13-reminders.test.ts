import type { Page } from 'puppeteer-core';
import { convertIcsCalendar } from 'ts-ics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import { ORDERS_URL, trackingUrl } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, extensionState, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const HOUR = 3_600_000;
const account = structuredClone(demoAccount(Date.now()));
/** Its parcel was delivered three hours ago, and nobody has confirmed that yet. */
const arrived = orderOf(account, demoOrderId('hostile-title'));
arrived.moments.delivered = Date.now() - 3 * HOUR;
for (const parcel of arrived.parcels) parcel.deliveredAt = Date.now() - 3 * HOUR;

interface Reminder {
  id: string;
  orderId: string;
  state: string;
  until: number | null;
}

const reminders = (page: Page) => table<Reminder>(page, 'reminders');
const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');

/** Presses the first button with these words, in the first place that fits. */
const press = (page: Page, words: string, inside = 'body') =>
  page.evaluate(
    (wanted, place) => {
      const all = [...document.querySelectorAll<HTMLElement>(`${place} button`)];
      const found = all.find((one) => one.textContent?.trim() === wanted);
      if (!found) throw new Error(`no button in ${place} says ${wanted}`);
      found.click();
    },
    words,
    inside,
  );

describe.each(BROWSERS)('reminders in %s', (kind) => {
  let stage: Stage;
  let popup: Page;
  beforeAll(async () => {
    stage = await setStage(kind, account);
    const list = await stage.visit(ORDERS_URL);
    await until('the badges', async () => (await badges(list)).length > 5);
    popup = await stage.openExtensionPage('popup.html#/');
    await until('the cards', () =>
      popup.evaluate(() => document.querySelectorAll('.due-cards .remind').length > 0),
    );
  });
  afterAll(() => stage?.close());

  it('are done, put off and taken back at the card of what is due', () =>
    withEvidence(stage, 'remind', async () => {
      await until('all orders to be planned', async () =>
        (await table<{ nextAt: number | null }>(popup, 'orders')).every(({ nextAt }) => nextAt !== 0),
      );
      // Orders come in by and by: the one that counts on the toolbar is the first when all are there.
      await until('the most pressing one', () =>
        popup.evaluate(
          (id) => document.querySelector<HTMLElement>('.due-card')?.dataset.order === id,
          demoOrderId('not-delivered-in-time'),
        ),
      );
      await until('the toolbar to count it', async () => (await extensionState(popup)).count !== '');
      const before = (await extensionState(popup)).count;
      // Named and pressed in one step: a list that is still growing may put another card first.
      const [order, clock] = await popup.evaluate(() => {
        const card = document.querySelector<HTMLElement>('.due-card');
        const buttons = [...(card?.closest('li')?.querySelectorAll('button') ?? [])];
        buttons.find((one) => one.textContent === 'Done')?.click();
        return [card?.dataset.order ?? '', card?.dataset.clock ?? ''];
      });
      const said = async (ending: string) =>
        (await reminders(popup)).find(
          ({ id }) => id.startsWith(`deadline:${order}:-:${clock}:`) && id.endsWith(`:${ending}`),
        );
      await until('it to be settled', async () => (await said('choice'))?.state === 'done');
      await until(
        'the toolbar to count one less',
        async () => (await extensionState(popup)).count !== before,
      );
      await press(popup, 'Undo', '.undo');
      await until('it to be open again', async () => (await said('choice')) === undefined);
      await until(
        'the toolbar to count it again',
        async () => (await extensionState(popup)).count === before,
      );

      // The card itself is asked: right after the undo another one may be the first that can be put off.
      const last = await until('the same card to offer it', () =>
        popup.evaluate((id) => {
          const card = document.querySelector(`.due-card[data-order="${id}"]`);
          const select = card?.closest('li')?.querySelector<HTMLSelectElement>('.remind-later');
          const option = [...(select?.options ?? [])].at(-1);
          if (!select || !option) return null;
          select.value = option.value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          return Number(option.value);
        }, order),
      );
      const put = await until('it to be put off', () => said('snooze'));
      expect(put).toMatchObject({ state: 'snoozed', until: last });
      await until('the card to say so', () =>
        popup.evaluate(() => document.querySelector('.due-cards .remind-state') !== null),
      );
      await press(popup, 'Take back', '.due-cards .remind');
      await until('it to be open again', async () => (await said('snooze')) === undefined);
    }));

  it('tell that a parcel has come: film the unboxing, do not confirm yet', () =>
    withEvidence(stage, 'arrived', async () => {
      const page = await stage.visit(trackingUrl(arrived, { url: new URL(ORDERS_URL) }));
      await until('the arrival to be told', async () =>
        (await reminders(popup)).some(
          ({ id, state }) => id === `deadline:${arrived.orderId}:-:arrived:-:new` && state === 'announced',
        ),
      );
      await until('the popup to say the same', async () =>
        (await text(popup)).includes('Film the unboxing, do not confirm yet'),
      );
      await page.close();
    }));

  it('keep quiet at the hours that the buyer chose, and give an order its own ladder', () =>
    withEvidence(stage, 'quiet', async () => {
      const desk = await stage.openExtensionPage('desk.html#/settings');
      await until('the settings', () =>
        desk.evaluate(() => document.querySelector('.reminders-setting') !== null),
      );
      await desk.evaluate(() => {
        const boxes = [...document.querySelectorAll<HTMLLabelElement>('.reminders-setting label')];
        boxes.find((one) => one.textContent?.includes('No notification at certain hours'))?.click();
      });
      const quiet = async () =>
        (await table<{ key: string; value: unknown }>(desk, 'settings')).find(({ key }) => key === 'quiet')
          ?.value;
      await until('the quiet hours', async () => JSON.stringify(await quiet()) === '{"from":1320,"to":480}');
      const planned = await until('the alarm', async () =>
        (await extensionState(desk)).alarms.find(({ name }) => name === 'next-reminder'),
      );
      expect(planned.scheduledTime).toBeGreaterThan(Date.now() - HOUR);
      await desk.close();
    }));

  it('go into a calendar', () =>
    withEvidence(stage, 'calendar-file', async () => {
      const order = demoOrderId('free-return-ends');
      const page = await stage.openExtensionPage(`popup.html#/order/${order}`);
      await until('the order', () =>
        page.evaluate(() => document.querySelector('.order-ladder button') !== null),
      );
      await page.evaluate(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then((words) => {
            document.body.dataset.ics = words;
          });
          return make(blob);
        };
      });
      await press(page, 'Calendar file', '.order-ladder');
      const file = await until('the file', () => page.evaluate(() => document.body.dataset.ics));
      const { events = [] } = convertIcsCalendar(undefined, file);
      expect(events.length).toBeGreaterThan(0);
      expect(events.every(({ uid }) => uid.startsWith(`${order}-`))).toBe(true);
      expect(events[0]?.alarms?.length).toBeGreaterThan(0);
      await page.close();
    }));

  it.runIf(kind === 'chromium')(
    'lead from the digest to the list of what is due, after the worker slept',
    () =>
      withEvidence(stage, 'digest-click', async () => {
        await stage.killBackground();
        const other = await stage.visit(ORDERS_URL);
        const target = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
        const worker = await target.worker();
        await worker?.evaluate(() => {
          const api = globalThis as unknown as {
            chrome: { notifications: { onClicked: { dispatch(id: string): void } } };
          };
          api.chrome.notifications.onClicked.dispatch('digest');
        });
        const known = popup.target();
        await stage.browser.waitForTarget(
          (one) => one.type() === 'page' && one.url().endsWith('/popup.html#/') && one !== known,
          { timeout: 10_000 },
        );
        await other.close();
      }),
  );
});
