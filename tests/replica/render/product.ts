import { DAY } from '../model/days';
import type { Account, Listing } from '../model/types';
import { storeUrl } from './addresses';
import { shortDayText } from './dates';
import { html, type Markup } from './html';
import { priceText } from './money';
import { pictureUrl } from './picture';
import { freeReturnSentence } from './sentences';
import { hashed, type View } from './view';

/** One line of a listing's services: title and sentence (pages.md 6.3). */
export interface ListingService {
  title: string;
  content: string;
  green: boolean;
}

/** What a listing promises; empty where its page states nothing at all. */
export function listingServices(listing: Listing): ListingService[] {
  if (listing.freeReturnDays === null) {
    return [];
  }
  const content = freeReturnSentence(listing.freeReturnDays, listing.freeReturnFromDelivery);
  return [
    { title: 'Free returns', content, green: true },
    {
      title: 'On-time guarantee',
      content: 'Collect a coupon if your order arrives after the estimated delivery date.',
      green: false,
    },
  ];
}

/** The dates between which delivery is estimated, as the page prints them. */
export function etaText(listing: Listing, account: Account): { from: string; to: string } {
  const latest = account.now + listing.commitDays * (DAY / 3);
  return { from: shortDayText(latest - 8 * DAY, account.zone), to: shortDayText(latest, account.zone) };
}

function options(listing: Listing, view: View): Markup[] {
  return listing.options.map(
    ({ name, value }, at) =>
      html`<div><span>${name}: </span><span class="${hashed('sku-item--text', view)}" data-sku-col="${14 + at}-${190 + at}">${value}</span></div>`,
  );
}

/** The body of a product page, as the script of era C or the server of era B leaves it (pages.md 6.4). */
export function product(listing: Listing, view: View): Markup {
  const { account } = view;
  const eta = etaText(listing, account);
  const shipping = hashed('shipping--item', view);
  return html`<div class="replica-product" data-spm="detail">
<div class="replica-photo" style="background-image: url(&quot;${pictureUrl(listing.productId)}&quot;)"></div>
<div class="replica-facts">
<h1 data-pl="product-title">${listing.title}</h1>
<div class="${hashed('reviewer--rating', view)}">4.7 ★ · 1,000+ sold</div>
<div data-pl="product-price"><span class="${hashed('price-default--current', view)}">${priceText(listing.priceMinor, account)}</span></div>
${options(listing, view)}
<div class="${hashed('store-header--storeName', view)}"><a href="${storeUrl(listing.shop.id ?? '0', view)}">${listing.shop.name}</a></div>
</div>
<aside class="replica-buy">
<div data-pl="product-shipping"><div class="dynamic-shipping"><div class="dynamic-shipping-line dynamic-shipping-titleLayout"><span><strong>Free shipping</strong></span></div><div class="dynamic-shipping-line dynamic-shipping-contentLayout">Delivery: ${eta.from} - ${eta.to}</div></div></div>
${listingServices(listing).map(
  ({ title, content }) =>
    html`<div class="${shipping}"><strong><span>${title}</span> <span>${content}</span></strong></div>`,
)}
<div class="${hashed('quantity--picker', view)}"><input value="1" aria-label="Quantity" size="3"></div>
<button type="button" class="${hashed('buy-now--buynow', view)} comet-btn comet-btn-primary" data-replica-do="buy">Buy now</button>
<button type="button" class="${hashed('add-to-cart--addtocart', view)} comet-btn" data-replica-do="add-to-cart">Add to cart</button>
</aside></div>`;
}
