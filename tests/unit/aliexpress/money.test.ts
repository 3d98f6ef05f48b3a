import { describe, expect, it } from 'vitest';
import { readFormatPriceInfo, readMoney, readPriceFormat } from '../../../src/aliexpress/money';

const GLOBAL = 'https://www.aliexpress.com/p/order/index.html';
const read = (text: string, currency: string | null = null, url = GLOBAL) =>
  readMoney(text, { currency, url });

describe('readMoney', () => {
  it.each([
    ['US $4.56', '4.56', 'USD'],
    ['Total:US $1,234.56', '1234.56', 'USD'],
    ['R$1.977,90', '1977.90', 'BRL'],
    ['€33.85', '33.85', 'EUR'],
    ['129,46zł', '129.46', 'PLN'],
    ['₩11,110', '11110', 'KRW'],
    ['MXN$1.986,69', '1986.69', 'MXN'],
    ['CN￥22.50', '22.50', 'CNY'],
    ['12 345,67 ₽', '12345.67', 'RUB'],
    ['US $26.70x1', '26.70', 'USD'],
    ['₡1 234,00', '1234.00', 'CRC'],
    ['S/12.50', '12.50', 'PEN'],
    ['12,50 lei', '12.50', 'RON'],
    ['12,50 лв.', '12.50', 'BGN'],
    ['৳500.00', '500.00', 'BDT'],
    ['د.م.\u200f 12.50', '12.50', 'MAD'],
    ['1.977.000đ', '1977000', 'VND'],
    ['Sub-total:US $3', '3', 'USD'],
    ['JPY 1,200', '1200', 'JPY'],
    ['AU $4.56', '4.56', 'AUD'],
    ['C $ 1,234.50', '1234.50', 'CAD'],
    ['4,56 US$', '4.56', 'USD'],
    ['1.234,56 €', '1234.56', 'EUR'],
    ['1’234.50 CHF', '1234.50', 'CHF'],
    ['合計：1,200円', '1200', 'JPY'],
    ['11,110원', '11110', 'KRW'],
    ['1 234,56 грн.', '1234.56', 'UAH'],
    ['123,45 TL', '123.45', 'TRY'],
    ['₺1.234,56', '1234.56', 'TRY'],
    ['Rp12.345', '12345', 'IDR'],
    ['฿1,234.56', '1234.56', 'THB'],
    ['123.456₫', '123456', 'VND'],
    ['‏١٢٣٫٤٥ ر.س', '123.45', 'SAR'],
    ['‎₪ 12.90', '12.90', 'ILS'],
    ['₹1,23,456.78', '123456.78', 'INR'],
    ['₹12,34,56,789', '123456789', 'INR'],
    ['１２，３４５円', '12345', 'JPY'],
    ['1,200円(税込)', '1200', 'JPY'],
    ['₩11,110.00', '11110', 'KRW'],
    ['12,34\u00a0R$', '12.34', 'BRL'],
    ['4,56 US $', '4.56', 'USD'],
    ['1\u202f234,56\u00a0€', '1234.56', 'EUR'],
    ['KWD 1,234.500', '1234.500', 'KWD'],
    ['\u200f12.50 د.إ.\u200f', '12.50', 'AED'],
    ['๑๒๓.๔๕ ฿', '123.45', 'THB'],
    ['MXN$1.986,69', '1986.69', 'MXN'],
  ])('reads %s', (text, amount, currency) => {
    expect(read(text)).toEqual({ amount, currency });
  });

  it.each([
    '$3.84 - $4.14',
    'Free shipping',
    '1.2.3,44 €',
    '€1.23.45',
    'kr 12',
    '',
    'US $366.3',
    '₩75.96',
    '¥12.50',
    '円1,200.5',
    'US $3.84–4.14',
    'US $1,23,45',
    'KWD 1.234',
    '€1.234.5',
    'US $5.123,4',
    '-R$5,66',
    'US $9999999999999',
  ])('does not guess %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('takes a bare dollar only with a hint, on the US site or on the Russian one, which knows no other', () => {
    expect(read('$4.56', null, 'https://aliexpress.ru/order-list')).toMatchObject({ currency: 'USD' });
    expect(read('$4.56')).toBeNull();
    expect(read('$4.56', null, 'https://www.aliexpress.us/item/1.html')).toMatchObject({ currency: 'USD' });
    expect(read('$4.56', null, 'https://aliexpress.us.example/')).toBeNull();
    expect(read('U S $ 4.56')).toBeNull();
    expect(read('$4.56', 'MXN')).toMatchObject({ currency: 'MXN' });
    expect(read('$4.56', 'BRL')).toBeNull();
  });

  it('lets a sign on the price outrank the hint', () => {
    expect(read('US $4.56', 'BRL')).toMatchObject({ currency: 'USD' });
  });

  it('follows the separators of the page where it tells them', () => {
    const local = readPriceFormat('{"single":{"decimalPointChar":",","thousandsChar":"."}}') ?? undefined;
    expect(local).toEqual({ decimal: ',', thousands: '.' });
    expect(readMoney('€1.234', { currency: null, url: GLOBAL, ...(local && { local }) })?.amount).toBe(
      '1234',
    );
  });
});

describe('readFormatPriceInfo', () => {
  it.each([
    ['R$132,74|132|74', '132.74', 'BRL'],
    ['US $1,132.74|1,132|74', '1132.74', 'USD'],
    ['₩11,110|11110|', '11110', 'KRW'],
  ])('reads %s', (info, amount, currency) => {
    expect(readFormatPriceInfo(info, { currency: null, url: GLOBAL })).toEqual({ amount, currency });
  });

  it.each(['R$132,74|133|74', 'R$132,74', 'R$1|1|0|0', '||', 'R$1,00|1|x'])('refuses %s', (info) => {
    expect(readFormatPriceInfo(info, { currency: 'BRL', url: GLOBAL })).toBeNull();
  });
});

describe('readPriceFormat', () => {
  it.each([null, 'no json', '{}', 7, { single: { decimalPointChar: '.' } }])('has none in %s', (config) => {
    expect(readPriceFormat(config)).toBeNull();
  });
});
