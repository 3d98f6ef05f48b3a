// @vitest-environment node
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import type { Reading } from '../../../src/model';
import { fact, ORDER, order, reading, statement } from '../store/samples';

const PAGE = {
  id: fakeBrowser.runtime.id,
  url: 'https://www.aliexpress.com/p/order/index.html',
  frameId: 0,
  tab: { id: 1 },
};
const POPUP = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };

type Listener = (message: unknown, sender: unknown) => Promise<unknown>;
const DAY = 86_400_000;

/** Starts the worker as the browser does and gives back how to speak to it. */
function start(): Listener {
  const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  background.main();
  return listen.mock.calls.at(-1)?.[0] as unknown as Listener;
}

const deliveredOn = (days: number) => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
const delivered = (days: number): Reading => {
  const now = Date.now();
  return reading({
    at: now,
    orders: [
      order({
        status: fact('delivered', { seenAt: now }),
        deliveredOn: fact(deliveredOn(days), { seenAt: now }),
        statements: [statement({ seenAt: now })],
      }),
    ],
  });
};

beforeEach(() => {
  fakeBrowser.reset();
  // A disk of its own for each test: workers of the former one may still be at work.
  Dexie.dependencies.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { language: 'en-GB' });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    version: '1.0.0',
    name: 'Recourse',
    manifest_version: 3,
  });
  // The stand-in browser has no keyboard.
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation(() => {});
  const action = fakeBrowser.action as unknown as Record<string, () => Promise<void>>;
  for (const call of ['setBadgeBackgroundColor', 'setBadgeText', 'setTitle']) action[call] = async () => {};
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the background', () => {
  it('registers every listener before its first wait', () => {
    const events = [
      fakeBrowser.runtime.onInstalled,
      fakeBrowser.runtime.onStartup,
      fakeBrowser.runtime.onMessage,
      fakeBrowser.alarms.onAlarm,
      fakeBrowser.notifications.onClicked,
    ];
    const added = events.map((event) =>
      vi.spyOn(event as unknown as { addListener: () => void }, 'addListener'),
    );
    background.main();
    for (const listen of added) expect(listen).toHaveBeenCalled();
    expect(fakeBrowser.commands.onCommand.addListener).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['install', 'normal', [{ active: true }]],
    ['install', 'development', [{ active: false }]],
    ['update', 'normal', []],
  ] as const)('at %s (%s) opens the welcome so: %j', async (reason, installType, opened) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    Object.assign(fakeBrowser, { management: { getSelf: async () => ({ installType }) } });
    start();
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(opened.length));
    const url = `${fakeBrowser.runtime.getURL('/desk.html')}#/welcome`;
    expect(create.mock.calls.map(([tab]) => tab)).toEqual(opened.map((tab) => ({ url, ...tab })));
  });

  it('answers a reading with the clocks of its orders and sets the alarms', async () => {
    const ask = start();
    const reply = await ask({ type: 'page:reading', data: { reading: delivered(2) } }, PAGE);
    expect(reply).toMatchObject({ value: [{ orderId: ORDER }] });
    const { value } = reply as { value: { clocks: { kind: string }[] }[] };
    expect(value[0]?.clocks.map(({ kind }) => kind)).toContain('free-return');
    await vi.waitFor(async () => {
      expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort()).toEqual([
        'heartbeat',
        'next-reminder',
      ]);
    });
  });

  it('remembers over its own death: a new worker knows what was read and what was corrected', async () => {
    await start()({ type: 'page:reading', data: { reading: delivered(2) } }, PAGE);
    const correction = { of: 'order', field: 'deliveredOn', value: deliveredOn(1) };
    expect(await start()({ type: 'ui:correct', data: { orderId: ORDER, correction } }, POPUP)).toEqual({
      value: undefined,
    });
    const reply = await start()({ type: 'page:reading', data: { reading: delivered(2) } }, PAGE);
    const { value } = reply as { value: { clocks: { kind: string; basis: string }[] }[] };
    expect(value[0]?.clocks.find(({ kind }) => kind === 'free-return')?.basis).toBe('user');
  });

  it('opens the page of an order, of a valid id only', async () => {
    const ask = start();
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await ask({ type: 'page:open-order', data: { orderId: ORDER } }, PAGE);
    expect(create).toHaveBeenCalledWith({
      url: `${fakeBrowser.runtime.getURL('/desk.html')}#/order/${ORDER}`,
    });
    expect(await ask({ type: 'page:open-order', data: { orderId: 'javascript:x' } }, PAGE)).toHaveProperty(
      'error',
    );
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('raises a test notification for its own pages only', async () => {
    const ask = start();
    await ask({ type: 'ui:test-notification', data: {} }, POPUP);
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual(['test']);
    expect(await ask({ type: 'ui:test-notification', data: {} }, PAGE)).toHaveProperty('error');
  });

  it('follows a click on a notification that an earlier worker raised', async () => {
    start();
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger(`deadline:${ORDER}:-:open-dispute`);
    await vi.waitFor(() =>
      expect(create).toHaveBeenCalledWith({
        url: `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER}`,
      }),
    );
  });
});
