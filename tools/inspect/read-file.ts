import { readFileSync, statSync } from 'node:fs';
import { Window } from 'happy-dom';
import { languageOfLocale, type ReadContext } from '../../src/aliexpress/context';
import { isObject } from '../../src/aliexpress/json/untrusted';
import { readAllLanguages } from '../../src/aliexpress/lexicon/all';
import { parseResponse } from '../../src/aliexpress/parse-response';
import { readProductData } from '../../src/aliexpress/read-product-data';
import { readResponse } from '../../src/aliexpress/read-response';
import { readSavedPage } from '../../src/aliexpress/read-saved-page';
import { isRuOrderListUrl, readRuOrderListData } from '../../src/aliexpress/ru/order-list-data';
import { readRuProductData } from '../../src/aliexpress/ru/product-data';
import { apiOfUrl, pageKindOf } from '../../src/aliexpress/urls';
import type { Reading } from '../../src/model';
import { Unusable } from './unusable';

readAllLanguages();

/**
 * What a saved file says, by its address: a response of one of the read APIs (JSON or JSONP), a product page's
 * data, or a page's HTML, whose scripts are not run and of which nothing is loaded. Throws `Unusable`.
 */
export function readSaved(file: string, ctx: ReadContext): Reading {
  const text = textOfFile(file);
  const api = apiOfUrl(ctx.url);
  const isApi = /^acs\./.test(new URL(ctx.url).hostname);
  if (isApi && api === null) throw new Unusable(`the address is of no API that is read: ${ctx.url}`);
  if (text.startsWith('<')) {
    if (isApi) throw new Unusable('the file is a page, the address that of a response');
    return readSavedPage(documentOf(text, ctx.url), ctx);
  }
  const body = jsonOf(text);
  if (api !== null) return readResponse(body, api, { ...ctx, ...hintsOf(ctx) });
  if (isRuOrderListUrl(ctx.url)) return readRuOrderListData(body, ctx);
  if (pageKindOf(ctx.url) === 'product') return readRuProductData(body, ctx) ?? readProductData(body, ctx);
  throw new Unusable('the file is a response, the address that of a page');
}

/** The page that asked tells its language in the request (`_lang`, pages.md 7). */
function hintsOf({ url, language }: ReadContext): Pick<ReadContext, 'language'> {
  try {
    const asked: unknown = JSON.parse(new URL(url).searchParams.get('data') ?? '{}');
    const locale = isObject(asked) && typeof asked._lang === 'string' ? asked._lang : null;
    return { language: language ?? languageOfLocale(locale) };
  } catch {
    return { language };
  }
}

/** No saved page or response is larger, in bytes. */
const LARGEST = 32_000_000;

function textOfFile(file: string): string {
  let bytes: Buffer;
  try {
    const about = statSync(file);
    if (about.isDirectory()) throw new Unusable(`the file is a directory: ${file}`);
    if (about.size > LARGEST) throw new Unusable(`the file is larger than 32 MB: ${file}`);
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(`the file cannot be read: ${file}`);
  }
  let text: string;
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes).trim();
  } catch {
    throw new Unusable(`the file is no text in UTF-8 or UTF-16: ${file}`);
  }
  if (text.includes('\0')) throw new Unusable(`the file is no text: ${file}`);
  if (text === '') throw new Unusable(`the file is empty: ${file}`);
  return text;
}

/** A shell of Windows writes UTF-16, and says so in the first two bytes. */
function encodingOf([first, second]: Buffer): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function jsonOf(text: string): object {
  try {
    const body = parseResponse(text);
    if (isObject(body)) return body;
  } catch {
    // Told below.
  }
  throw new Unusable('the file is neither a page (HTML) nor a response (JSON or JSONP)');
}

function documentOf(html: string, url: string): Document {
  const window = new Window({
    url,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
      enableJavaScriptEvaluation: false,
    },
  });
  try {
    // The reader asks for nothing that happy-dom's document lacks; only their types have different roots.
    const doc = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
    // Where scripts run, as on the page that was saved, what stands in it is no part of the page.
    for (const unseen of doc.querySelectorAll('noscript')) unseen.remove();
    return doc;
  } catch {
    throw new Unusable('the file is no page that can be taken apart');
  }
}
