import { describe, expect, it } from 'vitest';
import { redactPage } from '../../../src/aliexpress/redact-page';
import { LIST } from '../replica/pages';

/** The report of a page with this body; without the line ahead that names its address. */
function report(body: string): string {
  const page = `<html lang="en"><body>${body}</body></html>`;
  return redactPage(new DOMParser().parseFromString(page, 'text/html'), LIST).replace(/^<!-- .* -->\n/, '');
}

/** What stands there, and what nothing may be left of. */
const HIDDEN: [string, string, RegExp][] = [
  ['a name of two letters', '<p>Hi, Li Na</p><b>Bo</b>', /Li|Na|Bo/],
  ['names without capital letters', '<p>王伟</p><p>佐藤 様</p><p>이준</p><p>م ع</p>', /[王伟佐藤様이준مع]/],
  ['a name of months and words of the shop', '<p>Hi, April Will Best</p>', /April|Will|Best/],
  ['a name cut by what is not seen', '<p>Ro\u200bbi\u200bn Be\u00adck\u00ader</p>', /Ro|bi|Be|ck|er</],
  ['letters in circles and flags', '<p>Ⓡⓞⓑⓘⓝ 🅡🅞🅑 🇺🇸</p>', /[ⓡⓞⓑⓘⓝⓇ🅡🅞🅑]|🇺|🇸/u],
  ['a name split over elements', '<p><i>Ro</i><i>bin</i></p>', /Ro|bin/],
  ['an e-mail', '<p>jo.li@qq.com robin+a@example.org</p>', /jo|li|qq|robin|example|org/],
  ['phone numbers', '<p>+49 30 2019 2025</p><p>(+86)138-0013-8000</p>', /2019|2025|49|86|138|0013|8000/],
  ['postcodes', '<p>SW1A 1AA</p><p>K7L 0B3</p>', /SW|1A|AA|K|7|L|0|3/],
  ['an id in groups', '<p>2019 5123 2034 8812</p><p>1999-2020-2525</p>', /19|20|25|51|34|88/],
  ['an id over elements', '<p><b>2019</b><b>2020</b><b>7</b></p>', /2019|2020|7/],
  ['an id in other digits', '<p>③⓪④⑧ ³⁰⁴⁸ ٣٠٤٨٠٠ ３０４８ ⅧⅨ</p>', /[③⓪④⑧³⁰⁴⁸٣٠٤٨３Ⅷ]/],
  ['an id cut by what is not seen', '<p>3048\u200b0000\u200b0041</p>', /3048|0041/],
  ['tracking numbers', '<p>LP 00 45 CN</p><p>RX000450AE</p><p>L7B8</p>', /LP|45|CN|450|AE|L7|B8/],
  [
    'a title of words of the shop',
    '<a href="/item/1005.html">Free Return Store Package</a>',
    /Free|Package|1005/,
  ],
  [
    'the name of a store',
    '<a href="/store/77">Your Order Store</a><p class="store-name">Your Order</p>',
    /Your|Order/,
  ],
  [
    'a title beside its place',
    '<div title="Free Return Box"></div><p data-pl="x_name">Free Box</p>',
    /Free|Box/,
  ],
  ['addresses of stores', '<a href="/store/vega">x</a><a href="https://vega.aliexpress.com/">x</a>', /vega/],
  [
    'addresses of searches',
    '<a href="/w/wholesale-robin.html?robin&q=robin&_t=ab12">x</a>',
    /wholesale|robin|ab12/,
  ],
  ['numbers in paths', '<a href="/p/3048/0000/0418">x</a><a href="?id=30-48">x</a>', /3048|0418|30-48/],
  [
    'other schemes',
    '<a href="mailto:robin@x.y">x</a><a href="tel:+4930">x</a><a href="//robin.io">x</a>',
    /robin|4930/,
  ],
  [
    'marks with a number',
    '<p class="order-3048-0000-0041" data-pl="o_3048_000" data-testid="a 3048">x</p>',
    /3048|41/,
  ],
  ['marks with a name', '<p data-pl="Li Na" role="Li Na" type="Li Na" class="Лина">x</p>', /Li|Na|Лина/],
  ['elements named after it', '<order-3048>x</order-3048><robin-becker>x</robin-becker>', /3048|robin/],
  [
    'attributes of every kind',
    `<img alt="Robin" src="/3048.jpg" srcset="/3048.jpg 1x" data-id="3048" aria-label="Robin" id="r-3048">
     <input value="Robin" placeholder="Robin" name="robin"><i style="--n: 'Robin'; background-image: url(/3048.jpg)">x</i>`,
    /robin|3048/i,
  ],
  [
    'fields',
    '<textarea>Li Na</textarea><select><option value="Li" label="Na">Bo</option></select>',
    /Li|Na|Bo/,
  ],
  [
    'what is not shown',
    `<!-- Robin --><script>Robin</script><script type="application/ld+json">{"a":"Robin"}</script>
     <noscript>Robin</noscript><template><p>Robin</p></template><svg><title>Robin</title><text>Robin</text></svg>
     <iframe srcdoc="Robin"></iframe><object data="Robin">Robin</object><style>.Robin{}</style><meta content="Robin">`,
    /Robin/,
  ],
  [
    'the address',
    '<div class="order-address"><p>Li Na</p>12 Store St</div><address>Na</address>',
    /Li|Na|12|St/,
  ],
];

const ones = (digits: string) => (digits === '2026' ? digits : '1'.repeat(digits.length));

describe('a redacted page', () => {
  it.each(HIDDEN)('hides %s', (_, body, secret) => {
    const html = report(body);
    expect(html.replace(/<\/?\w+|\w+(?==")/g, '')).not.toMatch(secret);
  });

  it.each([
    ['days', '<p>Order date: Nov 22, 2026</p><p>22 de may de 2026</p><p>2026年5月21日</p>'],
    ['sentences of the shop', '<p>Returned within 15 days after delivery</p>'],
    ['labels', '<p>Order placed on:</p><p>Awaiting delivery</p><p>Bestellung aufgegeben am:</p>'],
    ['amounts', '<p>US $4.20</p><p>R$ 12,40</p><p>12,50 zł</p><p>x2</p>'],
    ['marks', '<p class="order-item es--wrap--x7Ab2" data-pl="order_price_2" hidden="">x</p>'],
    ['addresses of pages', '<a href="https://www.aliexpress.com/p/order/detail.html?orderId=x">x</a>'],
  ])('keeps the build of %s', (_, body) => {
    // Of short numbers only how many digits they have.
    const count = (html: string) => html.replace(/>[^<]+/g, (text) => text.replace(/2026|\d+/g, ones));
    expect(report(body)).toContain(count(body));
  });

  it('keeps what says that something is not shown or struck through', () => {
    const body = '<i style="color:red;visibility: hidden">x</i><s style="text-decoration:line-through">x</s>';
    expect(report(body)).toContain('<i style="visibility: hidden">x</i><s style="line-through">');
  });
});
