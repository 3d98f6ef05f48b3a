import type { Money } from '../../../src/model/fact';

/** Digits after the point and a rough worth of one US dollar: enough for believable prices. */
const CURRENCIES: Record<string, { digits: number; perDollar: number }> = {
  USD: { digits: 2, perDollar: 1 },
  EUR: { digits: 2, perDollar: 0.92 },
  GBP: { digits: 2, perDollar: 0.79 },
  BRL: { digits: 2, perDollar: 5.4 },
  PLN: { digits: 2, perDollar: 3.9 },
  MXN: { digits: 2, perDollar: 18.6 },
  CNY: { digits: 2, perDollar: 7.1 },
  KRW: { digits: 0, perDollar: 1390 },
};

/** Digits after the decimal point of a currency. Throws for one that the replica does not sell in. */
export function digitsOf(currency: string): number {
  const known = CURRENCIES[currency];
  if (!known) {
    throw new RangeError(`The replica does not sell in ${currency}`);
  }
  return known.digits;
}

/** Whole minor units of `currency` for US cents. */
export function minorFromUsdCents(cents: number, currency: string): number {
  const digits = digitsOf(currency);
  const { perDollar } = CURRENCIES[currency] ?? { perDollar: 1 };
  return Math.max(1, Math.round((cents / 100) * perDollar * 10 ** digits));
}

/** The exact decimal amount of whole minor units (`1240`, USD -> `"12.40"`). */
export function moneyOf(minor: number, currency: string): Money {
  const digits = digitsOf(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = digits ? text.slice(0, -digits) : text;
  const sign = minor < 0 ? '-' : '';
  return { amount: digits ? `${sign}${whole}.${text.slice(-digits)}` : `${sign}${whole}`, currency };
}
