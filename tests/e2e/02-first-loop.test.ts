import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf, truthOf } from '../replica/model/truth';
import { detailUrl, ORDERS_URL, trackingUrl } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, cardIds, extensionState, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const DAY = 86_400_000;
const NOW = Date.now();
const account = demoAccount(NOW);
const late = orderOf(account, demoOrderId('not-delivered-in-time'));
const freeReturn = orderOf(account, demoOrderId('free-return-ends'));

/** The start of a printed day where it begins first: both browsers run in UTC, which is ahead of Pacific. */
const safeStart = (day: string): number => Date.parse(`${day}T00:00:00Z`);

describe.each(BROWSERS)('the first loop in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account, { generation: '2b' });
  });
  afterAll(() => stage?.close());

  const badgeOf = async (page: Page, orderId: string) =>
    (await badges(page)).find((badge) => badge.order === orderId);

  it('paints one badge on every card of the order list and keeps the orders', () =>
    withEvidence(stage, 'list', async () => {
      const page = await stage.visit(ORDERS_URL);
      const ids = await until('the cards', async () => {
        const cards = await cardIds(page);
        return cards.length > 0 && (await badges(page)).length === cards.length && cards;
      });
      expect((await badges(page)).map((badge) => badge.order).sort()).toEqual([...ids].sort());

      const own = await stage.openExtensionPage('popup.html');
      const stored = await until('the orders to be stored', async () => {
        const all = await table<{ orderId: string }>(own, 'orders');
        return all.length >= ids.length && all;
      });
      expect(stored.map((record) => record.orderId)).toEqual(expect.arrayContaining(ids));
      await own.close();
      await page.close();
    }));

  it('shows the day that the detail page states, and says that the page says so', () =>
    withEvidence(stage, 'detail', async () => {
      const truth = truthOf(late, account);
      const date = truth.statements.find((one) => one.kind === 'no-delivery-refund')?.date ?? '';
      const page = await stage.visit(detailUrl(late));
      const badge = await until('the badge', async () => {
        const seen = await badgeOf(page, late.orderId);
        return seen?.clock === 'no-delivery-refund' && seen.basis === 'page' && seen;
      });
      expect(badge.due).toBe(new Date(safeStart(date)).toISOString());
      expect(badge.urgency).toBe('soon');
      await page.close();
    }));

  it('counts from the delivery that only the tracking page knows, also back on the list', () =>
    withEvidence(stage, 'tracking', async () => {
      await (await stage.visit(detailUrl(freeReturn))).close();
      const tracking = await stage.visit(trackingUrl(freeReturn, { url: new URL(ORDERS_URL) }));
      const own = await stage.openExtensionPage('popup.html');
      await until('the parcel to be stored', async () =>
        (await table<{ orderId: string; parcel: { deliveredOn: unknown } }>(own, 'parcels')).some(
          (record) => record.orderId === freeReturn.orderId,
        ),
      );
      const { deliveredOn } = truthOf(freeReturn, account);
      const due = safeStart(deliveredOn ?? '') + 15 * DAY;
      const page = await stage.visit(ORDERS_URL);
      await until('the refined badge', async () => {
        const seen = await badgeOf(page, freeReturn.orderId);
        return seen?.due === new Date(due).toISOString();
      });
      await Promise.all([page.close(), tracking.close(), own.close()]);
    }));

  it('sets the alarm, raises the notification, counts on the toolbar and lists it in the popup', () =>
    withEvidence(stage, 'alarm', async () => {
      const own = await stage.openExtensionPage('popup.html');
      const state = await until('the reminders', async () => {
        const seen = await extensionState(own);
        // Headless Firefox has nowhere to show a notification and forgets it at once; its mark in the store stays.
        return (kind === 'firefox' || seen.notifications.length > 0) && seen.count !== '' && seen;
      });
      const names = state.alarms.map((alarm) => alarm.name).sort();
      expect(names).toEqual(['heartbeat', 'next-reminder']);
      const next = state.alarms.find((alarm) => alarm.name === 'next-reminder');
      const ahead = await table<{ nextAt: number | null }>(own, 'orders');
      const earliest = Math.min(
        ...ahead.flatMap(({ nextAt }) => (nextAt && nextAt > Date.now() ? [nextAt] : [])),
      );
      expect(Math.abs((next?.scheduledTime ?? 0) - earliest)).toBeLessThan(60_000);
      expect(Number(state.count)).toBeGreaterThanOrEqual(2);

      const told = await table<{ orderId: string }>(own, 'reminders');
      expect(told.map((record) => record.orderId)).toEqual(
        expect.arrayContaining([late.orderId, freeReturn.orderId]),
      );
      const text = await until('the popup', async () => {
        const shown = await own.evaluate(() => document.body.textContent ?? '');
        return shown.includes('screwdriver') && shown;
      });
      expect(text).toContain('USB-C hub');
      expect(text).toContain('US $');
      await own.close();
    }));

  it('lets no request leave and clicks nothing', async () => {
    expect(stage.replica.refused).toEqual([]);
    expect(stage.requests.left()).toEqual([]);
    const own = stage.replica.requests.filter(
      ({ from }) => from === 'no page' || from.includes('-extension:'),
    );
    expect(own.filter(({ url }) => /^https?:/.test(url))).toEqual([]);
  });
});
