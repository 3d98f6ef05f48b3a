import type { ReadContext } from '../aliexpress/context';
import type { Heard } from '../aliexpress/overhear';
import { parseResponse, readResponse } from '../aliexpress/read-response';
import type { Reading } from '../model';

/**
 * What an overheard answer says; `null` where it is no JSON or no answer. Untrusted like the page itself. `look`
 * gets the parsed answer, for what is no part of a reading.
 */
export function readHeard(
  heard: Heard,
  ctx: ReadContext,
  look: (body: unknown) => void = () => {},
): Reading | null {
  if (heard.api === 'runParams') return null;
  try {
    const body = parseResponse(heard.text);
    look(body);
    return readResponse(body, heard.api, { ...ctx, url: heard.url });
  } catch {
    return null;
  }
}
