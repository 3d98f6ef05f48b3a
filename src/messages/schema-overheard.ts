import * as v from 'valibot';
import { API_NAMES } from '../aliexpress/apis';
import type { ReadContext } from '../aliexpress/context';
import { type Heard, MAX_TEXT, MAX_URL } from '../aliexpress/overhear';
import { LONGEST_PROMISES, type ProductLook } from '../aliexpress/product-look';
import { LONGEST_SCRIPTS, MOST_SCRIPTS } from '../aliexpress/product-script';
import { isAliExpress } from '../aliexpress/urls';
import { instant, QUOTE_LENGTH, text } from './schema-atoms';

const longUrl = v.pipe(text(MAX_URL), v.check(isAliExpress, 'not an AliExpress address'));

/** What was overheard in a page: text of a known API at an address of the shop, at most 4 MB. Still to be read. */
export const heardSchema: v.GenericSchema<unknown, Heard> = v.object({
  api: v.picklist([...API_NAMES, 'runParams'] as const),
  url: longUrl,
  text: text(MAX_TEXT),
});

/** Under which a page is read. */
export const contextSchema: v.GenericSchema<unknown, ReadContext> = v.object({
  url: longUrl,
  at: instant,
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  language: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/))),
});

const found = v.pipe(v.array(v.object({ selector: text(200), text: text(QUOTE_LENGTH) })), v.maxLength(10));

/** A product page's own words, bounded in every length. */
export const productLookSchema: v.GenericSchema<unknown, ProductLook> = v.object({
  documentTitle: text(QUOTE_LENGTH),
  canonical: text(QUOTE_LENGTH),
  titles: found,
  stores: found,
  prices: found,
  hasPriceBlock: v.boolean(),
  promises: v.nullable(text(LONGEST_PROMISES)),
  scripts: v.pipe(v.array(text(LONGEST_SCRIPTS)), v.maxLength(MOST_SCRIPTS)),
});
