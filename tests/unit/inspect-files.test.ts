import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../tools/inspect/inspect';

const NOW = Date.UTC(2026, 10, 21, 12);
const URL_OF_LIST = 'https://www.aliexpress.com/p/order/index.html';
const ORDER_ID = '3048000000000123';
const PAGE = `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"></head><body><div class="order-content">
  <div class="order-item"><div class="order-item-header">
    <div data-pl="order_item_header_status">Awaiting delivery</div>
    <div data-pl="order_item_header_info"><div>Date: 1 ноября 2026</div><div>Ref. Number: ${ORDER_ID}</div></div>
    <a data-pl="order_item_header_detail" href="/p/order/detail.html?orderId=${ORDER_ID}">Details</a></div>
    <span data-pl="order_item_store_name">Lamp House é</span>
  </div></div></body></html>`;

interface Order {
  orderId: string;
  placedOn: string | null;
  total: { amount: string } | null;
  store: { name: string } | null;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inspect-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function saved(content: string | Uint8Array): string {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.saved`);
  writeFileSync(file, content);
  return file;
}

const read = (content: string | Uint8Array) => inspect([saved(content), '--url', URL_OF_LIST], NOW, 'UTC');
const said = read.bind(null, PAGE);

/** The page as it is in an encoding of one byte a sign: its Cyrillic letters by their places in windows-1251. */
function inWindows1251(page: string): Buffer {
  const bytes = [...page.replace('é', '')].map((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code >= 0x410 && code < 0x450 ? code - 0x410 + 0xc0 : code;
  });
  return Buffer.from(bytes);
}

function quoted(page: string): string {
  const bytes = [...Buffer.from(page)];
  const signs = bytes.map((byte) =>
    byte > 126 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  return signs.join('').replace(/(.{40,60}[^=\n]{3})/g, '$1=\r\n');
}

function archive(encoding: string, body: string): string {
  return [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${URL_OF_LIST}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x1----"',
    '',
    '------MultipartBoundary--x1----',
    'Content-Type: text/css\r\n\r\n.order-item { color: red }',
    '------MultipartBoundary--x1----',
    `Content-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------MultipartBoundary--x1------',
  ].join('\r\n');
}

describe('a page is read however it was saved', () => {
  it('as a plain file', () => {
    expect(said()).toMatchObject({ orders: [{ orderId: ORDER_ID, placedOn: '2026-11-01' }] });
  });

  it.each([
    ['packed with gzip', gzipSync(PAGE)],
    ['with a mark for its bytes', `\ufeff${PAGE}`],
    ['with the remark of where it is from', `<!-- saved from url=(0046)${URL_OF_LIST} -->\n${PAGE}`],
    ['in UTF-16 with no mark', Buffer.from(PAGE, 'utf16le')],
    ['in UTF-16 the other way round', Buffer.from(PAGE, 'utf16le').swap16()],
    ['with the head of the answer that brought it', `HTTP/1.1 200 OK\r\nServer: x\r\n\r\n${PAGE}`],
    ['with all that belongs to it', archive('quoted-printable', quoted(PAGE))],
    ['with all that belongs to it, in base64', archive('base64', Buffer.from(PAGE).toString('base64'))],
    ['with all that belongs to it, as it is', archive('8bit', PAGE)],
  ])('%s', (_, content) => {
    expect(read(content)).toEqual(said());
  });

  it('in the encoding that it names', () => {
    const page = PAGE.replace('utf-8', 'windows-1251');
    expect(read(inWindows1251(page))).toMatchObject({ orders: [{ placedOn: '2026-11-01' }] });
  });

  it('cut in the middle of a sign', () => {
    const bytes = Buffer.from(PAGE);
    const cut = bytes.subarray(0, bytes.lastIndexOf(0xc3) + 1);
    expect(read(cut)).toMatchObject({ orders: [{ orderId: ORDER_ID, placedOn: '2026-11-01' }] });
  });
});

