import { browser } from 'wxt/browser';
import type { TabView } from '../model';
import type { Sender } from './senders';

/**
 * What the popup can ask of the page behind it: how large it is, to scroll (`null`: back to where the buyer was), and
 * its visible words. Only a page of the extension itself is answered.
 */
export type TabAsk = { ask: 'measure' } | { ask: 'scroll'; y: number | null } | { ask: 'words' };

/** The answers, by what is asked. */
export interface TabAnswers {
  measure: TabView;
  scroll: TabView;
  words: string;
}

const MARK = 'recourse-tab';

/** Asks the page in a tab; `null` where none of our scripts runs there or it did not answer. */
export async function askTab<A extends TabAsk>(tabId: number, ask: A): Promise<TabAnswers[A['ask']] | null> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, { [MARK]: ask }, { frameId: 0 });
    return (reply ?? null) as TabAnswers[A['ask']] | null;
  } catch {
    return null;
  }
}

/** Answers in a content script from now on. */
export function answerInTab(answer: (ask: TabAsk) => Promise<TabView | string>): void {
  const origin = browser.runtime.getURL('');
  const listen = (message: unknown, sender: Sender, reply: (answer: unknown) => void): true | undefined => {
    const ask = askIn(message);
    if (ask === null || sender.id !== browser.runtime.id || !sender.url?.startsWith(origin)) return undefined;
    // Not every browser waits for a promise: where there is none, `null` is no answer.
    answer(ask).then(reply, () => reply(null));
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
}

function askIn(message: unknown): TabAsk | null {
  if (typeof message !== 'object' || message === null || !(MARK in message)) return null;
  const { ask, y } = (message[MARK] ?? {}) as { ask?: unknown; y?: unknown };
  if (ask === 'measure' || ask === 'words') return { ask };
  return ask === 'scroll' && (y === null || Number.isFinite(y)) ? { ask, y: y as number | null } : null;
}
