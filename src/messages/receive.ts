import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type MessageType, type ProtocolMap, SCHEMAS, type WireReply } from './protocol';
import { maySend, type Self, type Sender } from './senders';

/** What is done for each message; its data has been checked before. `from` is the address of the page that sent it. */
export type Handlers = {
  [T in MessageType]: (data: ProtocolMap[T]['data'], from: string) => Promise<ProtocolMap[T]['answer']>;
};

/**
 * Answers messages from now on; to be called synchronously at the start of the worker. A message that is unknown,
 * malformed or from somewhere else is answered with an error and nothing is done; a handler that fails too.
 */
export function receive(handlers: Handlers): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    answer(handlers, message, sender, self),
  );
}

/** The answer to one message, whoever sent it. Never rejects. */
export async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Sender,
  self: Self,
): Promise<WireReply> {
  const type = typeOf(message);
  if (type === null) return { error: 'unknown message' };
  if (!maySend(type, sender, self)) return { error: 'not from there' };
  return handle(handlers, type, (message as { data?: unknown }).data, sender.url ?? '');
}

async function handle<T extends MessageType>(
  handlers: Handlers,
  type: T,
  data: unknown,
  from: string,
): Promise<WireReply> {
  const parsed = v.safeParse(SCHEMAS[type], data, { abortEarly: true });
  if (!parsed.success) return { error: `malformed: ${v.getDotPath(parsed.issues[0]) ?? type}` };
  try {
    return { value: await handlers[type](parsed.output as ProtocolMap[T]['data'], from) };
  } catch (error) {
    console.error(`${type} failed`, error);
    return { error: error instanceof Error ? error.message : 'failed' };
  }
}

function typeOf(message: unknown): MessageType | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type } = message;
  return typeof type === 'string' && Object.hasOwn(SCHEMAS, type) ? (type as MessageType) : null;
}
