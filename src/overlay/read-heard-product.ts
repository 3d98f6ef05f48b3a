import type { ReadContext } from '../aliexpress/context';
import { openEnvelope } from '../aliexpress/json/envelope';
import type { Heard } from '../aliexpress/overhear';
import { parseResponse } from '../aliexpress/parse-response';
import { readProductData } from '../aliexpress/read-product-data';
import type { Reading } from '../model';

/**
 * What an overheard answer says of a product: the page's embedded data, or the answer that brought it; `null`
 * for every other answer and for what is no JSON. Apart from the orders' readers, which a product page's script
 * need not carry. `onData` is handed the product's parsed data.
 */
export function readHeardProduct(
  heard: Heard,
  ctx: ReadContext,
  onData: (data: unknown) => void = () => {},
): Reading | null {
  if (heard.api !== 'runParams' && heard.api !== 'mtop.aliexpress.pdp.pc.query') return null;
  try {
    const body = parseResponse(heard.text);
    const data = heard.api === 'runParams' ? body : openEnvelope(body).data;
    onData(data);
    return readProductData(data, { ...ctx, url: heard.url });
  } catch {
    return null;
  }
}
