import { browser } from 'wxt/browser';
import type { MessageType, ProtocolMap } from './protocol';

/**
 * What became of a message: its answer, or why there is none. `gone`: the extension was updated or switched off
 * under this page, which has to be loaded again; `refused`: the message was not accepted or could not be done.
 */
export type Reply<T> =
  | { ok: true; value: T }
  | { ok: false; reason: 'gone' }
  | { ok: false; reason: 'refused'; error: string };

/** Sends a message to the background and waits for its answer. Never throws. */
export async function send<T extends MessageType>(
  type: T,
  data: ProtocolMap[T]['data'],
): Promise<Reply<ProtocolMap[T]['answer']>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ type, data });
    if (typeof reply !== 'object' || reply === null) return { ok: false, reason: 'gone' };
    if ('error' in reply) return { ok: false, reason: 'refused', error: String(reply.error) };
    return { ok: true, value: ('value' in reply ? reply.value : undefined) as ProtocolMap[T]['answer'] };
  } catch {
    // "Extension context invalidated", "Receiving end does not exist", or no runtime at all after an update.
    return { ok: false, reason: 'gone' };
  }
}