describe('a page that is cut short', () => {
  const digits = (price: string) => [...price].map((sign) => `<span>${sign}</span>`).join('');
  const total = `<div data-pl="order_item_content_price_total">Total:<div>${digits('US $131.94')}</div></div>`;
  const whole = PAGE.replace('  </div></div></body></html>', `${total}</div></div></body></html>`);

  it('says no half of a name or number, wherever it ends', () => {
    expect(read(whole)).toMatchObject({ orders: [{ total: { amount: '131.94', currency: 'USD' } }] });
    const file = saved('');
    for (let end = whole.indexOf('<body>'); end < whole.length; end += 9) {
      writeFileSync(file, whole.slice(0, end));
      const { orders } = inspect([file, '--url', URL_OF_LIST], NOW, 'UTC') as { orders: Order[] };
      for (const order of orders) {
        expect([ORDER_ID]).toContain(order.orderId);
        expect([null, '2026-11-01']).toContain(order.placedOn);
        expect([null, '131.94']).toContain(order.total?.amount ?? null);
        expect([null, 'Lamp House é']).toContain(order.store?.name ?? null);
      }
    }
  });

  it('keeps what it says whole, and what has no end that could be missing', () => {
    const cut = whole.slice(0, whole.indexOf('<span>.</span>'));
    const said = { orderId: ORDER_ID, status: 'in-transit', placedOn: '2026-11-01', total: null };
    expect(read(cut)).toMatchObject({ orders: [{ ...said, store: { name: 'Lamp House é' } }] });
    const [part = ''] = /<div class="order-item">[\s\S]*(?=<\/div><\/body>)/.exec(whole) ?? [];
    expect(read(part)).toMatchObject({ orders: [{ total: { amount: '131.94' } }] });
  });
});

describe('what no page is saved as', () => {
  it.each([
    ['a broken packet', gzipSync(PAGE).subarray(0, 60), /cannot be unpacked/],
    ['a packet of more than 32 MB', gzipSync(Buffer.alloc(33_000_000, 32)), /larger than 32 MB/],
    [
      'an archive without a page',
      archive('7bit', PAGE).replace('text/html\r\n', 'text/plain\r\n'),
      /neither/,
    ],
    ['bytes that are no text in what they name', Buffer.from([60, 112, 62, 0xc3, 0x28]), /no text in UTF-8/],
    [
      'an encoding that is none',
      Buffer.concat([Buffer.from('<p charset=abc>'), Buffer.from([0xff])]),
      /no text/,
    ],
  ])('%s is told in one line', (_, content, words) => {
    expect(() => read(content)).toThrow(words);
  });

  it.skipIf(process.platform === 'win32')('what never ends is not waited for', () => {
    expect(() => inspect(['/dev/zero', '--url', URL_OF_LIST], NOW, 'UTC')).toThrow(/larger than 32 MB/);
  });
});

it('reads lists that a tool wrote as objects with numbers for names, and answers written as a text', () => {
  const url = 'https://es.aliexpress.com/item/1005001234567890.html';
  const free = 'Tienes 15 días a partir de la fecha de entrega para devolver el artículo de forma gratuita';
  const data = (details: object) => ({
    data: {
      productInfoComponent: { idStr: '1005001234567890', subject: 'Lamp' },
      sellerPromiseComponent: { returnPolicyGuarantees: {}, serviceDetails: { details } },
    },
  });
  const as = (details: object) => inspect([saved(JSON.stringify(data(details))), '--url', url], NOW, 'UTC');
  const details = [{ title: 'Devolución gratis', content: free }, { title: 'Servicio' }];
  expect(as({ ...details })).toEqual(as(details));
  expect(JSON.stringify(as({ ...details }))).toContain(`"days":15`);
  expect(JSON.stringify(as({ 1: details[0] }))).not.toContain(`"days":15`);
  const asText = JSON.stringify(JSON.stringify(data(details)));
  expect(inspect([saved(asText), '--url', url], NOW, 'UTC')).toEqual(as(details));
});

it('reads the standard input as -', { timeout: 60_000 }, () => {
  const command = ['--import', 'tsx', 'tools/inspect.ts', '-', '--url', URL_OF_LIST];
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', input: PAGE });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ orders: [{ orderId: ORDER_ID }] });
});
