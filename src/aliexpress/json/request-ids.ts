import { orderIdFromUrl } from '../urls';
import { idAt } from './untrusted';

/**
 * The order's id in the address that a response came from: a parameter of a page's address, or inside the
 * `data` parameter of an API's (pages.md 1.2, 7). `null` where there is none.
 */
export function orderIdOfRequest(url: string): string | null {
  const data = requestData(url);
  return orderIdFromUrl(url) ?? idAt(data, 'tradeOrderId') ?? idAt(data, 'orderId');
}

/** Another id of the request, by its parameter's name, e.g. `reverseOrderLineId`. */
export function idOfRequest(url: string, name: string): string | null {
  if (!URL.canParse(url)) return null;
  return idAt(requestData(url), name) ?? idAt({ id: new URL(url).searchParams.get(name) }, 'id');
}

function requestData(url: string): unknown {
  if (!URL.canParse(url)) return null;
  try {
    return JSON.parse(new URL(url).searchParams.get('data') ?? 'null');
  } catch {
    return null;
  }
}
