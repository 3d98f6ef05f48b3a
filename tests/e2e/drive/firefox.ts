import puppeteer, { type Page } from 'puppeteer-core';
import { browserPath } from '../../../tools/browsers';
import { GECKO_ID } from '../../../tools/gecko-id';
import type { LaunchOptions } from './chromium';
import { type Driven, until } from './driven';
import { RequestLog } from './request-log';

const UUID = '6f1f1c9a-1f0e-4c53-9a58-5f0c2f1c7a11';
/** The event page is ended by the browser after so long without work; short, so that tests can wait for it. */
const IDLE_MS = 2_000;

/** Debian's Firefox ESR with the temporary add-on in it, driven over WebDriver BiDi. */
export async function launchFirefox({
  dir,
  headless,
  userDataDir,
  prefs = {},
}: LaunchOptions): Promise<Driven> {
  const requests = new RequestLog();
  const port = await requests.listen();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless,
    args: ['--remote-allow-system-access'],
    ...(userDataDir !== undefined && { userDataDir }),
    env: { ...process.env, TZ: 'UTC' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.background.idle.timeout': IDLE_MS,
      // A temporary add-on is taken out when the browser closes: what it stored stays for the next start.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': 'en-US',
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...prefs,
    },
  });
  await browser.installExtension(dir);
  const origin = `moz-extension://${UUID}/`;
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // goto never settles on moz-extension addresses over BiDi: start it and look for the page instead.
    page.goto(origin + path).catch(() => undefined);
    await until(`${path} to load`, () =>
      page.evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', origin),
    );
    return page;
  };
  return {
    kind: 'firefox',
    browser,
    origin,
    requests,
    openExtensionPage,
    async killBackground() {
      await new Promise((done) => setTimeout(done, IDLE_MS + 1_500));
    },
    async close() {
      await browser.close();
      await requests.close();
    },
  };
}
