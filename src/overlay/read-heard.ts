import type { ReadContext } from '../aliexpress/context';
import type { Heard } from '../aliexpress/overhear';
import { parseResponse, readResponse } from '../aliexpress/read-response';
import type { Reading } from '../model';

/** What an overheard answer says; `null` where it is no JSON or no answer. Untrusted like the page itself. */
export function readHeard(heard: Heard, ctx: ReadContext): Reading | null {
  if (heard.api === 'runParams') return null;
  try {
    return readResponse(parseResponse(heard.text), heard.api, { ...ctx, url: heard.url });
  } catch {
    return null;
  }
}
