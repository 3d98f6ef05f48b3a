import type { Reading } from '../model';
import type { ReadContext } from './context';
import { openEnvelope } from './json/envelope';
import type { Heard } from './overhear';
import { parseResponse } from './parse-response';
import { readOrderResponse } from './read-order-response';
import { readProductData } from './read-product-data';

/**
 * What an overheard answer says of orders; `null` where it is no JSON, no answer or a product's. Untrusted like
 * the page itself. `look` gets the parsed answer, for what is no part of a reading.
 */
export function readHeard(
  heard: Heard,
  ctx: ReadContext,
  look: (body: unknown) => void = () => {},
): Reading | null {
  if (heard.api === 'runParams' || heard.api === 'mtop.aliexpress.pdp.pc.query') return null;
  try {
    const body = parseResponse(heard.text);
    look(body);
    return readOrderResponse(body, heard.api, { ...ctx, url: heard.url });
  } catch {
    return null;
  }
}

/**
 * What an overheard answer says of a product; `null` for every other answer and for what is no JSON. `look` gets
 * the product's parsed data.
 */
export function readHeardProduct(
  heard: Heard,
  ctx: ReadContext,
  look: (data: unknown) => void = () => {},
): Reading | null {
  if (heard.api !== 'runParams' && heard.api !== 'mtop.aliexpress.pdp.pc.query') return null;
  try {
    const body = parseResponse(heard.text);
    const data = heard.api === 'runParams' ? body : openEnvelope(body).data;
    look(data);
    return readProductData(data, { ...ctx, url: heard.url });
  } catch {
    return null;
  }
}
