import puppeteer from 'puppeteer-core';
import { browserPath } from '../../../tools/browsers';
import { type Driven, until } from './driven';
import { RequestLog } from './request-log';

export interface LaunchOptions {
  dir: string;
  headless: boolean;
  userDataDir?: string;
  args?: string[];
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
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: browserPath('chromium'),
    headless,
    pipe: true,
    enableExtensions: [dir],
    ...(userDataDir !== undefined && { userDataDir }),
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
  const origin = `${new URL(worker.url()).origin}/`;
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
      if (target) await (await target.worker())?.close();
      await until('the worker to end', async () => !browser.targets().some(isWorker));
    },
    async close() {
      await browser.close();
      await requests.close();
    },
  };
}
