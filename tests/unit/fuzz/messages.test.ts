import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isAliExpress } from '../../../src/aliexpress/urls';
import { type MessageType, SCHEMAS } from '../../../src/messages/protocol';
import { answer, type Handlers } from '../../../src/messages/receive';
import type { Sender } from '../../../src/messages/senders';
import {
  AT,
  fact,
  line,
  ORDER,
  order,
  parcel,
  product,
  reading,
  sighting,
  statement,
} from '../store/samples';
import { hostileText, hostileValue, isPolluted, runs, withValueAt } from './hostile';

const SELF = { id: 'recourse', origin: 'chrome-extension://recourse/' };
const TYPES = Object.keys(SCHEMAS) as MessageType[];
const called = vi.fn();
const handlers = Object.fromEntries(
  TYPES.map((type) => [type, async (data: unknown) => called(type, data)]),
) as unknown as Handlers;
let tried = 0;
beforeEach(() => called.mockClear());
afterAll(() => console.log(`fuzzing of the messages: ${tried} inputs`));

const full = reading({
  at: AT,
  orders: [
    order({
      placedOn: fact('2026-08-01'),
      lines: [line({ title: fact('Lamp') })],
      statements: [statement()],
    }),
  ],
  parcels: [parcel({ trackingNumber: fact('LP1') })],
  cases: [sighting({ refund: fact({ amount: '3', currency: 'USD' }) })],
  product: product({ title: fact('Lamp') }),
  problems: [{ of: null, field: 'total', reason: 'not-found', seen: '' }],
});
const SHOP = 'https://www.aliexpress.com/p/order/index.html';
const messages: unknown[] = [
  { type: 'page:reading', data: { reading: full } },
  { type: 'page:open-order', data: { orderId: ORDER } },
  {
    type: 'ui:correct',
    data: { orderId: ORDER, correction: { of: 'order', field: 'paidOn', value: '2026-08-01' } },
  },
  {
    type: 'ui:own-word',
    data: {
      orderId: ORDER,
      telling: {
        tells: 'deadline',
        deadline: { kind: 'free-return', on: '2026-09-01', lineId: null, note: '' },
      },
    },
  },
  {
    type: 'page:heard',
    data: {
      heard: { api: 'mtop.aliexpress.trade.buyer.order.list', url: SHOP, text: '{}' },
      context: { url: SHOP, at: AT, country: 'ES', currency: 'EUR', language: 'es' },
    },
  },
  { type: 'page:filed', data: { pursuitId: 'p-1', seen: 'Submitted' } },
  { type: 'page:submit-pressed', data: { pursuitId: 'p-1', at: AT } },
  { type: 'page:file-piece', data: { pursuitId: 'p-1', fileId: 'f-1', from: 0 } },
  { type: 'page:one-sheet', data: { pursuitId: 'p-1', fileIds: ['f-1', 'f-2'], maxBytes: 1_000 } },
];

const PAGE: Sender = {
  id: SELF.id,
  url: SHOP,
  frameId: 0,
  tab: { id: 1 },
};
const OWN: Sender = { id: SELF.id, url: `${SELF.origin}popup.html` };

const senders: fc.Arbitrary<Sender> = fc.record({
  id: fc.constantFrom(SELF.id, SELF.id, 'another', undefined),
  url: fc.oneof(
    fc.constantFrom(
      PAGE.url,
      OWN.url,
      'https://aliexpress.com.example/',
      `${SELF.origin.slice(0, -1)}.example/`,
      undefined,
    ),
    fc.webUrl(),
    hostileText,
  ),
  frameId: fc.constantFrom(0, 0, 1, -1, undefined),
  tab: fc.constantFrom({ id: 1 }, {}, undefined),
});

const changed = fc.record({
  of: fc.nat(messages.length - 1),
  changes: fc.array(fc.tuple(fc.nat(), hostileValue), { maxLength: 3 }),
});

function messageOf({ of, changes }: { of: number; changes: [number, unknown][] }): unknown {
  let message = messages[of];
  for (const [at, value] of changes) message = withValueAt(message, at, value);
  return message;
}

describe('messages of any shape', () => {
  it('reach a handler only as their schema has them, and never end the worker', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(changed.map(messageOf), hostileValue),
        fc.constantFrom(PAGE, OWN),
        async (message, sender) => {
          tried += 1;
          called.mockClear();
          const reply = await answer(handlers, message, sender, SELF);
          expect('error' in reply).toBe(called.mock.calls.length === 0);
          for (const [type, data] of called.mock.calls as [MessageType, unknown][]) {
            const keys = Object.keys(SCHEMAS[type].entries);
            expect(Object.keys(data as object).filter((key) => !keys.includes(key))).toEqual([]);
            expect(JSON.stringify(data)).not.toMatch(/"(user|rule)"/);
            // The text of an answer is still to be parsed; all else is bounded.
            const { heard: _, ...bounded } = data as { heard?: unknown };
            expect(JSON.stringify(bounded).length).toBeLessThan(200_000);
          }
          expect(isPolluted()).toBe(false);
        },
      ),
      runs(1_500),
    );
  });

  it('are answered for nobody but the shop in its top frame and our own pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TYPES), senders, async (type, sender) => {
        tried += 1;
        const reply = await answer(handlers, { type, data: {} }, sender, SELF);
        const ours = sender.id === SELF.id;
        const { url = '' } = sender;
        const may = type.startsWith('ui:')
          ? ours && url.startsWith(SELF.origin) && (sender.frameId ?? 0) === 0
          : ours && sender.tab !== undefined && sender.frameId === 0 && isAliExpress(url);
        expect(reply).toEqual(
          may ? expect.not.objectContaining({ error: 'not from there' }) : { error: 'not from there' },
        );
      }),
      runs(1_500),
    );
  });
});
