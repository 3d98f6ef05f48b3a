import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../../src/aliexpress/overhear';
import { lookAtProduct } from '../../../src/aliexpress/product-look';
import { SCHEMAS } from '../../../src/messages/protocol';

const accepts = (type: keyof typeof SCHEMAS, data: unknown) => v.safeParse(SCHEMAS[type], data).success;
const url = 'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.list/1.0/';
const heard = { api: 'mtop.aliexpress.trade.buyer.order.list', url, text: '{}' };
const context = { url, at: 1, country: 'GB', currency: 'EUR', language: 'pt' };
const nothing = { country: null, currency: null, language: null };
const look = lookAtProduct(document.implementation.createHTMLDocument('A lamp'));

describe('what was overheard', () => {
  it('passes as text, whatever it says', () => {
    expect(accepts('page:heard', { heard, context })).toBe(true);
    expect(accepts('page:heard', { heard, context: { ...context, ...nothing } })).toBe(true);
    expect(accepts('page:heard', { heard: { ...heard, text: '<b>' }, context })).toBe(true);
  });

  it.each([
    { api: 'mtop.aliexpress.address.list' },
    { url: 'https://example.com/h5/x/1.0/' },
    { url: 'https://aliexpress.com.example.com/' },
    { url: `${url}?${'a'.repeat(20_000)}` },
    { text: 7 },
    { text: 'a'.repeat(MAX_TEXT + 1) },
  ])('is refused with %o', (changes) => {
    const said = JSON.stringify(changes).slice(0, 80);
    expect(accepts('page:heard', { heard: { ...heard, ...changes }, context }), said).toBe(false);
  });

  it.each([{ url: 'https://example.com/' }, { at: -1 }, { country: 'Germany' }, { language: '../x' }])(
    'is refused under %o',
    (changes) => {
      expect(accepts('page:heard', { heard, context: { ...context, ...changes } })).toBe(false);
    },
  );
});

describe("a product page's own words", () => {
  it('pass as they were looked at, with or without data', () => {
    expect(accepts('page:product', { look, heard: null, context })).toBe(true);
    expect(accepts('page:product', { look, heard: { ...heard, api: 'runParams' }, context })).toBe(true);
  });

  it.each([
    { documentTitle: 'a'.repeat(3000) },
    { titles: Array.from({ length: 11 }, () => ({ selector: 'h1', text: 'a' })) },
    { promises: 'a'.repeat(9000) },
    { scripts: [7] },
    { scripts: undefined },
  ])('are refused where they are longer than any page: %#', (changes) => {
    expect(accepts('page:product', { look: { ...look, ...changes }, heard: null, context })).toBe(false);
  });
});
