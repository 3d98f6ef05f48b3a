import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserPath } from '../../../tools/browsers';
import { type Driven, until } from './driven';
import { RequestLog } from './request-log';

export interface LaunchOptions {
  dir: string;
  headless: boolean;
  userDataDir?: string;
  args?: string[];
  /** Preferences of Firefox besides ours. */
  prefs?: Record<string, boolean | number | string>;
}

/** A profile that connects to nobody on suspicion: a preconnect would look like a request that left. */
function prepareProfile(dir: string): string {
  if (existsSync(join(dir, 'Default'))) return dir;
  mkdirSync(join(dir, 'Default'));
  writeFileSync(
    join(dir, 'Default/Preferences'),
    JSON.stringify({ net: { network_prediction_options: 2 }, search: { suggest_enabled: false } }),
  );
  return dir;
}

/** Debian's Chromium with the unpacked build in it. */
export async function launchChromium({
  dir,
  headless,
  userDataDir,
  args = [],
}: LaunchOptions): Promise<Driven> {
  const requests = new RequestLog();
  const port = await requests.listen();
  const profile = prepareProfile(userDataDir ?? mkdtempSync(join(tmpdir(), 'recourse-chromium-')));
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: browserPath('chromium'),
    headless,
    pipe: true,
    enableExtensions: [dir],
    userDataDir: profile,
    env: { ...process.env, TZ: 'UTC' },
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      '--lang=en-US',
      ...args,
    ],
  });
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const worker = await browser.waitForTarget(isWorker, { timeout: 20_000 });
  const origin = `chrome-extension://${new URL(worker.url()).host}/`;
  return {
    kind: 'chromium',
    browser,
    origin,
    requests,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(origin + path, { waitUntil: 'load' });
      return page;
    },
    async killBackground() {
      const target = browser.targets().find(isWorker);
      if (!target) return;
      await (await target.worker())?.close();
      // A page that is open may have woken the next one already.
      await until('the worker to end', async () => !browser.targets().includes(target));
    },
    async close() {
      await browser.close();
      await requests.close();
      if (userDataDir === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
