import { centDigits, readMoney } from '../aliexpress/money';
import { withAsciiDigits } from '../aliexpress/text';
import type { Money } from '../model';

/** More than anything costs. */
const KEPT = /^\d{1,12}(?:\.\d{1,3})?$/;

/**
 * An amount as a buyer types it, in the digits and with the signs of any language; `null` for what could be read in
 * two ways, is less than nothing, or has more digits than are kept. One or two digits behind the only sign are
 * decimals, and three behind a point where the currency has as many.
 */
export function typedMoney(typed: string, currency: string): Money | null {
  const text = withAsciiDigits(typed.normalize('NFKC').trim());
  if (!/^[\d.,'’٫٬\s]+$/.test(text) || !/^[A-Z]{3}$/.test(currency)) return null;
  const most = centDigits(currency);
  const [, whole, part = ''] = /^(\d*)[.,٫](\d{1,3})$/.exec(text) ?? [];
  const isPart = part.length <= Math.min(most, 2) || (part.length === most && !text.includes(','));
  const money =
    whole !== undefined && isPart
      ? { amount: `${whole || '0'}.${part.padEnd(most, '0')}`, currency }
      : readMoney(text, { currency, url: '' });
  if (money === null || !KEPT.test(money.amount)) return null;
  return { ...money, amount: money.amount.replace(/^0+(?=\d)/, '') };
}
