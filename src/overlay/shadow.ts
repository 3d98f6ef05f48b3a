import { language } from '../words/say';
import { isFromRight } from '../words/tags';
import css from './base.css?inline';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet | null>>();
/** The documents in which our elements begin, one for each page: a list has a thousand badges. */
const apart = new WeakMap<Document, Document>();

/** An element of ours and its shadow root. */
export interface Styled {
  host: HTMLElement;
  root: ShadowRoot;
}

/**
 * Makes an element of ours with a shadow root (open unless it holds what the page is not to read) in a document that
 * no script has a part in, and hands it to the page's: a page that claims the name for elements of its own
 * (`customElements.define`) is asked only when it stands in the page. By then the root is there, and a closed one is
 * not to be had by `attachInternals`. The root has the one stylesheet of all our elements: a sheet shared by all roots where the browser lets a content script adopt one (Chromium), else a style
 * element in each (Firefox). `more` are rules that only this kind of element needs. Sentences of a language that is
 * written from the right run so on any page.
 */
export function makeStyled(doc: Document, name: string, more = '', mode: ShadowRootMode = 'open'): Styled {
  const host = apartFrom(doc).createElement(name);
  const root = host.attachShadow({ mode });
  doc.adoptNode(host);
  if (isFromRight(language())) host.setAttribute('dir', 'rtl');
  const rules = css + more;
  const known = sheetsOf(doc);
  const sheet = sharedSheet(known, rules);
  if (sheet !== null) {
    try {
      root.adoptedStyleSheets = [sheet];
      return { host, root };
    } catch {
      known.set(rules, null);
    }
  }
  const style = doc.createElement('style');
  style.textContent = rules;
  root.append(style);
  return { host, root };
}

function apartFrom(doc: Document): Document {
  const made = apart.get(doc) ?? doc.implementation.createHTMLDocument('');
  apart.set(doc, made);
  return made;
}

function sheetsOf(doc: Document): Map<string, CSSStyleSheet | null> {
  const known = sheets.get(doc) ?? new Map<string, CSSStyleSheet | null>();
  sheets.set(doc, known);
  return known;
}

function sharedSheet(known: Map<string, CSSStyleSheet | null>, rules: string): CSSStyleSheet | null {
  const made = known.get(rules);
  if (made !== undefined) return made;
  let sheet: CSSStyleSheet | null = null;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
  } catch {
    sheet = null;
  }
  known.set(rules, sheet);
  return sheet;
}

/** An element with a class and text; text is all that ever goes in. */
export function make<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = doc.createElement(tag);
  if (className !== '') element.className = className;
  if (text !== '') element.textContent = text;
  return element;
}
