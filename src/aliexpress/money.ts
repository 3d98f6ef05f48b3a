import type { Money } from '../model';
import { lexicon } from './lexicon';
import { normalise } from './text';

/** The separators of `global_price_local_config` / `priceLocalConfig` (pages.md 8). */
export interface PriceFormat {
  decimal: string;
  thousands: string;
}

/** The currency where the page tells it beside the price (ISO 4217), the page's address, and its separators. */
export interface MoneyOptions {
  currency: string | null;
  url: string;
  local?: PriceFormat;
}

const NUMBER = /\d(?:[\d.,'’٫٬ ]*\d)?/g;

/**
 * The one amount of money in a text (`Total:US $4.56`, `US $26.70x1`), as an exact decimal string with its currency.
 * `null` for ranges, for what is taken off (`-R$5,66`: no price, total or refund is), for a currency that neither
 * sign nor page tells (a bare `$` is USD only on aliexpress.us, and on aliexpress.ru, which sells in no other dollars: pages.md 2.6), for separators whose meaning is open, and for cents
 * that the currency does not have.
 */
export function readMoney(text: string, { currency, url, local }: MoneyOptions): Money | null {
  const plain = normalise(text).replace(/ ?[x×] ?\d+$/i, '');
  const numbers = [...plain.matchAll(NUMBER)];
  const [number] = numbers;
  // A mark of a footnote is no digit, nor is half of something.
  if (number === undefined || numbers.length > 1 || /\p{No}/u.test(text)) return null;
  const before = plain.slice(0, number.index).replace(/^.*:/s, '');
  const after = plain.slice(number.index + number[0].length);
  const code = currencyOf(before, after, currency, url);
  // A separator in front of all is left of another amount: `,₩83744`, `.50 €`.
  if (code === null || /^[.,]/.test(before)) return null;
  const amount = wholeAmount(decimalOf(number[0], code, local), code);
  if (amount === null || !isSum(amount) || isNegative(before, after)) return null;
  return { amount, currency: code };
}

/** Digits beyond any price are no sum of money, however they are punctuated. */
function isSum(amount: string): boolean {
  return /^\d{1,12}(\.\d{1,3})?$/.test(amount);
}

/**
 * `formatPriceInfo` (`R$132,74|132|74`: display, integer part, cents; pages.md 7), the best machine price.
 * `null` where the parts do not make up the display.
 */
export function readFormatPriceInfo(info: string, options: MoneyOptions): Money | null {
  const [display, whole, cents, ...rest] = normalise(info).split('|');
  if (display === undefined || whole === undefined || cents === undefined || rest.length > 0) return null;
  const digits = (text: string) => text.replace(/\D/g, '');
  if (
    !/^\d*$/.test(cents) ||
    /[-‐−–]/.test(whole) ||
    digits(whole) === '' ||
    digits(whole) + cents !== digits(display)
  )
    return null;
  const before = display.slice(0, display.search(/\d/));
  const after = display.slice(display.search(/\d\D*$/) + 1);
  const code = currencyOf(before, after, options.currency, options.url);
  if (code === null) return null;
  const amount = wholeAmount(digits(whole) + (cents === '' ? '' : `.${cents}`), code);
  if (amount === null || !isSum(amount) || isNegative(before, after)) return null;
  return { amount, currency: code };
}

/** The separators for one currency out of a price config: an object or its JSON text. */
export function readPriceFormat(config: unknown): PriceFormat | null {
  try {
    const parsed: unknown = typeof config === 'string' ? JSON.parse(config) : config;
    const single = (parsed as { single?: unknown } | null)?.single as Record<string, unknown> | undefined;
    const { decimalPointChar: decimal, thousandsChar: thousands } = single ?? {};
    if (typeof decimal !== 'string' || typeof thousands !== 'string' || decimal === thousands) return null;
    return { decimal, thousands };
  } catch {
    return null;
  }
}

/** How many digits the cents of a currency have: two of dollars, none of won, three of dinars. */
export function centDigits(currency: string): number {
  let digits = DIGITS.get(currency);
  if (digits === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    DIGITS.set(currency, digits);
  }
  return digits;
}

const DIGITS = new Map<string, number>();

/**
 * No cents, or as many digits of them as the currency has: with `366.3` dollars a digit is missing, and `75.96`
 * won are no won. Noughts behind an amount that has no cents say nothing.
 */
function wholeAmount(amount: string | null, currency: string): string | null {
  if (amount === null) return null;
  const [whole = '', cents = ''] = amount.split('.');
  const digits = centDigits(currency);
  if (digits === 0 && /^0+$/.test(cents)) return whole;
  return cents === '' || cents.length === digits ? amount : null;
}

/** `-R$5,66`, `5,66 €-`; what stands for the cents in `99,-` is no minus. */
function isNegative(before: string, after: string): boolean {
  return (
    /(?:^|\s)[-‐−–] ?[^\s\d]{0,5} ?[^\s\d]{0,2} ?$|[-‐−–] ?$/.test(before) ||
    /^[^.,]{0,5}[-‐−–]$/.test(after.trim())
  );
}

function currencyOf(before: string, after: string, told: string | null, url: string): string | null {
  // `AU $` is one sign, the last of `U S $` not.
  const lead = before
    .replace(/[-‐−–+] ?/g, '')
    .trim()
    .replace(/(?<=\p{L})\.$/u, '')
    .replace(/(?<!(?<!\S)\S \S) \$$/, '$');
  const tail = after.trim().replace(/ \$/, '$');
  for (const [sign, code] of lexicon<[sign: string, code: string][]>('currency_signs')) {
    if (endsWithSign(lead, sign) || beginsWithSign(tail, sign)) return code;
  }
  const iso = /(?<![A-Z])([A-Z]{3})$/.exec(lead.replace(/[ $]+$/, ''))?.[1] ?? /^[A-Z]{3}$/.exec(tail)?.[0];
  if (iso !== undefined && isCurrency(iso)) return iso;
  const sign = /[^\s\d]*$/.exec(lead)?.[0] || tail.replace(/\.$/, '');
  if (told !== null) return sign === '' || mayStandFor(sign, told) ? told : null;
  return sign === '$' && /^https?:\/\/(?:[a-z0-9-]+\.)*aliexpress\.(?:us|ru)(?:[/:?#]|$)/.test(url)
    ? 'USD'
    : null;
}

function endsWithSign(lead: string, sign: string): boolean {
  return lead.endsWith(sign) && !/[\p{L}$]$/u.test(lead.slice(0, lead.length - sign.length));
}

/** `円(税込)`, `€ /st.` */
function beginsWithSign(tail: string, sign: string): boolean {
  return tail.startsWith(sign) && !/^[\p{L}$]/u.test(tail.slice(sign.length));
}

function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}

/** Whether a sign such as a bare `$` or `kr` is one that the currency goes by. */
function mayStandFor(sign: string, currency: string): boolean {
  try {
    const format = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    });
    const narrow = format.formatToParts(1).find(({ type }) => type === 'currency')?.value;
    return narrow !== undefined && normalise(narrow) === sign;
  } catch {
    return false;
  }
}

/** `1.977,90` -> `1977.90`. */
function decimalOf(number: string, currency: string, local: PriceFormat | undefined): string | null {
  // A blank parts thousands, or lies beside a sign that the page has set apart.
  if (/\d \d/.test(number) && !/^\d{1,3}(?: \d{3})+(?! ?\d)/.test(number)) return null;
  const compact = number.replaceAll(' ', '');
  if (local !== undefined) return decimalByFormat(compact, local) ?? decimalByShape(compact, currency);
  return decimalByShape(compact, currency);
}

function decimalByFormat(number: string, { decimal, thousands }: PriceFormat): string | null {
  const parts = number.split(decimal);
  const [whole = '', cents] = parts;
  if (parts.length > 2 || (cents !== undefined && !/^\d{1,3}$/.test(cents))) return null;
  const groups = thousands.trim() === '' ? [whole] : whole.split(thousands);
  return joined(groups, cents);
}

/** The last separator before exactly two digits (or one) is the decimal one; before three it groups thousands. */
function decimalByShape(number: string, currency: string): string | null {
  const parts = number.split(/[.,'’٫٬]/);
  const separators = number.match(/[.,'’٫٬]/g) ?? [];
  const last = parts.at(-1) ?? '';
  if (separators.length === 0) return number;
  const grouping = new Set(separators.slice(0, -1));
  if (last.length <= 2) {
    if (grouping.size > 1 || grouping.has(separators.at(-1) ?? '')) return null;
    return joined(parts.slice(0, -1), last);
  }
  // Dinars have three digits of cents: `1.234` alone may be either, `1,234.500` is clear.
  if (centDigits(currency) === 3) {
    if (parts[0] === '0' && parts.length === 2) return joined(['0'], last);
    return grouping.size === 1 && !grouping.has(separators.at(-1) ?? '')
      ? joined(parts.slice(0, -1), last)
      : null;
  }
  return new Set(separators).size > 1 ? null : joined(parts, undefined);
}

/** Thousands in threes, or as in India: `1,23,456`. */
function joined(groups: string[], cents: string | undefined): string | null {
  const [first = '', ...rest] = groups;
  const last = rest.at(-1);
  const inThrees = rest.every((group) => /^\d{3}$/.test(group)) && (rest.length === 0 || first.length <= 3);
  const inTwos =
    rest.length > 1 &&
    /^\d{1,2}$/.test(first) &&
    /^\d{3}$/.test(last ?? '') &&
    rest.slice(0, -1).every((group) => /^\d{2}$/.test(group));
  // `€0,999` has a third digit of cents, and no thousands.
  const wellFormed =
    /^(?:0|[1-9]\d*)$/.test(first) && (inThrees || inTwos) && !(rest.length > 0 && first === '0');
  return wellFormed ? groups.join('') + (cents === undefined ? '' : `.${cents}`) : null;
}
