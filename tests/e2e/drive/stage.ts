import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../tools/browsers';
import { serveBrowser } from '../../replica/intercept';
import type { Account } from '../../replica/model/types';
import type { InterceptOptions, Replica } from '../../replica/replica';
import type { Driven } from './driven';
import { openBrowser } from './open';

const FAILURES = new URL('../failures/', import.meta.url).pathname;

/** A file of the extension that runs nothing and wakes no one: the place to do what the extension itself never does. */
export const BESIDE = 'icon/16.png';

/** A browser with the extension, before the replica of one account. */
export interface Stage extends Driven {
  replica: Replica;
  /** Opens one of the shop's own addresses in a new tab. */
  visit(url: string): Promise<Page>;
}

/** Puts the account's shop on AliExpress's addresses inside a fresh browser with the extension in it. */
export async function setStage(
  kind: BrowserKind,
  account: Account,
  options: InterceptOptions = {},
  launch: Parameters<typeof openBrowser>[1] = {},
): Promise<Stage> {
  const driven = await openBrowser(kind, launch);
  const replica = await serveBrowser(driven.browser, account, options);
  return {
    ...driven,
    replica,
    async visit(url) {
      const page = await driven.browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(url, { waitUntil: 'load' });
      if (kind === 'firefox') answeredBeforeLeft(page);
      return page;
    },
  };
}

/**
 * A request of the shop's page that is under way when its tab is closed or loaded anew is let go by Firefox past the
 * replica and would count as one that left: the page is answered first. A page that never rests is left after all.
 */
function answeredBeforeLeft(page: Page): void {
  const rest = () => page.waitForNetworkIdle({ idleTime: 200, timeout: 5_000 }).catch(() => undefined);
  const close = page.close.bind(page);
  const reload = page.reload.bind(page);
  const goto = page.goto.bind(page);
  page.close = async (options) => {
    await rest();
    await close(options);
  };
  page.reload = async (options) => {
    await rest();
    return reload(options);
  };
  page.goto = async (url, options) => {
    await rest();
    return goto(url, options);
  };
}

/** Runs a scenario; when it fails, each open page's picture and HTML stay in `tests/e2e/failures/`. */
export async function withEvidence(stage: Stage, name: string, scenario: () => Promise<void>): Promise<void> {
  try {
    await scenario();
  } catch (error) {
    mkdirSync(FAILURES, { recursive: true });
    for (const [index, page] of (await stage.browser.pages()).entries()) {
      const base = `${FAILURES}${name}-${stage.kind}-${index}`;
      const keep = async () => {
        writeFileSync(`${base}.html`, await page.content());
        await page.bringToFront();
        await page.screenshot({ path: `${base}.png` as `${string}.png` });
      };
      // A page that hangs must not hide the failure itself.
      await Promise.race([keep().catch(() => undefined), new Promise((done) => setTimeout(done, 5_000))]);
    }
    throw error;
  }
}
