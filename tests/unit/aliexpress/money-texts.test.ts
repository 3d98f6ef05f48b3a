import { describe, expect, it } from 'vitest';
import { readFormatPriceInfo, readMoney, readPriceFormat } from '../../../src/aliexpress/money';

const url = 'https://www.aliexpress.com/p/order/index.html';

/** Amounts as shops and people write them, under the currency that the page tells (`-`: none). */
const READ = `
  -: ₽1 234 = 1234 RUB ¦ 1 234 ₽ = 1234 RUB ¦ 1 234,50 ₽ = 1234.50 RUB ¦ 1234.50₽ = 1234.50 RUB
  -: 1 234 руб. = 1234 RUB ¦ 1 234,56 руб = 1234.56 RUB ¦ R$ 12,34 = 12.34 BRL ¦ R$12,34 = 12.34 BRL
  -: R$ 1.234,56 = 1234.56 BRL ¦ R$1.234 = 1234 BRL ¦ BRL 12,34 = 12.34 BRL ¦ 129,46zł = 129.46 PLN
  -: 1 129,46 zł = 1129.46 PLN ¦ zł 12,50 = 12.50 PLN ¦ 12,50 PLN = 12.50 PLN ¦ SEK 12,50 = 12.50 SEK
  -: CHF 1'234.50 = 1234.50 CHF ¦ CHF 1’234.50 = 1234.50 CHF ¦ CHF 12.- = 12 CHF
  -: JP¥1,234 = 1234 JPY ¦ 1,234円 = 1234 JPY ¦ 1234 円 = 1234 JPY
  -: CN¥12.50 = 12.50 CNY ¦ ₩11,110 = 11110 KRW ¦ 11,110원 = 11110 KRW ¦ KRW 11,110 = 11110 KRW
  -: ₩11.110 = 11110 KRW ¦ ￦11,110 = 11110 KRW ¦ Rp12.345 = 12345 IDR ¦ Rp 1.234.567 = 1234567 IDR
  -: Rp 12.345,00 = 12345 IDR ¦ IDR 12,345 = 12345 IDR ¦ 123.456₫ = 123456 VND
  -: 1.234.567 đ = 1234567 VND ¦ 123.456 VND = 123456 VND ¦ ₫123,456 = 123456 VND
  -: ₹1,23,456.78 = 123456.78 INR ¦ ₹ 12,34,567 = 1234567 INR ¦ INR 1,23,456.00 = 123456.00 INR
  -: BHD 1,234.500 = 1234.500 BHD ¦ KWD 0.500 = 0.500 KWD ¦ ١٢٫٥٠ د.إ. = 12.50 AED
  -: د.إ ١٬٢٣٤٫٥٠ = 1234.50 AED ¦ AED ١٢٫٥٠ = 12.50 AED ¦ ١٢٣٫٤٥ ر.س. = 123.45 SAR
  -: SAR 12.50 = 12.50 SAR ¦ ۱۲٫۵۰ AED = 12.50 AED ¦ AED12.50 = 12.50 AED ¦ +€5.00 = 5.00 EUR
  -: Free shipping US $0.00 = 0.00 USD ¦ US $0.00 = 0.00 USD ¦ 0,00 € = 0.00 EUR ¦ €0 = 0 EUR
  -: US $1,234.56 = 1234.56 USD ¦ US $1.234,56 = 1234.56 USD ¦ US $1 234,56 = 1234.56 USD
  -: US$1234.56 = 1234.56 USD ¦ USD 12.34 = 12.34 USD ¦ 12.34 USD = 12.34 USD ¦ $12.34 USD = 12.34 USD
  -: US $12.345 = 12345 USD ¦ C$12.34 = 12.34 CAD ¦ CA$12.34 = 12.34 CAD ¦ AU$12.34 = 12.34 AUD
  -: A$12.34 = 12.34 AUD ¦ NZ$12.34 = 12.34 NZD ¦ S$12.34 = 12.34 SGD ¦ HK$12.34 = 12.34 HKD
  -: NT$1,234 = 1234 TWD ¦ MX$12.34 = 12.34 MXN ¦ MXN$1.986,69 = 1986.69 MXN ¦ CLP $12.345 = 12345 CLP
  -: CLP$12.345 = 12345 CLP ¦ COP $ 12.345 = 12345 COP ¦ ARS 1.234,56 = 1234.56 ARS
  -: 12,34 Kč = 12.34 CZK ¦ 1 234 Kč = 1234 CZK ¦ 1.234 Ft = 1234 HUF
  -: 1 234,56 lei = 1234.56 RON ¦ 12,34 лв = 12.34 BGN ¦ RSD 1.234,56 = 1234.56 RSD
  -: 12,34 ₴ = 12.34 UAH ¦ 12,34 грн = 12.34 UAH ¦ 12,34₺ = 12.34 TRY ¦ 12,34 TL = 12.34 TRY
  -: ₪12.34 = 12.34 ILS ¦ 12.34 ₪ = 12.34 ILS ¦ ฿12.34 = 12.34 THB ¦ 12.34 THB = 12.34 THB
  -: ₱12.34 = 12.34 PHP ¦ RM12.34 = 12.34 MYR ¦ ৳12.34 = 12.34 BDT ¦ ₦1,234.50 = 1234.50 NGN
  -: ₸ 1 234 = 1234 KZT ¦ GEL 12.34 = 12.34 GEL ¦ MAD 12,34 = 12.34 MAD ¦ €33.85 = 33.85 EUR
  -: 33,85€ = 33.85 EUR ¦ € 33,85 = 33.85 EUR ¦ EUR 33,85 = 33.85 EUR ¦ 33,85 EUR = 33.85 EUR
  -: €1,234 = 1234 EUR ¦ 1.234 € = 1234 EUR ¦ €12,345.67 = 12345.67 EUR
  -: 1 234 567,89 € = 1234567.89 EUR ¦ £12.34 = 12.34 GBP ¦ £1,234 = 1234 GBP ¦ 12.34 £ = 12.34 GBP
  -: Total: US $12.34 = 12.34 USD ¦ Total US $12.34 = 12.34 USD ¦ Gesamt:33,85 € = 33.85 EUR
  -: US $26.70x2 = 26.70 USD ¦ US $26.70 × 2 = 26.70 USD ¦ US $26.70/piece = 26.70 USD
  -: 33,85 € / Stück = 33.85 EUR ¦ ab 33,85 € = 33.85 EUR ¦ from US $3.84 = 3.84 USD
  -: up to US $5 = 5 USD ¦ US $12.34 incl. VAT = 12.34 USD ¦ Save US $5 = 5 USD ¦ US $5 off = 5 USD
  -: US $ 12 . 34 = 12.34 USD ¦ US $12 .34 = 12.34 USD ¦ US $12. 34 = 12.34 USD
  -: ≈ US $12.34 = 12.34 USD ¦ ~US $12.34 = 12.34 USD ¦ US $12.34* = 12.34 USD
  -: US $1\u202f234,56 = 1234.56 USD ¦ \u200e€\u200e12.34 = 12.34 EUR
  -: \u2066US $12.34\u2069 = 12.34 USD ¦ € 12٫34 = 12.34 EUR ¦ €1２.34 = 12.34 EUR ¦ १२.३४ ₹ = 12.34 INR
  SEK: kr 12,50 = 12.50 SEK ¦ 1 234,50 kr = 1234.50 SEK
  NOK: 12,50 kr = 12.50 NOK ¦ kr 99,- = 99 NOK
  DKK: 12,50 kr. = 12.50 DKK ¦ kr 1.234,50 = 1234.50 DKK
  JPY: ￥1,234 = 1234 JPY ¦ ¥1,234 = 1234 JPY ¦ 合計：￥1,234 = 1234 JPY ¦ 1,234 = 1234 JPY
  CNY: ￥12.50 = 12.50 CNY ¦ ¥ 1,234 = 1234 CNY
  USD: 12.34$ = 12.34 USD ¦ 12,34 $ = 12.34 USD ¦ $12.345 = 12345 USD ¦ 12.34 = 12.34 USD
  USD: €12.34 = 12.34 EUR ¦ R$12.34 = 12.34 BRL
  CAD: $12.34 = 12.34 CAD
  CLP: $12.345 = 12345 CLP
  ARS: $ 1.234,56 = 1234.56 ARS
  BOB: Bs. 12,34 = 12.34 BOB
  PYG: ₲12.345 = 12345 PYG
  GTQ: Q12.34 = 12.34 GTQ
  HNL: L 12.34 = 12.34 HNL
  ZAR: R 12.34 = 12.34 ZAR ¦ R12,34 = 12.34 ZAR
  GEL: 12,34 ₾ = 12.34 GEL
  AZN: ₼ 12,34 = 12.34 AZN
  AMD: ֏ 1 234 = 1234 AMD
  EUR: 1234 = 1234 EUR ¦ US $12.34 = 12.34 USD`;

