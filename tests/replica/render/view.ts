import { seedOf } from '../model/random';
import type { Account, Language } from '../model/types';

/** Labels changed from `2a` to `2b` in 2026; the classes did not (pages.md 2.1). */
export type Generation = '2a' | '2b';

export const VARIANTS = ['normal', 'mobile', 'logged-out', 'captcha', 'empty', 'changed'] as const;
export type Variant = (typeof VARIANTS)[number];

export interface RenderOptions {
  generation?: Generation;
  /** Default: the account's. */
  language?: Language;
  variant?: Variant;
  /** `B`: data inline and server-rendered; `C`: filled by script (pages.md 6.1). */
  productEra?: 'B' | 'C';
  /** Collapsed rows of the order detail are not in the page until they are opened (pages.md 3). */
  collapsed?: boolean;
  /** Which tab's orders and how many pages of ten of them the list shows. */
  tab?: string;
  pages?: number;
  /** Changes the hashed part of every CSS module's class, as a new build of the site does. */
  build?: number;
}

/** What every renderer needs: the account, how it is to look, and the address it is looked at. */
export interface View {
  account: Account;
  url: URL;
  generation: Generation;
  language: Language;
  variant: Variant;
  productEra: 'B' | 'C';
  collapsed: boolean;
  tab: string;
  pages: number;
  build: number;
}

export function viewOf(account: Account, url: string, options: RenderOptions = {}): View {
  return {
    account,
    url: new URL(url),
    generation: options.generation ?? '2b',
    language: options.language ?? account.language,
    variant: options.variant ?? 'normal',
    productEra: options.productEra ?? 'C',
    collapsed: options.collapsed ?? false,
    tab: options.tab ?? 'all',
    pages: options.pages ?? 1,
    build: options.build ?? 0,
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The class of a CSS module: `es--char` gives `es--char--Xy12abC`, another hash for each build. */
export function hashed(name: string, view: Pick<View, 'build'>): string {
  let seed = seedOf(view.build, name);
  let hash = '';
  for (let at = 0; at < 7; at++) {
    hash += LETTERS[seed % LETTERS.length];
    seed = seedOf(seed, name);
  }
  return `${name}--${hash}`;
}

const US_SHIFT = 2n ** 51n;

/** The id under which this host sells a product: aliexpress.us adds 2^51 (pages.md 1.3). */
export function shownProductId(productId: string, view: Pick<View, 'url'>): string {
  return view.url.hostname.endsWith('.us') ? String(BigInt(productId) + US_SHIFT) : productId;
}

/** The product id as the model knows it, for an id as it stands in an address. */
export function modelProductId(shown: string): string {
  const id = BigInt(shown);
  return String(id >= US_SHIFT ? id - US_SHIFT : id);
}

/** The site of the page: www.aliexpress.com or www.aliexpress.us. */
export function siteOf(view: Pick<View, 'url'>): string {
  return view.url.hostname.endsWith('.us') ? 'www.aliexpress.us' : 'www.aliexpress.com';
}
