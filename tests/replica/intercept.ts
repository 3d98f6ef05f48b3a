import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { interceptChromium } from './intercept-chromium';
import { interceptFirefox } from './intercept-firefox';
import type { Account } from './model/types';
import { decide, type InterceptOptions, newReplica, type Replica } from './replica';

async function bodyOf(request: HTTPRequest): Promise<string | undefined> {
  return request.method() === 'POST' ? (request.postData() ?? (await request.fetchPostData())) : undefined;
}

async function handle(request: HTTPRequest, replica: Replica): Promise<void> {
  const { origin, referer } = request.headers();
  const asked = { url: request.url(), method: request.method(), origin, from: origin ?? referer ?? '' };
  // Firefox throws where Chromium gives nothing; a POST without its body is answered as one that is empty.
  const body = await bodyOf(request).catch(() => undefined);
  const decision = await decide(replica, { ...asked, body });
  if (decision === 'let-through') {
    return request.continue();
  }
  if (decision === 'refuse') {
    return request.abort('blockedbyclient');
  }
  return request.respond(decision);
}

/**
 * Answers AliExpress's addresses in one page of a driven browser and refuses all others. A tab that the page
 * opens is not covered; `serveBrowser` covers those.
 */
export async function serveReplica(
  page: Page,
  account: Account,
  options: InterceptOptions = {},
): Promise<Replica> {
  const replica = newReplica(account, options);
  const listener = (request: HTTPRequest): void => {
    // A page that is closed or left in the meantime needs no answer any more.
    handle(request, replica).catch(() => undefined);
  };
  page.on('request', listener);
  await page.setRequestInterception(true);
  replica.stop = async () => {
    page.off('request', listener);
    await page.setRequestInterception(false);
  };
  return replica;
}

/**
 * The same for a whole browser: every tab from its first request on, pop-ups, and in Chromium the extension's
 * worker as well. Not to be combined with `serveReplica` in the same browser.
 */
export async function serveBrowser(
  browser: Browser,
  account: Account,
  options: InterceptOptions = {},
): Promise<Replica> {
  const replica = newReplica(account, options);
  const firefox = /firefox/i.test(await browser.version());
  replica.stop = await (firefox ? interceptFirefox(browser, replica) : interceptChromium(browser, replica));
  return replica;
}