/** What is no one amount, or not surely one. */
const OPEN = `
  -: CHF 1ʼ234.50 ¦ RD$1,234.50
  -: 12,50 р. ¦ kr 12,50 ¦ 99,– € ¦ 1'234.50 Fr. ¦ ¥1,234 ¦ 12.50元 ¦ Rp12.34 ¦ 12.34₫ ¦ 123.456 VNĐ
  -: Rs. 1,23,456 ¦ ₹1,23,45 ¦ BHD 1.234 ¦ KWD 12.500 ¦ 12.500 د.ك ¦ KD 12.500 ¦ BD 1.234 ¦ OMR 12.50
  -: ﷼ 12.50 ¦ 12.50 ر.ق ¦ 12.50 ج.م. ¦ US $3.84 ~ 4.14 ¦ US $3.84 to US $4.14 ¦ 3,84-4,14 € ¦ €3–4
  -: -€5.00 ¦ −€5.00 ¦ €-5.00 ¦ - US $5.00 ¦ 5,00 €- ¦ 5,00- € ¦ €5.00- ¦ -5,00 € ¦ ‑5,00 € ¦ Gratis
  -: US $.99 ¦ US $1,234.5 ¦ US $1.2345 ¦ US $12;34 ¦ US $12·34 ¦ US $12_34 ¦ US $1,2,3 ¦ US $0.123
  -: €0,999 ¦ US $01,234 ¦ €1.000.00 ¦ J$12.34 ¦ TT$12.34 ¦ Z$12 ¦ AR$ 12,34 ¦ R12.34 ¦ 12,34 ден
  -: 12,34 kn ¦ 12.34 ש"ח ¦ 12.34 บาท ¦ 1 234 so'm ¦ TND 1.234 ¦ 33€85 ¦ 33 € 85 ¦ 12 34 € ¦ 1,23 456 €
  -: Total:US $12.34 (2 items) ¦ 2 x US $26.70 ¦ 33,85 €/100 g ¦ US $12.34 US $15.00 ¦ 50% off US $12.34
  -: ,₩83744 ¦ .50 € ¦ ,99 zł
  -: 12.34 ¦ Ｕ Ｓ ＄１２．３４ ¦ US $1.2e3 ¦ US $½ ¦ US $12½ ¦ €12² ¦ € ①②
  SEK: 12:50 kr
  JPY: －￥500 ¦ 12.34
  EGP: ج.م.\u200f 12.50
  USD: $3.84 - $4.14 ¦ Free ¦ $1e3
  UYU: $U 12,34
  PAB: B/. 12.34
  PKR: Rs.12.34
  KES: KSh 12.34
  MAD: 12,34 DH
  TND: 12,345 DT`;

