import type { ReadContext } from '../aliexpress/context';
import type { Heard } from '../aliexpress/overhear';
import { parseResponse } from '../aliexpress/parse-response';
import { readOrderResponse } from '../aliexpress/read-order-response';
import type { Reading } from '../model';

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
