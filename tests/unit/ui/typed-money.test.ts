import { expect, it } from 'vitest';
import { typedMoney } from '../../../src/ui/typed-money';

it.each([
  ['12.50', 'USD', '12.50'],
  ['12,5', 'EUR', '12.50'],
  ['0.5', 'USD', '0.50'],
  [',5', 'EUR', '0.50'],
  ['1,500', 'USD', '1500'],
  ['1.234,56', 'BRL', '1234.56'],
  ['1 234,56', 'EUR', '1234.56'],
  ['١٢٫٥٠', 'AED', '12.50'],
  ['１２．５０', 'USD', '12.50'],
  ['00012', 'USD', '12'],
  ['12.345', 'KWD', '12.345'],
  ['12.5', 'KWD', '12.500'],
  ['1500', 'JPY', '1500'],
])('takes %s %s as %s', (typed, currency, amount) => {
  expect(typedMoney(typed, currency)).toEqual({ amount, currency });
});

it.each([
  ['', 'USD'],
  ['-5', 'USD'],
  ['−5', 'USD'],
  ['(5)', 'USD'],
  ['1,2,3', 'USD'],
  ['12,345', 'KWD'],
  ['12.50', 'JPY'],
  ['1e3', 'USD'],
  ['US $12.50', 'USD'],
  ['12.50', ''],
  ['12.50', 'usd'],
  ['9999999999999', 'USD'],
])('does not take %j in %j', (typed, currency) => {
  expect(typedMoney(typed, currency)).toBeNull();
});
