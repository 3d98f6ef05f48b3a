import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { redactPage } from '../aliexpress/redact-page';
import { pageKindOf } from '../aliexpress/urls';
import type { PageKind } from '../model';
import { type OpenPage, PAGE_WANTED } from './give-page';
import { shopUrl, text } from './schema-atoms';

/** A page that is open in a tab, as it can be given to anyone. */
export interface PageSample {
  page: PageKind;
  sample: string;
}

const LONGEST = 16_000_000;

const openPage = v.object({ url: shopUrl, html: text(LONGEST) });

/**
 * The shop's pages that are open in tabs, each with its words and numbers masked; the tab in front alone where
 * `onlyInFront`. Tabs that show something else do not answer. Never rejects.
 */
export async function takeSamples(onlyInFront: boolean): Promise<PageSample[]> {
  const tabs = await browser.tabs
    .query(onlyInFront ? { active: true, currentWindow: true } : {})
    .catch(() => []);
  const answers = await Promise.all(tabs.map(({ id }) => (id === undefined ? null : ask(id))));
  return answers
    .filter((answer) => answer !== null)
    .map(({ url, html }) => {
      // Such a document runs nothing and loads nothing.
      const doc = new DOMParser().parseFromString(html, 'text/html');
      return { page: pageKindOf(url), sample: redactPage(doc, url) };
    });
}

async function ask(tab: number): Promise<OpenPage | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab, { type: PAGE_WANTED }, { frameId: 0 });
    const parsed = v.safeParse(openPage, answer);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
