import { digitsOf, moneyOf } from '../model/money';
import type { Account } from '../model/types';

/** How a price is written: the fields of the site's own `global_price_local_config` (pages.md 8). */
export interface PriceForm {
  currencySymbol: string;
  currencySymbolPosition: 'front' | 'back';
  currencySymbolAndPriceAddBlank: boolean;
  decimalPointChar: string;
  thousandsChar: string;
  showDecimal: boolean;
}

const SYMBOLS: Record<string, string> = {
  USD: 'US $',
  EUR: '€',
  GBP: '£',
  BRL: 'R$',
  PLN: 'zł',
  MXN: 'MXN$',
  CNY: 'CN￥',
  KRW: '₩',
};

/** Countries whose pages write a comma before the cents; it depends on the country, not on the language. */
const COMMA_COUNTRIES = new Set(['AT', 'BR', 'DE', 'ES', 'FR', 'IT', 'MX', 'NL', 'PL']);

export function priceFormOf({ currency, country }: Pick<Account, 'currency' | 'country'>): PriceForm {
  const comma = COMMA_COUNTRIES.has(country);
  return {
    currencySymbol: SYMBOLS[currency] ?? currency,
    currencySymbolPosition: currency === 'PLN' ? 'back' : 'front',
    currencySymbolAndPriceAddBlank: false,
    decimalPointChar: comma ? ',' : '.',
    thousandsChar: comma ? '.' : ',',
    showDecimal: digitsOf(currency) > 0,
  };
}

/** A price as the page shows it, and the site's machine form of it: display | integer part | cents. */
export function priceText(minor: number, account: Pick<Account, 'currency' | 'country'>): string {
  const form = priceFormOf(account);
  const [whole = '0', cents = ''] = moneyOf(Math.abs(minor), account.currency).amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, form.thousandsChar);
  const amount = cents ? `${grouped}${form.decimalPointChar}${cents}` : grouped;
  const sign = minor < 0 ? '-' : '';
  return form.currencySymbolPosition === 'front'
    ? `${sign}${form.currencySymbol}${amount}`
    : `${sign}${amount}${form.currencySymbol}`;
}

/** `formatPriceInfo`: `R$132,74|132|74`. */
export function priceInfo(minor: number, account: Pick<Account, 'currency' | 'country'>): string {
  const [whole = '0', cents = ''] = moneyOf(minor, account.currency).amount.split('.');
  return `${priceText(minor, account)}|${whole}|${cents}`;
}

/** The config as the responses carry it: JSON inside a string, per currency. */
export function priceConfigText(account: Pick<Account, 'currency' | 'country'>): string {
  const form = priceFormOf(account);
  return JSON.stringify({
    from: form,
    roundOffZero: false,
    separatorStr: ' - ',
    single: form,
    to: { ...form, currencySymbol: '$' },
    useful: true,
    version: 'v1',
  });
}
