import { totalMinor } from '../model/build-order';
import { dayOf } from '../model/days';
import { optionsText } from '../model/truth';
import type { ShopLine, ShopOrder } from '../model/types';
import { detailUrl, itemUrl, storeUrl, trackingUrl } from './addresses';
import { dayText } from './dates';
import { html, type Markup } from './html';
import { priceText } from './money';
import { pictureUrl, shopIconUrl } from './picture';
import { priceSpans } from './price';
import type { View } from './view';
import { statusText, wordsOf } from './words';

function cardHeader(order: ShopOrder, view: View, detailLink: boolean): Markup {
  const words = wordsOf(view);
  const placed = dayText(dayOf(order.moments.placed, view.account.zone), view.language);
  return html`<div class="order-item-header">
<div class="order-item-header-status" data-pl="order_item_header_status"><span class="order-item-header-status-text">${statusText(order.status, view)}</span></div>
<div class="order-item-header-right">
<div class="order-item-header-right-info" data-pl="order_item_header_info"><div>${words.orderDate} ${placed}</div><div>${words.orderId} ${order.orderId}<span class="order-item-header-right-copy">${words.copy}</span></div></div>
${detailLink && html`<a data-pl="order_item_header_detail" href="${detailUrl(order)}"><span>${words.details}</span></a>`}
</div></div>`;
}

function cardStore({ shop }: ShopOrder, view: View, links: boolean): Markup {
  const name = html`<span>${shop.name}</span>`;
  return html`<div class="order-item-store">${
    shop.icon && html`<img class="order-item-store-icon" alt="" src="${shopIconUrl(shop.icon)}">`
  }<span class="order-item-store-name" data-pl="order_item_store_name">${
    shop.id && links ? html`<a href="${storeUrl(shop.id, view)}">${name}</a>` : name
  }</span></div>`;
}

function lineInfo(line: ShopLine, view: View, links: boolean): Markup {
  const { title } = line.listing;
  // The visible text is cut; the whole title stands in the attribute.
  const cut = title.length > 60 ? `${title.slice(0, 57)}...` : title;
  const name = html`<span title="${title}">${cut}</span>`;
  const options = optionsText(line);
  return html`<div class="order-item-content-info">
<div class="order-item-content-info-name" data-pl="order_item_content_info_name">${links ? html`<a href="${itemUrl(line, view)}">${name}</a>` : name}</div>
${options && html`<div class="order-item-content-info-sku">${options}</div>`}
${
  (line.freeReturn || line.fastDelivery) &&
  html`<div class="order-item-content-info-tag">${[
    line.freeReturn && 'Free returns',
    line.fastDelivery && 'Fast delivery',
  ].map((tag) => tag && html`<span class="order-item-tag"><font color="#009966">${tag}</font></span>`)}</div>`
}
<div class="order-item-content-info-number"><div>${priceSpans(priceText(line.listing.priceMinor, view.account), view)}</div><span class="order-item-content-info-number-quantity">x${line.quantity}</span></div>
</div>`;
}

function cardLine(order: ShopOrder, line: ShopLine, view: View, links: boolean): Markup {
  const image = html`<div class="order-item-content-img" style="background-image: url(&quot;${pictureUrl(line.listing.productId)}&quot;)"></div>`;
  return html`<div class="order-item-content-body">${links ? html`<a href="${itemUrl(line, view)}">${image}</a>` : image}${
    !order.thumbnailsOnly && lineInfo(line, view, links)
  }</div>`;
}

function cardButtons(order: ShopOrder, view: View): Markup {
  const words = wordsOf(view);
  const shipped = order.parcels.length > 0;
  return html`<div class="order-item-btns-wrap"><div class="order-item-btns">${
    order.status === 'in-transit' &&
    html`<button type="button" class="comet-btn comet-btn-primary order-item-btn" data-replica-do="confirm-received" data-replica-id="${order.orderId}">${words.confirmReceived}</button>`
  }${
    shipped && html`<a class="comet-btn order-item-btn" href="${trackingUrl(order, view)}">${words.track}</a>`
  }${
    !shipped &&
    html`<button type="button" class="comet-btn order-item-btn" data-replica-do="add-to-cart" data-replica-id="${order.orderId}">Add to cart</button>`
  }</div></div>`;
}

function exposeInfo(order: ShopOrder, view: View): Markup | null {
  const { dispute } = order;
  return (
    dispute &&
    html`<div class="order-item-bottom-action"><div class="expose-info"><span class="expose-info-item-title">${dispute.statusText}</span><span>${priceText(dispute.refundMinor, view.account)}</span></div></div>`
  );
}

function content(order: ShopOrder, view: View, links: boolean): Markup {
  return html`<div class="order-item-content">
${order.lines.map((line) => cardLine(order, line, view, links))}
<div class="order-item-content-opt">
<div><div class="order-item-content-opt-price-total" data-pl="order_item_content_price_total">${wordsOf(view).total}${priceSpans(priceText(totalMinor(order), view.account), view)}</div></div>
${links && cardButtons(order, view)}
</div></div>`;
}

/** One order of the list, as pages.md 2.2 has it. On the mobile page the card itself is the link. */
export function orderCard(order: ShopOrder, view: View): Markup {
  if (view.variant === 'mobile') {
    return html`<a class="order-item order-item-mobile" href="${detailUrl(order)}">${cardHeader(order, view, false)}${cardStore(order, view, false)}${content(order, view, false)}${exposeInfo(order, view)}</a>`;
  }
  return html`<div class="order-item">${cardHeader(order, view, true)}${cardStore(order, view, true)}${content(order, view, true)}${exposeInfo(order, view)}</div>`;
}
