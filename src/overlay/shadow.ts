import css from './overlay.css?inline';

const sheets = new WeakMap<Document, CSSStyleSheet | null>();

/**
 * Attaches an open shadow root with the one stylesheet of all our elements: a sheet shared by all roots where
 * the browser lets a content script adopt one (Chromium), else a style element in each (Firefox).
 */
export function attachStyled(host: Element): ShadowRoot {
  const doc = host.ownerDocument;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = sharedSheet(doc);
  if (sheet !== null) {
    try {
      root.adoptedStyleSheets = [sheet];
      return root;
    } catch {
      sheets.set(doc, null);
    }
  }
  const style = doc.createElement('style');
  style.textContent = css;
  root.append(style);
  return root;
}

function sharedSheet(doc: Document): CSSStyleSheet | null {
  const known = sheets.get(doc);
  if (known !== undefined) return known;
  let sheet: CSSStyleSheet | null = null;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  } catch {
    sheet = null;
  }
  sheets.set(doc, sheet);
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
