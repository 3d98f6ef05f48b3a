import type { Page } from 'puppeteer-core';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserPath } from '../../tools/browsers';
import { type Stage, setStage } from '../e2e/drive/stage';
import { serveBrowser } from '../replica/intercept';
import { type AccountOptions, makeAccount } from '../replica/model/make-account';
import type { Account } from '../replica/model/types';
import type { InterceptOptions, Replica } from '../replica/replica';

/** A browser without our extension before the shop. */
export interface Plain {
  browser: Browser;
  replica: Replica;
  visit(url: string): Promise<Page>;
}

/** Two browsers before the same shop: one with the extension, one without. */
export interface Stages {
  account: Account;
  ours: Stage;
  plain: Plain;
  /** How the shop is to look from now on, in both. */
  look(options: InterceptOptions): void;
  close(): Promise<void>;
}

export async function openStages(options: Partial<AccountOptions> = {}): Promise<Stages> {
  const account = makeAccount({ now: Date.now(), seed: 7, orders: 1010, ...options });
  const ours = await setStage('chromium', account);
  const plain = await browserBefore(account);
  return {
    account,
    ours,
    plain,
    look(options) {
      ours.replica.options = options;
      plain.replica.options = options;
    },
    async close() {
      await plain.browser.close();
      await ours.close();
    },
  };
}

/**
 * Lets functions of these files run in a page: what compiles them here calls a helper to keep their names, which a page
 * does not have.
 */
export async function readied(page: Page): Promise<Page> {
  await page.evaluate('globalThis.__name = (named) => named');
  return page;
}

/** A browser before the account's shop, with the extension of a folder in it or with none. */
export async function browserBefore(account: Account, extension?: string): Promise<Plain> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: browserPath('chromium'),
    headless: true,
    pipe: true,
    ...(extension && { enableExtensions: [extension] }),
    env: { ...process.env, TZ: 'UTC' },
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--lang=en-US',
    ],
  });
  const replica = await serveBrowser(browser, account);
  const visit = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  return { browser, replica, visit };
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
