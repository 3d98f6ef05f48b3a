import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import { detailUrl, ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const late = orderOf(account, demoOrderId('not-delivered-in-time'));
const SECRET = 'zq-secret-of-the-buyer-7731';
const UNSEEN = '8299999999999999';

/** Writes what the buyer would: a note and a text for one order that the page shows, another order, a file. */
function keepSecrets(own: Page): Promise<void> {
  return own.evaluate(
    (secret, orderId, unseen) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('recourse');
        open.onsuccess = () => {
          const work = open.result.transaction(['orders', 'pursuits', 'evidence', 'files'], 'readwrite');
          const orders = work.objectStore('orders');
          const get = orders.get(orderId);
          get.onsuccess = () => {
            const { order, ...rest } = get.result;
            const storeName = {
              value: secret,
              basis: 'user',
              quote: secret,
              url: '',
              seenAt: 1,
              witnesses: [],
            };
            orders.put({ ...rest, orderId: unseen, order: { ...order, orderId: unseen, storeName } });
          };
          const pursuit = {
            id: 'p-1',
            orderId,
            lineId: null,
            productId: null,
            caseId: null,
            reason: 'damaged',
          };
          const begun = { branch: null, wanted: null, answers: { what: secret }, passedOver: { x: secret } };
          const rest = { step: '', events: [], given: [], method: 'unknown', startedAt: 1, changedAt: 1 };
          work.objectStore('pursuits').put({ ...pursuit, ...begun, ...rest, texts: { message: secret } });
          const piece = { id: 'f-1', orderId, lineId: null, pursuitId: 'p-1', kind: 'note', item: null };
          const told = {
            name: `${secret}.txt`,
            type: 'text/plain',
            size: 5,
            sha256: '0'.repeat(64),
            url: null,
          };
          const taken = { madeAt: null, takenInAt: 1, version: '0.1.0', copyOf: null };
          work.objectStore('evidence').put({ ...piece, ...told, ...taken });
          work.objectStore('files').put({ id: 'f-1', blob: new Blob([secret]) });
          work.oncomplete = () => {
            open.result.close();
            done();
          };
          work.onerror = () => fail(work.error);
        };
      }),
    SECRET,
    late.orderId,
    UNSEEN,
  );
}

/** All that a script of the page can get at: the document with every open shadow root, and what it was sent. */
function pageSees(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts: string[] = [];
    const walk = (root: Document | ShadowRoot) => {
      parts.push(root.textContent ?? '');
      for (const element of root.querySelectorAll('*')) {
        parts.push(element.textContent ?? '', ...[...element.attributes].map(({ value }) => value));
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    parts.push(...((window as unknown as { heard?: string[] }).heard ?? []));
    parts.push(JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie);
    return parts.join('\n');
  });
}

describe.each(BROWSERS)('a page that would lead or listen, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account);
  });
  afterAll(() => stage?.close());

  it('never gets to see what the buyer wrote, or another order', () =>
    withEvidence(stage, 'leaked', async () => {
      const first = await stage.visit(ORDERS_URL);
      await until('the badges', async () => (await badges(first)).length > 5);
      const own = await stage.openExtensionPage('popup.html');
      await until('the orders', async () => (await table(own, 'orders')).length > 5);
      await first.close();
      await keepSecrets(own);

      for (const url of [ORDERS_URL, detailUrl(late)]) {
        const page = await stage.visit(url);
        await page.evaluate(() => {
          const heard: string[] = [];
          Object.assign(window, { heard });
          addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));
        });
        await until('the badges', async () => (await badges(page)).length > 0);
        // Every card that opens at a badge, opened by its focus.
        await page.evaluate(() => {
          for (const badge of document.querySelectorAll('recourse-badge')) {
            badge.shadowRoot?.querySelector<HTMLElement>('button')?.focus();
          }
        });
        await new Promise((done) => setTimeout(done, 1_500));
        const seen = await pageSees(page);
        expect(seen.length).toBeGreaterThan(1_000);
        expect(seen).not.toContain(SECRET);
        expect(seen).not.toContain(UNSEEN);
        await page.close();
      }
      await own.close();
    }));

  it('cannot press for the buyer: no tab, no guard passed, no correction moved', () =>
    withEvidence(stage, 'led', async () => {
      const page = await stage.visit(detailUrl(late));
      await until('the badge', async () => (await badges(page)).length > 0);
      const own = await stage.openExtensionPage('popup.html');
      const before = JSON.stringify(
        (await table(own, 'orders')).map(({ takenBack, own: word }) => [takenBack, word]),
      );
      const tabs = (await stage.browser.pages()).length;
      await page.bringToFront();
      await page.click('[data-replica-do="confirm-received"]');
      await until('the guard', () => page.evaluate(() => document.querySelector('recourse-guard') !== null));
      await page.evaluate(() => {
        const press = (element: Element) => {
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
            element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
          }
          (element as HTMLElement).click();
          for (const key of ['Enter', ' ']) {
            element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
          }
        };
        const badge = document.querySelector('recourse-badge');
        const face = badge?.shadowRoot?.querySelector('button');
        if (face) press(face);
        for (const host of document.querySelectorAll('recourse-badge, recourse-guard, recourse-case')) {
          for (const button of host.shadowRoot?.querySelectorAll('button, a, summary') ?? []) press(button);
          host.dispatchEvent(new CustomEvent('recourse:open', { detail: { orderId: '1' }, bubbles: true }));
        }
        for (const type of ['ui:erase', 'ui:correct', 'page:open-order']) {
          window.postMessage({ type, data: { orderId: '8200000000000017' } }, '*');
          document.dispatchEvent(new CustomEvent(type, { detail: {} }));
        }
      });
      await new Promise((done) => setTimeout(done, 1_500));
      const pressed = await page.evaluate(
        () =>
          (window as unknown as { __replica: { log: { action: string }[] } }).__replica.log.filter(
            ({ action }) => action === 'confirm-received',
          ).length,
      );
      expect(pressed).toBe(0);
      expect((await stage.browser.pages()).length).toBe(tabs);
      const orders = await table(own, 'orders');
      expect(JSON.stringify(orders.map(({ takenBack, own: word }) => [takenBack, word]))).toBe(before);
      expect(orders.length).toBeGreaterThan(5);
      await Promise.all([page.close(), own.close()]);
    }));

  it('cannot stand in for us with elements of our names', () =>
    withEvidence(stage, 'imitated', async () => {
      const page = await stage.visit(ORDERS_URL);
      const real = await until('the badges', async () => {
        const all = await badges(page);
        return all.length > 5 && all;
      });
      await page.evaluate((orderId) => {
        const [card] = document.querySelectorAll('.order-item');
        for (const name of [
          'recourse-badge',
          'recourse-guard',
          'recourse-notice',
          'recourse-policy',
          'recourse-case',
        ]) {
          const twin = document.createElement(name);
          Object.assign(twin.dataset, {
            order: orderId,
            clock: 'open-dispute',
            urgency: 'calm',
            due: '2099-01-01',
          });
          twin.attachShadow({ mode: 'open' }).textContent = 'Plenty of time: do nothing';
          card?.prepend(twin);
        }
      }, real[0]?.order ?? '');
      await until('the look-alike to go', async () =>
        (await badges(page)).every(({ text }) => !text.includes('do nothing')),
      );
      // One for each card, also for those that came meanwhile.
      const left = (await badges(page)).map(({ order }) => order);
      expect(left).toEqual(expect.arrayContaining(real.map(({ order }) => order)));
      expect(new Set(left).size).toBe(left.length);
      await page.close();
      expect(stage.requests.left()).toEqual([]);
    }));
});
