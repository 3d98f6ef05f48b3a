import type { Money } from '../../model';

/** Sums exact decimal amounts, one sum a currency, in the order in which the currencies first come. */
export function addMoney(amounts: Money[]): Money[] {
  const sums = new Map<string, string>();
  for (const { amount, currency } of amounts) sums.set(currency, add(sums.get(currency) ?? '0', amount));
  return [...sums].map(([currency, amount]) => ({ amount, currency }));
}

function add(a: string, b: string): string {
  const places = Math.max(decimals(a), decimals(b));
  const sum = (scaled(a, places) + scaled(b, places)).toString();
  if (places === 0) return sum;
  const digits = sum.padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function decimals(amount: string): number {
  return amount.split('.')[1]?.length ?? 0;
}

function scaled(amount: string, places: number): bigint {
  const [whole = '0', part = ''] = amount.split('.');
  return BigInt(whole + part.padEnd(places, '0'));
}
