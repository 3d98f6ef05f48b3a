import type { PageKind, PageState } from '../model';
import type { ReadContext } from './context';

const CAPTCHA =
  '#baxia-dialog-content, .baxia-dialog, #nc_1_wrapper, .nc-container, iframe[src*="_____tmd_____"], iframe[src*="x5secdata"]';
const CAPTCHA_URL = /\/punish(?:[/?#]|$)|_____tmd_____|x5secdata/;
const LOGIN_HOST = /^https?:\/\/(?:login|passport)\.aliexpress\.(?:com|us|ru)(?:[/?#]|$)/;
const LOGIN_FORM =
  'input[type="password"], iframe[src*="//login.aliexpress."], iframe[src*="//passport.aliexpress."]';
/** On a page with nothing of the buyer's; elsewhere the head and foot of the page may hold these too. */
const LOGIN_HINT = 'input[type="email"], a[href*="//login.aliexpress."], a[href*="//passport.aliexpress."]';
const LOADING = '.comet-loading-wrap';
/** What the lists keep their rows in, and what no list without rows would hold (pages.md 2.2, 5.1). */
const LISTS: Partial<Record<PageKind, string>> = {
  'order-list': '.order-content, .order-main, .order-wrap, #buyer-ordertable',
  'refund-list': '.next-pagination-item, .next-prev, .next-next',
};
const ORDER_TRACES = 'a[href*="rderId="], a[href*="/item/"], [class*="order-item"], [class*="orderItem--"]';

/**
 * Whether a captcha covers the page: then nothing is read (pages.md 2.5: stop and stay silent). One that is
 * folded away by an inline style does not.
 */
export function isCaptcha(doc: Document): boolean {
  return [...doc.querySelectorAll(CAPTCHA)].some(
    (mark) => mark.closest('[style*="display: none"], [style*="display:none"], [hidden]') === null,
  );
}

/**
 * What a page is on which nothing was found (pages.md 2.5): behind a captcha or a login, still loading, a list
 * that is empty or of which nothing fits the chosen filter, or, if it should have told something, `unreadable`. Pages that tell nothing are `empty`.
 */
export function stateOfNothing(doc: Document, page: PageKind, ctx: ReadContext): PageState {
  if (isCaptcha(doc) || CAPTCHA_URL.test(ctx.url)) return 'captcha';
  if (LOGIN_HOST.test(ctx.url)) return 'logged-out';
  if (!TELLING.includes(page)) return 'empty';
  if (doc.querySelector(LOGIN_FORM) !== null) return 'logged-out';
  if (doc.querySelector(LOADING) !== null) return 'loading';
  const list = doc.querySelector(LISTS[page] ?? ':not(*)');
  if (list !== null) {
    if (!isEmptyList(page === 'order-list' ? list : doc.body)) return 'unreadable';
    return isFiltered(list) ? 'no-match' : 'empty';
  }
  const bare = doc.querySelector('[class*="order-"], [class*="logistic-"]') === null;
  return bare && doc.querySelector(LOGIN_HINT) !== null ? 'logged-out' : 'unreadable';
}

/** Kinds of page that have a reader. */
const TELLING: readonly PageKind[] = [
  'order-list',
  'order-detail',
  'tracking',
  'product',
  'refund-list',
  'dispute-open',
  'dispute-detail',
  'snapshot',
];

/** Whether another tab than the first, "View all", is chosen, or something is searched for (pages.md 2.2). */
function isFiltered(list: Element): boolean {
  const tabs = [...list.querySelectorAll('[role="tab"]')];
  const chosen = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
  const searched = [...list.querySelectorAll('input')].some(
    (input) =>
      /^(?:text|search)$/.test(input.type) && (input.value || input.getAttribute('value') || '') !== '',
  );
  return chosen > 0 || searched;
}

function isEmptyList(list: Element): boolean {
  const text = list.textContent ?? '';
  return list.querySelector(ORDER_TRACES) === null && !/\d{13}/.test(text);
}
