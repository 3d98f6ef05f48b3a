import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../tools/browsers';
import type { RequestLog } from './request-log';

/** A real browser with the built extension in it. */
export interface Driven {
  kind: BrowserKind;
  browser: Browser;
  /** Where the extension's own pages live, with a slash at the end. */
  origin: string;
  requests: RequestLog;
  /** A page of the extension in a tab of its own, e.g. `popup.html#/order/1`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Ends the background (worker or event page) as the browser would, and waits until it is gone. */
  killBackground(): Promise<void>;
  close(): Promise<void>;
}

type Truthy<T> = Exclude<T, false | null | undefined | '' | 0>;

/** Polls until `read` answers something truthy; the browsers' own events are not enough across both. */
export async function until<T>(what: string, read: () => Promise<T>, ms = 15_000): Promise<Truthy<T>> {
  const end = Date.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      const value = await read();
      if (value) return value as Truthy<T>;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}; last: ${String(last)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
