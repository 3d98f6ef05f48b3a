import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount } from '../replica/model/demo-account';
import { ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

type Claim = 'listens' | 'takes the root' | 'forbids the root';

/** A script of the page's own that claims our names for elements of its own, before anything of ours runs. */
function claim(how: Claim): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  for (const name of ['badge', 'guard', 'notice', 'policy', 'case'].map((one) => `recourse-${one}`)) {
    class Claimed extends HTMLElement {
      static disabledFeatures = how === 'forbids the root' ? ['shadow'] : [];
      readonly #internals: ElementInternals;
      constructor() {
        super();
        heard.push(`made ${name} connected:${this.isConnected}`);
        this.#internals = this.attachInternals();
        if (how === 'takes the root') this.attachShadow({ mode: 'open' });
      }
      connectedCallback() {
        heard.push(`root of ${name}: ${this.#internals.shadowRoot === null ? 'not had' : 'had'}`);
      }
    }
    customElements.define(name, Claimed);
  }
}

const heardBy = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: string[] }).heard) as Promise<string[]>;

describe.each(BROWSERS)('a page that claims our names, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, demoAccount(Date.now()));
  });
  afterAll(() => stage?.close());

  it.each<Claim>(['listens', 'takes the root', 'forbids the root'])(
    'gets no root of ours, and the badges are there: it %s',
    (how) =>
      withEvidence(stage, 'claimed', async () => {
        const page = await stage.browser.newPage();
        await page.evaluateOnNewDocument(claim, how);
        await page.goto(ORDERS_URL, { waitUntil: 'load' });
        const seen = await until('the badges', async () => {
          const all = await badges(page);
          return all.length > 5 && all;
        });
        expect(seen.filter(({ text }) => text === '')).toEqual([]);
        const heard = await heardBy(page);
        expect(heard.filter((one) => one.endsWith(': had') || one.endsWith('connected:false'))).toEqual([]);
        await page.close();
      }),
  );

  it('cannot press a prototype upon what is read', () =>
    withEvidence(stage, 'poisoned', async () => {
      const page = await stage.browser.newPage();
      await page.evaluateOnNewDocument(() => {
        for (const [name, value] of Object.entries({ basis: 'user', takenBack: [], toJSON: () => 'evil' })) {
          Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
        }
        Element.prototype.attachShadow = () => {
          throw new Error('no');
        };
      });
      await page.goto(ORDERS_URL, { waitUntil: 'load' });
      await until('the badges', async () => (await badges(page)).length > 5);
      const own = await stage.openExtensionPage('popup.html');
      const orders = await until('the orders', async () => {
        const all = await table(own, 'orders');
        return all.length > 5 && all;
      });
      expect(JSON.stringify(orders)).not.toMatch(/"basis":"user"|evil/);
      expect(stage.requests.left()).toEqual([]);
      await Promise.all([page.close(), own.close()]);
    }));
});
