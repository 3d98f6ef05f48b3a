import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type MessageType, SCHEMAS } from '../../../src/messages/protocol';
import { answer, type Handlers } from '../../../src/messages/receive';
import type { Sender } from '../../../src/messages/senders';

const SELF = { id: 'recourse-id', origin: 'chrome-extension://recourse-id/' };
const SHOP = 'https://www.aliexpress.com/p/order/index.html';
const PAGE: Sender = { id: SELF.id, url: SHOP, frameId: 0, tab: { id: 1 } };
const OWN: Sender = { id: SELF.id, url: `${SELF.origin}desk.html`, frameId: 0, tab: { id: 2 } };
const POPUP: Sender = { id: SELF.id, url: `${SELF.origin}popup.html` };

/** Who may never send anything, whatever it is. */
const NOBODY: Record<string, Sender> = {
  'another extension on the page': { ...PAGE, id: 'another' },
  'another extension from its own page': { id: 'another', url: 'chrome-extension://another/popup.html' },
  'a page without an extension': { url: SHOP, frameId: 0, tab: { id: 1 } },
  'a frame of the shop': { ...PAGE, frameId: 4 },
  'a frame of another site on the shop': { ...PAGE, url: 'https://ads.example/', frameId: 5 },
  'a look-alike of the shop': { ...PAGE, url: 'https://www.aliexpress.com.example/p/order/index.html' },
  'the shop without its lock': { ...PAGE, url: 'ftp://www.aliexpress.com/p/order/index.html' },
  'another site': { ...PAGE, url: 'https://example.com/?https://www.aliexpress.com/' },
  'no address': { ...PAGE, url: undefined },
  'a look-alike of our own pages': { ...POPUP, url: 'chrome-extension://recourse-id.example/popup.html' },
  'a frame of our own pages': { ...OWN, frameId: 3 },
};

const called = vi.fn();
const TYPES = Object.keys(SCHEMAS) as MessageType[];
const handlers = Object.fromEntries(
  TYPES.map((type) => [type, async () => called(type)]),
) as unknown as Handlers;
beforeEach(() => called.mockClear());
const refused = async (type: MessageType, sender: Sender) => {
  expect(await answer(handlers, { type, data: {} }, sender, SELF)).toEqual({ error: 'not from there' });
  expect(called).not.toHaveBeenCalled();
};

describe.each(TYPES)('%s', (type) => {
  it.each(Object.entries(NOBODY))('is refused from %s', (_, sender) => refused(type, sender));

  it('is taken from its own side only', async () => {
    expect(type).toMatch(/^(page|ui):/);
    const [right, wrong] = type.startsWith('ui:') ? [[OWN, POPUP], [PAGE]] : [[PAGE], [OWN, POPUP]];
    for (const sender of wrong) await refused(type, sender);
    for (const sender of right) {
      const reply = await answer(handlers, { type, data: {} }, sender, SELF);
      expect(reply).not.toEqual({ error: 'not from there' });
    }
  });
});
