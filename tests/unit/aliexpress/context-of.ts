import type { ReadContext } from '../../../src/aliexpress/context';

/** The moment at which the tests read: 2026-09-07 12:00 UTC. */
export const READ_AT = Date.UTC(2026, 8, 7, 12);

export function contextOf(over: Partial<ReadContext> = {}): ReadContext {
  const url = 'https://www.aliexpress.com/p/order/index.html';
  return { url, at: READ_AT, country: null, currency: null, language: 'en', ...over };
}
