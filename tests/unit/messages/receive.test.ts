import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, type Handlers } from '../../../src/messages/receive';
import type { Sender } from '../../../src/messages/senders';

const SELF = { id: 'recourse-id', origin: 'chrome-extension://recourse-id/' };
const PAGE: Sender = {
  id: SELF.id,
  url: 'https://es.aliexpress.com/p/order/index.html',
  frameId: 0,
  tab: { id: 4 },
};
const POPUP: Sender = { id: SELF.id, url: `${SELF.origin}popup.html` };
const OPEN = { type: 'page:open-order', data: { orderId: '8200000000000017' } };
const TEST = { type: 'ui:test-notification', data: {} };

const handlers = {
  'page:reading': vi.fn(async () => []),
  'page:heard': vi.fn(async () => ({ reading: null, confirmWords: [] })),
  'page:product': vi.fn<Handlers['page:product']>(),
  'page:listing': vi.fn(async () => undefined),
  'page:open-order': vi.fn(async () => undefined),
  'page:something-wrong': vi.fn(async () => undefined),
  'ui:plan-anew': vi.fn(async () => undefined),
  'ui:own-word': vi.fn(async () => undefined),
  'page:cases': vi.fn(async () => []),
  'page:case-order': vi.fn(async () => null),
  'page:file-piece': vi.fn(async () => ({ from: 0, size: 0, base64: '' })),
  'page:smaller-file': vi.fn(async () => null),
  'page:one-sheet': vi.fn(async () => null),
  'page:submit-pressed': vi.fn(async () => undefined),
  'page:filed': vi.fn(async () => undefined),
  'page:open-walk': vi.fn(async () => undefined),
  'ui:correct': vi.fn(async () => undefined),
  'ui:erase': vi.fn(async () => undefined),
  'ui:may-notify': vi.fn(async () => true),
  'ui:test-notification': vi.fn(async () => undefined),
} satisfies Handlers;
const ask = (message: unknown, sender: Sender) => answer(handlers, message, sender, SELF);
const called = () => Object.values(handlers).some((handler) => handler.mock.calls.length > 0);

beforeEach(() => vi.clearAllMocks());

describe('receiving', () => {
  it("hands the shop's page and our own pages to their handlers", async () => {
    expect(await ask(OPEN, PAGE)).toEqual({ value: undefined });
    expect(handlers['page:open-order']).toHaveBeenCalledWith({ orderId: '8200000000000017' }, PAGE.url);
    expect(await ask(TEST, POPUP)).toEqual({ value: undefined });
    expect(await ask(TEST, { ...POPUP, frameId: 0, tab: { id: 9 } })).toEqual({ value: undefined });
  });

  it.each<[string, Sender]>([
    ['another extension', { ...PAGE, id: 'another' }],
    ['a frame', { ...PAGE, frameId: 3 }],
    ['no tab', { ...PAGE, tab: undefined }],
    ['a look-alike', { ...PAGE, url: 'https://aliexpress.com.example/p/order/index.html' }],
    ['an unnamed address', { ...PAGE, url: undefined }],
    ['our own page, for a page message', POPUP],
  ])('refuses %s', async (_, sender) => {
    expect(await ask(OPEN, sender)).toEqual({ error: 'not from there' });
    expect(called()).toBe(false);
  });

  it.each<[string, Sender]>([
    ['a content script', PAGE],
    ['another extension', { ...POPUP, id: 'another', url: 'chrome-extension://another/popup.html' }],
    ['a look-alike of ours', { ...POPUP, url: 'chrome-extension://recourse-id.example/popup.html' }],
    ['a frame', { ...POPUP, frameId: 2, tab: { id: 1 } }],
  ])("refuses the buyer's messages from %s", async (_, sender) => {
    expect(await ask(TEST, sender)).toEqual({ error: 'not from there' });
    expect(called()).toBe(false);
  });

  it.each([
    null,
    'page:reading',
    {},
    { type: 1 },
    { type: 'page:nothing' },
    { type: '__proto__' },
    { type: 'constructor' },
    { type: 'toString' },
  ])('does not know %j', async (message) => {
    expect(await ask(message, PAGE)).toEqual({ error: 'unknown message' });
  });

  it('says where a message is malformed, and goes no further', async () => {
    expect(await ask({ ...OPEN, data: { orderId: '../x' } }, PAGE)).toEqual({ error: 'malformed: orderId' });
    expect(await ask({ type: 'page:reading' }, PAGE)).toMatchObject({
      error: expect.stringContaining('malformed'),
    });
    expect(called()).toBe(false);
  });

  it('survives a handler that fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    handlers['page:open-order'].mockRejectedValueOnce(new Error('no tabs'));
    expect(await ask(OPEN, PAGE)).toEqual({ error: 'no tabs' });
  });
});
