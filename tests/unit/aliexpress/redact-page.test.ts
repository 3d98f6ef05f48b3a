import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/aliexpress/read-page';
import { redactPage } from '../../../src/aliexpress/redact-page';
import type { Reading } from '../../../src/model';
import { ORDER_FIELDS } from '../../../src/model';
import { LANGUAGES } from '../../replica/model/types';
import { REFUNDS_URL } from '../../replica/render/addresses';
import type { RenderOptions } from '../../replica/render/view';
import { ACCOUNT, detail, LIST, NOW, open, tracking } from '../replica/pages';

const shipped = ACCOUNT.orders
  .filter(({ parcels, lines }) => parcels.length > 0 && lines.length > 1)
  .slice(0, 4);
const PAGES: [string, string][] = [
  ['order list', LIST],
  ...shipped.flatMap(({ orderId }): [string, string][] => [
    [`order ${orderId}`, detail(orderId)],
    [`tracking of ${orderId}`, tracking(orderId)],
  ]),
  ['refunds', REFUNDS_URL],
];

function redacted(url: string, options: RenderOptions = {}) {
  const doc = open(ACCOUNT, url, options);
  const html = redactPage(doc, url);
  const copy = new DOMParser().parseFromString(html, 'text/html');
  return { doc, html, copy };
}

/** Which fields were read, how often and by which strategies; nothing of what they say. */
function shapeOf({ state, orders, parcels }: Reading): string[] {
  const facts = [
    ...orders.flatMap((order) => ORDER_FIELDS.map((field) => [field, order[field]] as const)),
    ...orders.flatMap(({ lines }) =>
      lines.flatMap(({ productId, title, options, quantity, price, canDispute }) =>
        Object.entries({ productId, title, options, quantity, price, canDispute }),
      ),
    ),
    ...parcels.flatMap(({ trackingNumber, carrier, delivered, deliveredOn }) =>
      Object.entries({ trackingNumber, carrier, delivered, deliveredOn }),
    ),
  ];
  const told = facts.map(([field, fact]) => `${field}: ${fact?.witnesses.map(({ strategy }) => strategy)}`);
  const promises = orders.flatMap(({ statements }) => statements.map(({ kind }) => `statement: ${kind}`));
  const scans = parcels.flatMap(({ events }) => events.map(({ on }) => `scan: ${on !== null}`));
  return [state, ...told, ...promises, ...scans];
}

describe('a redacted page', () => {
  it.each(PAGES)('holds no name, address, id or number of the %s', (_, url) => {
    const { doc, html } = redacted(url);
    const text = doc.body.textContent ?? '';
    const secrets = [
      ACCOUNT.buyer,
      'Example Street',
      ...ACCOUNT.orders.flatMap(({ orderId, shop, lines, parcels }) => [
        orderId,
        shop.name,
        shop.id ?? '-'.repeat(40),
        ...lines.flatMap(({ lineId, listing }) => [lineId, listing.productId, listing.title]),
        ...parcels.map(({ trackingNumber }) => trackingNumber),
      ]),
    ].filter((secret) => !/^-+$/.test(secret));
    for (const secret of secrets) expect(html).not.toContain(secret);
    const long = new Set(text.match(/\d{5,}/g));
    for (const number of html.match(/\d{5,}/g) ?? []) expect(long.has(number)).toBe(false);
  });

  it.each(PAGES)('is read as before: %s', (_, url) => {
    const { doc, html, copy } = redacted(url);
    const at = NOW;
    const context = { at, country: 'US', currency: 'USD', language: 'en' };
    // Its address, with the order's other number, stands ahead of it.
    const other = /^<!-- (\S+) -->/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(shapeOf(readPage(copy, { ...context, url: other }))).toEqual(
      shapeOf(readPage(doc, { ...context, url })),
    );
  });

  it.each(LANGUAGES)('keeps its marks and days in %s', (language) => {
    const { doc, copy } = redacted(LIST, { language });
    const context = { at: NOW, country: null, currency: 'USD', language, url: LIST };
    const count = (page: Document) => page.querySelectorAll('[data-pl], [class]').length;
    expect(count(copy)).toBeGreaterThanOrEqual(count(doc) - 5);
    const days = (page: Document) =>
      readPage(page, context).orders.filter(({ placedOn }) => placedOn !== null).length;
    expect(days(copy)).toBe(days(doc));
  });

  it.each(LANGUAGES)('is read as before in %s', (language) => {
    const url = detail(shipped[0]?.orderId ?? '');
    const { doc, html, copy } = redacted(url, { language });
    const context = { at: NOW, country: null, currency: 'USD', language };
    const other = /^<!-- (\S+) -->/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(shapeOf(readPage(copy, { ...context, url: other }))).toEqual(
      shapeOf(readPage(doc, { ...context, url })),
    );
  });

  it('takes nothing of hostile pages as markup', () => {
    const doc = document.implementation.createHTMLDocument('Robin');
    const link = doc.createElement('a');
    link.setAttribute('href', 'https://evil.example/?name=Robin');
    link.setAttribute('class', '"><img src=x onerror=alert(1)>');
    link.setAttribute('data-name', 'Robin');
    link.textContent = '<b>Robin</b> & 3048000000418380 ٣٠٤٨٠٠٠';
    doc.body.append(link);
    const html = redactPage(doc, 'https://evil.example/?name=Robin--><b>Robin</b>');
    expect(html).not.toMatch(/Robin|<img|<b>|evil|304800|٣/);
  });

  it('masks numbers that come a digit at a time', () => {
    const doc = document.implementation.createHTMLDocument('');
    for (const digit of '3048')
      doc.body.append(Object.assign(doc.createElement('span'), { textContent: digit }));
    expect(redactPage(doc, LIST)).not.toMatch(/[03-8]<\/span>/);
  });
});
