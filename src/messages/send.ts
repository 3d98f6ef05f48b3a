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

/** Waits before a message that reached no one is sent again, in ms. */
const AGAIN_AFTER = [150, 600, 2_000];

/**
 * Sends a message to the background and waits for its answer. Never throws. What reached no one is sent again for a
 * few seconds: Firefox says that there is no one while it starts or stops the background.
 */
export async function send<T extends MessageType>(
  type: T,
  data: ProtocolMap[T]['data'],
): Promise<Reply<ProtocolMap[T]['answer']>> {
  for (const wait of [...AGAIN_AFTER, null]) {
    try {
      const reply: unknown = await browser.runtime.sendMessage({ type, data });
      if (typeof reply !== 'object' || reply === null) break;
      if ('error' in reply) return { ok: false, reason: 'refused', error: String(reply.error) };
      return { ok: true, value: ('value' in reply ? reply.value : undefined) as ProtocolMap[T]['answer'] };
    } catch (error) {
      // Else: "Extension context invalidated", no runtime at all after an update, or stopped while it answered.
      if (wait === null || !reachedNoOne(error)) break;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return { ok: false, reason: 'gone' };
}

/** Both browsers say it in the same words, in English whatever their language. */
function reachedNoOne(error: unknown): boolean {
  return error instanceof Error && error.message.includes('Receiving end does not exist');
}
