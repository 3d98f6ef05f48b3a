import type { Reading } from '../model';
import type { ApiName } from './apis';
import type { ReadContext } from './context';
import { readEnvelope, readOrderResponse } from './read-order-response';
import { readProductData } from './read-product-data';

/**
 * Reads a response of one of the shop's APIs (pages.md 7). `body` is the parsed envelope, untrusted; `ctx.url`
 * the address it came from or that of the page. Error envelopes give their state (`logged-out`, `captcha`,
 * `loading`) and nothing else; whatever is of an unexpected type is a problem of the reading. Never throws.
 */
export function readResponse(body: unknown, api: ApiName, ctx: ReadContext): Reading {
  if (api === 'mtop.aliexpress.pdp.pc.query') return readEnvelope(body, api, ctx, readProductData);
  return readOrderResponse(body, api, ctx);
}

export { parseResponse } from './parse-response';