const told = (table: string) =>
  table.split('\n').flatMap((row) => {
    const [, currency = '', list = ''] = /^ *(\S+): (.*)$/.exec(row) ?? [];
    const texts = list === '' ? [] : list.split(' ¦ ');
    return texts.map((text) => ({ text, currency: currency === '-' ? null : currency }));
  });
const shown = (text: string, currency: string | null) => {
  const money = readMoney(text, { currency, url });
  return money === null ? null : `${money.amount} ${money.currency}`;
};

describe('an amount as it is written', () => {
  it.each(told(READ))('is read: $text', ({ text, currency }) => {
    const [amount = '', expected] = text.split(/ = (?=[\d.]+ [A-Z]{3}$)/);
    expect(shown(amount, currency)).toBe(expected);
  });

  it.each(told(OPEN))('is left open: $text', ({ text, currency }) => {
    expect(shown(text, currency)).toBeNull();
  });

  it.each([
    ['€1.234', ',', '.', '1234'],
    ['€1.234', '.', ',', undefined],
    ['KWD 1.234', '.', ',', '1.234'],
    ['KWD 1.234', ',', '.', '1234'],
    ['€12,34', '.', ',', '12.34'],
    ['€1\u202f234,56', ',', '\u202f', '1234.56'],
    ["CHF 1'234.50", '.', "'", '1234.50'],
    ['₹1,23,456.78', '.', ',', '123456.78'],
    ['١٬٢٣٤٫٥٠ د.إ', '٫', '٬', '1234.50'],
    ['Rp12.345', ',', '.', '12345'],
    ['Rp12.345', '.', ',', undefined],
    ['US $1.234,56', '.', ',', '1234.56'],
  ])('is %s read by the separators of the page (%s %s)', (text, decimal, thousands, amount) => {
    const local = readPriceFormat({ single: { decimalPointChar: decimal, thousandsChar: thousands } });
    expect(readMoney(text, { currency: null, url, ...(local && { local }) })?.amount).toBe(amount);
  });

  it.each([
    ['1 132,74 ₽|1 132|74', '1132.74'],
    ['KWD 1.234|1|234', '1.234'],
    ['١٢٫٣٤ د.إ|١٢|٣٤', '12.34'],
    ['Rp12.345|12.345|', '12345'],
    ['R$5,66|-5|66', undefined],
    ['-R$5,66|5|66', undefined],
    ['US $3.84 - 4.14|384|414', undefined],
    ['€1.234|1|234', undefined],
  ])('is read out of its parts: %s', (info, amount) => {
    expect(readFormatPriceInfo(info, { currency: null, url })?.amount).toBe(amount);
  });
});
