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
import { dropCutEnd, withEnd } from './cut-page';
import { withLists } from './numbered-lists';
import { savedText } from './saved-text';
import { Unusable } from './unusable';

readAllLanguages();

/**
 * What a saved file says, by its address: a response of one of the read APIs (JSON or JSONP), a product page's
 * data, or a page's HTML, whose scripts are not run and of which nothing is loaded. Throws `Unusable`.
 */
export function readSaved(file: string, ctx: ReadContext): Reading {
  const text = savedText(file);
  const api = apiOfUrl(ctx.url);
  const isApi = /^acs\./.test(new URL(ctx.url).hostname);
  if (isApi && api === null) throw new Unusable(`the address is of no API that is read: ${ctx.url}`);
  if (isPage(text)) {
    if (isApi) throw new Unusable('the file is a page, the address that of a response');
    return readSavedPage(documentOf(text, ctx.url), ctx);
  }
  const body = jsonOf(text);
  if (api !== null) return readResponse(body, api, { ...ctx, ...hintsOf(ctx) });
  if (isRuOrderListUrl(ctx.url)) return readRuOrderListData(body, ctx);
  if (pageKindOf(ctx.url) === 'product') return readRuProductData(body, ctx) ?? readProductData(body, ctx);
  throw new Unusable('the file is a response, the address that of a page');
}

/** A page begins with a tag; a tool that fetched it may have kept the answer's head before it. */
function isPage(text: string): boolean {
  return text.startsWith('<') || /^HTTP\/[\d.]+ \d{3}\b[^{]*?\n\s*</.test(text);
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

function jsonOf(text: string): object {
  try {
    const saved = parseResponse(text);
    // Some tools write an answer down as one long text of JSON.
    const body = withLists(typeof saved === 'string' ? parseResponse(saved) : saved);
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
    const doc = new window.DOMParser().parseFromString(withEnd(html), 'text/html') as unknown as Document;
    dropCutEnd(doc);
    // Where scripts run, as on the page that was saved, what stands in it is no part of the page.
    for (const unseen of doc.querySelectorAll('noscript')) unseen.remove();
    return doc;
  } catch {
    throw new Unusable('the file is no page that can be taken apart');
  }
}
