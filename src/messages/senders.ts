import { isAliExpress } from '../aliexpress/urls';
import type { MessageType } from './protocol';

/** What the browser says of who sent a message. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** What the extension knows of itself: its id, and the address that its own pages begin with. */
export interface Self {
  id: string;
  origin: string;
}

/**
 * Whether a message may come from a sender: `page:` from our content script in the top frame of a tab that shows
 * the shop, `ui:` from a page of the extension itself.
 */
export function maySend(type: MessageType, sender: Sender, self: Self): boolean {
  if (sender.id !== self.id || sender.url === undefined) return false;
  if (type.startsWith('ui:')) return sender.url.startsWith(self.origin) && (sender.frameId ?? 0) === 0;
  return sender.tab !== undefined && sender.frameId === 0 && isAliExpress(sender.url);
}
