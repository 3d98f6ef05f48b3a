import type { ReadContext } from '../aliexpress/context';
import { readDay } from '../aliexpress/dates';
import { centDigits } from '../aliexpress/money';
import { isFreeReturnDenied } from '../aliexpress/statements';

/**
 * Gets ready what the first badge would wait for: Intl takes 20 ms to name a language's months, and the words by which
 * promises are read are fetched and understood once. For an idle moment, while the page still asks for its orders.
 */
export function warmUp(ctx: ReadContext): void {
  const { language, at } = ctx;
  readDay(new Intl.DateTimeFormat(language ?? 'en', { dateStyle: 'medium' }).format(at), { language, at });
  isFreeReturnDenied('Free returns within 15 days', ctx);
  centDigits(ctx.currency ?? 'USD');
}
