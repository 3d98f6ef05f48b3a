import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../tools/inspect/inspect';
import { Unusable } from '../../tools/inspect/unusable';
import {
  envelope,
  listOrder,
  ORDER_ID,
  orderDetail,
  orderList,
  refundCase,
  tracking,
} from './aliexpress/json/shop';
import { eraB, PRODUCT_ID, PRODUCT_URL } from './aliexpress/product/pages';

const NOW = Date.UTC(2026, 8, 7, 12);
const API = 'https://acs.aliexpress.com/h5';
const LIST_URL = `${API}/mtop.aliexpress.trade.buyer.order.list/1.0/?jsv=2.5.1`;
const DETAIL_URL = `${API}/mtop.aliexpress.trade.buyer.order.detail/1.0/`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inspect-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function saved(content: string | Uint8Array | object): string {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.txt`);
  const raw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(file, raw ? content : JSON.stringify(content));
  return file;
}

const run = (content: string | object, url: string, ...more: string[]) =>
  inspect([saved(content), '--url', url, ...more], NOW, 'UTC') as Record<string, unknown[]>;

describe('what the inspector prints', () => {
  it('is the JSON of the contract', () => {
    const result = run(envelope(orderDetail()), DETAIL_URL, '--at', '2026-09-07T12:00:00Z');
    expect(Object.keys(result)).toEqual([
      'page',
      'orders',
      'product',
      'parcels',
      'cases',
      'problems',
      'clocks',
      'warnings',
    ]);
    expect(result).toMatchObject({ page: 'order-detail', product: null, parcels: [], problems: [] });
    expect(result.orders?.[0]).toEqual({
      orderId: ORDER_ID,
      status: 'completed',
      statusText: 'Completed',
      placedOn: '2026-08-20',
      paidOn: '2026-08-20',
      shippedOn: '2026-08-22',
      completedOn: '2026-09-02',
      deliveredOn: null,
      total: { amount: '61.05', currency: 'BRL' },
      store: { id: '1100000077', name: 'Lamp House' },
      lines: [
        {
          lineId: '8300000000000111',
          productId: '1005000000000123',
          title: 'Desk lamp with a clip',
          options: 'Color:Black, Length:2m',
          quantity: 1,
          price: { amount: '54.20', currency: 'BRL' },
        },
      ],
      canDispute: true,
      statements: expect.arrayContaining([
        {
          kind: 'return-after-receipt',
          days: 9,
          from: 'receipt-confirmed',
          date: null,
          quote: 'You can apply for a return/refund within 9 days of confirming receipt.',
        },
      ]),
    });
    expect(result.clocks?.[0]).toEqual({
      orderId: ORDER_ID,
      lineId: null,
      kind: expect.any(String),
      dueAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
      actor: 'buyer',
      basis: expect.any(String),
      synthetic: expect.any(Boolean),
      ruleIds: expect.any(Array),
      candidates: expect.any(Array),
    });
  });

  it('opens JSONP', () => {
    const jsonp = ` mtopjsonp3(${JSON.stringify(envelope(orderList([listOrder()])))})`;
    expect(run(jsonp, LIST_URL).orders).toHaveLength(1);
  });

  it('has the clocks of an order of which only a parcel is told', () => {
    const data = tracking({ fastDeliveryInfoDTO: {} });
    const result = run(envelope(data), `${API}/mtop.ae.ld.querydetail/1.0/`);
    expect(result).toMatchObject({
      orders: [],
      parcels: [{ orderId: ORDER_ID, delivered: true, deliveredOn: '2026-09-01', carrier: 'Postal Example' }],
    });
    const clocks = result.clocks as { orderId: string; kind: string }[];
    expect(clocks.every(({ orderId }) => orderId === ORDER_ID)).toBe(true);
    expect(clocks.map(({ kind }) => kind)).toEqual(['damage-report', 'open-dispute']);
  });

  it('prints the rights that wait in the background too, and Klarna to nobody who is not known to pay with it', () => {
    const url = `${DETAIL_URL}?data=`;
    const kinds = (country: string) =>
      (run(envelope(orderDetail()), url, '--country', country).clocks as { kind: string }[]).map(
        ({ kind }) => kind,
      );
    expect(kinds('BR')).toEqual(expect.arrayContaining(['open-dispute', 'paypal', 'card']));
    expect(kinds('BR')).not.toContain('klarna');
    expect(kinds('BR')).not.toContain('withdrawal');
  });

  it('prints cases', () => {
    const url = `${API}/mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer/1.0/`;
    const result = run(envelope({ module: { items: [{ reverseOrderLines: [refundCase()] }] } }), url);
    expect(result.cases).toEqual([
      {
        orderId: ORDER_ID,
        lineId: '8300000000000111',
        caseId: '6300000000000031',
        status: 'in-progress',
        statusText: null,
        refund: null,
      },
    ]);
  });

  it('reads a product: its data, or its page with the data inside', () => {
    const page = `<!doctype html><html lang="en"><body><h1 data-pl="product-title">Desk lamp with a clip</h1>
      <script>window.runParams = { data: ${JSON.stringify(eraB().data)} };</script></body></html>`;
    for (const content of [eraB(), page]) {
      expect(run(content, PRODUCT_URL)).toMatchObject({
        page: 'product',
        product: { productId: PRODUCT_ID, returns: 'free', categoryIds: ['39', '150000', '390501'] },
        problems: [],
      });
    }
  });

  it('says why nothing was read', () => {
    expect(run(envelope({}, 'FAIL_SYS_SESSION_EXPIRED::x'), LIST_URL).problems).toEqual([
      { of: null, field: 'page', reason: 'not-found', seen: 'logged-out' },
    ]);
  });

  it('joins several files, each with its own address, into one answer', () => {
    const list = saved(envelope(orderList([listOrder()])));
    const detail = saved(envelope(orderDetail()));
    const args = [list, '--url', LIST_URL, detail, '--url', DETAIL_URL];
    const result = inspect(args, NOW, 'UTC') as { page: string; orders: Record<string, unknown>[] };
    expect(result.page).toBe('order-list');
    expect(result.orders.find(({ orderId }) => orderId === ORDER_ID)).toMatchObject({
      placedOn: '2026-08-20',
      completedOn: '2026-09-02',
      canDispute: true,
    });
  });

  it('takes the language of a response from its request', () => {
    const url = `${LIST_URL}&data=${encodeURIComponent('{"_lang":"de_DE"}')}`;
    const order = listOrder({ orderDateText: '12. Mär 2026' });
    expect(run(envelope(orderList([order])), url).orders).toMatchObject([{ placedOn: '2026-03-12' }]);
  });

  it('reads a file in UTF-16, and nothing that stands where no script runs', () => {
    const detail = JSON.stringify(envelope(orderDetail()));
    const file = saved(Buffer.from(`\ufeff${detail}`, 'utf16le'));
    const wide = inspect([file, '--url', DETAIL_URL], NOW, 'UTC');
    expect(wide).toEqual(run(detail, DETAIL_URL));
    const ghost =
      '<noscript><div class="order-item"><a href="/p/order/detail.html?orderId=8200000000000077">';
    const list = 'https://www.aliexpress.com/p/order/index.html';
    const { orders } = run(
      `<!doctype html><div class="order-wrap"></div>${ghost}</a></div></noscript>`,
      list,
    );
    expect(orders).toEqual([]);
  });

  it('runs no script of a page and loads nothing', () => {
    const page = `<html><body><script>globalThis.wasRun = true</script><img src="https://www.aliexpress.com/x.png">
      <iframe src="https://www.aliexpress.com/"></iframe></body></html>`;
    run(page, 'https://www.aliexpress.com/p/order/index.html');
    expect('wasRun' in globalThis).toBe(false);
  });
});

describe('pages made to break a reader', { timeout: 60_000 }, () => {
  const DETAIL_PAGE = `https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER_ID}`;

  it.each([
    ['cut short', '<html><body><div class="order-status"><div class="order-block-ti'],
    ['deep', `<html><body>${'<div>'.repeat(5_000)}`],
    ['wide', `<html><body>${'<a href="?orderId=1">x</a>'.repeat(2_000)}`],
    ['of long numbers', `<html><body><p>${'9'.repeat(300_000)}</p>`],
  ])('are read or refused in one line: %s', (_, html) => {
    try {
      const { problems } = run(html, DETAIL_PAGE);
      expect(problems?.length).toBeGreaterThan(0);
    } catch (error) {
      expect(error).toBeInstanceOf(Unusable);
    }
  });
});

describe('what the inspector refuses', () => {
  const good = () => saved(envelope(orderList([])));

  it.each<[string, () => string[]]>([
    ['no file', () => ['--url', LIST_URL]],
    ['two files', () => [good(), good(), '--url', LIST_URL]],
    ['no address', () => [good()]],
    ['an address too many', () => [good(), '--url', LIST_URL, '--url', LIST_URL]],
    [
      'two products',
      () => {
        const other = JSON.stringify(eraB()).replaceAll(PRODUCT_ID, '1005000000000999');
        const url = PRODUCT_URL.replace(PRODUCT_ID, '1005000000000999');
        return [saved(eraB()), '--url', PRODUCT_URL, saved(other), '--url', url];
      },
    ],
    ['a response cut short', () => [saved('{"ret":["SUCCESS::"],"data":{"a":[1'), '--url', LIST_URL]],
    ['nothing but brackets', () => [saved('['.repeat(500_000)), '--url', LIST_URL]],
    ['a file in UTF-16', () => [saved(new Uint8Array([0xff, 0xfe, 0x3c, 0x00])), '--url', LIST_URL]],
    ['more than 32 MB', () => [saved(' '.repeat(32_000_001)), '--url', LIST_URL]],
    ['no such file', () => [join(folder, 'none'), '--url', LIST_URL]],
    ['a directory', () => [folder, '--url', LIST_URL]],
    ['an empty file', () => [saved(' \n'), '--url', LIST_URL]],
    ['a binary file', () => [saved(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff])), '--url', LIST_URL]],
    ['a file with zero bytes', () => [saved('{"a":"\0"}'), '--url', LIST_URL]],
    ['plain words', () => [saved('hello'), '--url', LIST_URL]],
    ['a bare number', () => [saved('7'), '--url', LIST_URL]],
    ['no address at all', () => [good(), '--url', 'orders']],
    ['another shop', () => [good(), '--url', 'https://aliexpress.com.example/p/order/index.html']],
    ['an API that is not read', () => [good(), '--url', `${API}/mtop.other/1.0/`]],
    ['a page under the address of a response', () => [saved('<html></html>'), '--url', LIST_URL]],
    [
      'a response under that of a page',
      () => [good(), '--url', 'https://www.aliexpress.com/p/order/index.html'],
    ],
    ['an unknown flag', () => [good(), '--url', LIST_URL, '--verbose']],
    ['a flag without its value', () => [good(), '--url']],
    ['no instant', () => [good(), '--url', LIST_URL, '--at', 'yesterday']],
    ['a day that is not', () => [good(), '--url', LIST_URL, '--at', '2026-02-30']],
    ['an instant without its zone', () => [good(), '--url', LIST_URL, '--at', '2026-02-03T10:00']],
    ['no country', () => [good(), '--url', LIST_URL, '--country', 'Brazil']],
    ['an unknown country', () => [good(), '--url', LIST_URL, '--country', 'ZZ']],
  ])('%s', (_, args) => {
    expect(() => inspect(args(), NOW, 'UTC')).toThrow(Unusable);
    try {
      inspect(args(), NOW, 'UTC');
    } catch (error) {
      expect((error as Error).message).not.toContain('\n');
    }
  });
});

// Each starts a process of its own, which takes long on a machine with other work.
describe('the command', { timeout: 60_000 }, () => {
  const command = ['--import', 'tsx', 'tools/inspect.ts'];

  it('prints JSON and nothing else', () => {
    const file = saved(envelope(orderList([listOrder()])));
    const out = execFileSync(process.execPath, [...command, file, '--url', LIST_URL], { encoding: 'utf8' });
    expect(JSON.parse(out)).toMatchObject({ page: 'order-list' });
  });

  it('ends with 2 and one line where something cannot be used', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...command, 'none', '--url', LIST_URL], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
