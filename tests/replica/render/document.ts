import type { Account } from '../model/types';
import { html, Markup } from './html';
import { STYLE } from './style';
import { siteOf, type View } from './view';

const LOCALES: Record<Account['language'], string> = {
  en: 'en_US',
  de: 'de_DE',
  es: 'es_ES',
  ko: 'ko_KR',
  pl: 'pl_PL',
  pt: 'pt_BR',
  ar: 'ar_SA',
  fr: 'fr_FR',
  he: 'iw_IL',
  id: 'in_ID',
  it: 'it_IT',
  ja: 'ja_JP',
  nl: 'nl_NL',
  ru: 'ru_RU',
  th: 'th_TH',
  tr: 'tr_TR',
  uk: 'uk_UA',
  vi: 'vi_VN',
};

/** The site's cookie with currency, ship-to country and language (pages.md 1.4). */
export function contextCookie(view: Pick<View, 'account' | 'language'>): string {
  const { currency, country } = view.account;
  return `aep_usuc_f=site=glo&c_tp=${currency}&region=${country}&b_locale=${LOCALES[view.language]}`;
}

/** The locale of a language as the site's requests name it: `en_US`. */
export function localeOf(language: Account['language']): string {
  return LOCALES[language];
}

export interface DocumentParts {
  title: string;
  root: Markup;
  /** Scripts of the head, before anything of the body exists. */
  head?: Markup;
  /** Scripts at the end of the body. */
  tail?: Markup;
}

/** A whole page of the shop around the content of `#root`. */
export function pageDocument(view: View, { title, root, head, tail }: DocumentParts): string {
  const site = siteOf(view);
  const page = html`<html lang="${view.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><style>${new Markup(STYLE)}</style>${head}</head>
<body><header class="replica-top"><a class="replica-logo" href="https://${site}/">AliExpress <small>(replica)</small></a><div class="replica-search">Search</div><nav class="replica-nav"><a href="https://${site}/p/order/index.html">Orders</a><a href="https://m.aliexpress.com/p/refund-dispute/list.html">Returns</a></nav></header>
<div class="replica-frame"><aside class="replica-side">Overview<br>Orders<br>Payment<br>Refund and return<br>Settings<br>Shipping address</aside><div id="root">${root}</div></div>
<div id="J_xiaomi_dialog" title="Help">?</div>${tail}</body></html>`;
  return `<!DOCTYPE html>\n${page}\n`;
}
