import { html, type Markup } from './html';
import { priceText } from './money';
import { pictureUrl } from './picture';
import type { View } from './view';

/** A page of the shop that is not a buyer's page: home and search show goods and nothing of an order. */
export function shopWindow(view: View): Markup {
  const listings = [...view.account.listings.values()].slice(0, 12);
  return html`<div class="replica-window">${listings.map(
    (listing) =>
      html`<a class="replica-tile" href="/item/${listing.productId}.html"><div class="replica-photo" style="background-image: url(&quot;${pictureUrl(listing.productId)}&quot;)"></div><div>${listing.title}</div><strong>${priceText(listing.priceMinor, view.account)}</strong></a>`,
  )}</div>`;
}

/** What a buyer who is not signed in sees in the place of any of their pages. */
export function signIn(): Markup {
  return html`<div class="replica-signin"><h1 class="replica-title">Register / Sign in</h1><label>Email<input type="email"></label><button type="button" class="comet-btn comet-btn-primary" data-replica-do="sign-in">Continue</button></div>`;
}

/** The anti-robot check (pages.md 2.5). */
export function captcha(): Markup {
  return html`<div class="baxia-dialog"><div id="baxia-dialog-content"><div id="nc_1_wrapper" class="nc-container">Please slide to verify</div></div></div>`;
}

/** The order list after a redesign that left nothing of today's classes, addresses and attributes. */
export function changedList(view: View): Markup {
  return html`<main class="x1">${view.account.orders
    .slice(0, 10)
    .map(
      (order) =>
        html`<article class="x2"><header class="x3">${order.shop.name}</header><p class="x4">${order.lines[0]?.listing.title}</p><button type="button" class="x5">Open</button></article>`,
    )}</main>`;
}
