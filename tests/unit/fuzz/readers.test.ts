import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import type { ApiName } from '../../../src/aliexpress/apis';
import { parseResponse } from '../../../src/aliexpress/parse-response';
import { readPage } from '../../../src/aliexpress/read-page';
import { readResponse } from '../../../src/aliexpress/read-response';
import { readingSchema } from '../../../src/messages/schema-reading';
import type { Reading } from '../../../src/model';
import { copyOf, SCENES, sceneOf } from '../../drift/scene';
import { responseText, SHOP_APIS } from '../../replica/json/response';
import { demoAccount } from '../../replica/model/demo-account';
import { forbiddenIn, hostileText, hostileValue, isPolluted, runs, withValueAt } from './hostile';

const NOW = Date.UTC(2026, 10, 21, 12);
const ctx = {
  url: 'https://www.aliexpress.com/p/order/index.html',
  at: NOW,
  country: null,
  currency: null,
  language: null,
};
let tried = 0;
afterAll(() => console.log(`fuzzing of the readers: ${tried} inputs`));

/** A reading of whatever page is one that the background would take, of text that stays in its place. */
function check(reading: Reading): void {
  tried += 1;
  const parsed = v.safeParse(readingSchema, reading);
  const issue = parsed.issues?.[0];
  expect(issue && `${v.getDotPath(issue)}: ${issue.message}`).toBeUndefined();
  expect(forbiddenIn(reading)).toEqual([]);
  expect(isPolluted()).toBe(false);
}

/** Changes a document at a place of it. */
const changes = fc.record({
  kind: fc.constantFrom('text', 'attribute', 'remove', 'double', 'wrap'),
  at: fc.nat(),
  text: hostileText,
});

function change(doc: Document, { kind, at, text }: { kind: string; at: number; text: string }): void {
  const all = [...doc.body.querySelectorAll('*')];
  const element = all[at % Math.max(1, all.length)];
  if (!element) return;
  if (kind === 'text') element.textContent = text;
  if (kind === 'remove') element.remove();
  if (kind === 'double') element.after(element.cloneNode(true));
  if (kind === 'wrap') {
    const twin = doc.createElement('recourse-badge');
    element.replaceWith(twin);
    twin.append(element);
  }
  const attributes = [...element.attributes];
  const name = attributes[at % Math.max(1, attributes.length)]?.name;
  if (kind === 'attribute' && name) element.setAttribute(name, text.slice(0, 5_000));
}

describe('a page in which anything stands anywhere', () => {
  it('gives a reading that is whole, or says what could not be read', { timeout: 600_000 }, async () => {
    const pages = fc.record({
      scene: fc.nat(SCENES - 1),
      changed: fc.array(changes, { minLength: 1, maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(pages, async ({ scene, changed }) => {
        const one = sceneOf(scene % 96);
        const doc = copyOf(one);
        for (const each of changed) change(doc, each);
        check(readPage(doc, one.ctx));
        // happy-dom lets go of its documents between two turns of the event loop only.
        if (tried % 20 === 0) await new Promise((done) => setTimeout(done));
      }),
      runs(200),
    );
  });
});

const account = demoAccount(NOW);
const [order] = account.orders;
const disputed = account.orders.find(({ dispute }) => dispute !== null);
const ASKED: [ApiName, Record<string, unknown>][] = [
  [SHOP_APIS.orderList, {}],
  [SHOP_APIS.orderDetail, { tradeOrderId: order?.orderId }],
  [SHOP_APIS.tracking, { tradeOrderId: order?.orderId }],
  [SHOP_APIS.product, { productId: order?.lines[0]?.listing.productId }],
  [SHOP_APIS.refundList, {}],
  [SHOP_APIS.disputeDetail, { reverseOrderLineId: disputed?.dispute?.caseId }],
];
const BODIES = ASKED.map(
  ([api, params]) => [api, parseResponse(responseText(account, api, params))] as const,
);

describe('a response in which anything stands anywhere', () => {
  it('gives a reading that is whole, or says what could not be read', { timeout: 600_000 }, () => {
    const responses = fc.record({
      of: fc.nat(BODIES.length - 1),
      changed: fc.array(fc.tuple(fc.nat(), hostileValue), { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(responses, ({ of, changed }) => {
        const [api, body] = BODIES[of] ?? [SHOP_APIS.orderList, null];
        let tree: unknown = body;
        for (const [at, value] of changed) tree = withValueAt(tree, at, value);
        check(readResponse(tree, api, ctx));
      }),
      runs(1_200),
    );
  });

  it('as text is JSON or is refused', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.json()), fc.nat(), (text, at) => {
        tried += 1;
        for (const sent of [text, text.slice(0, at % (text.length + 1)), `cb(${text})`]) {
          try {
            const body = parseResponse(sent);
            check(readResponse(body, SHOP_APIS.orderDetail, ctx));
          } catch (error) {
            expect(error).toBeInstanceOf(SyntaxError);
          }
        }
      }),
      runs(300),
    );
  });
});
