import { runParamsScript } from '../json/product-inline';
import type { Account } from '../model/types';
import { pageDocument } from './document';
import { rootOf } from './root';
import { type RenderOptions, viewOf } from './view';

/**
 * The complete page at an address, as a browser holds it once the page's own script has run: for unit tests,
 * saved pages and mutations. It has no script of its own except a listing's inline data in era B.
 */
export function renderPage(account: Account, url: string, options: RenderOptions = {}): string {
  const view = viewOf(account, url, options);
  const { route, title, markup } = rootOf(view);
  const inline = route.page === 'product' && view.productEra === 'B';
  return pageDocument(view, {
    title,
    root: markup,
    ...(inline ? { head: runParamsScript(route.listing, view) } : {}),
  });
}
