import { totalMinor } from '../model/build-order';
import { dayOf } from '../model/days';
import { eventsOf } from '../model/events';
import { optionsText } from '../model/truth';
import type { ShopLine, ShopOrder } from '../model/types';
import { disputeStartUrl, itemUrl, receiptUrl, snapshotUrl, storeUrl, trackingUrl } from './addresses';
import { dayText, scanText } from './dates';
import { html, type Markup } from './html';
import { priceText } from './money';
import { pictureUrl } from './picture';
import { priceSpans } from './price';
import { reminderText, serviceTexts } from './sentences';
import type { View } from './view';
import { statusText, wordsOf } from './words';

/** The nodes of the protection time line: paid, coupon, refund (pages.md 3). */
export function progressNodes(order: ShopOrder, view: View): { text: string; time: string }[] {
  const { couponIfDelayedBy, couponMinor, refundIfNotBefore } = order.promises;
  const { paid } = order.moments;
  const time = (day: string): string => dayText(day, view.language);
  return [
    ...(paid === null ? [] : [{ text: 'Paid', time: time(dayOf(paid, view.account.zone)) }]),
    ...(couponIfDelayedBy
      ? [{ text: priceText(couponMinor, view.account), time: time(couponIfDelayedBy) }]
      : []),
    ...(refundIfNotBefore ? [{ text: 'Refund', time: time(refundIfNotBefore) }] : []),
  ];
}

function statusBlock(order: ShopOrder, view: View): Markup {
  const words = wordsOf(view);
  const reminder = reminderText(order);
  return html`<div class="order-status order-block"><div class="order-block-title">${statusText(order.status, view)}</div>${
    reminder && html`<div class="order-status-content">${reminder}</div>`
  }<div class="replica-btns">${
    order.status === 'in-transit' &&
    html`<button type="button" class="comet-btn comet-btn-primary" data-replica-do="confirm-received" data-replica-id="${order.orderId}">${words.confirmReceived}</button>`
  }${order.parcels.length > 0 && html`<a class="comet-btn" href="${trackingUrl(order, view)}">${words.track}</a>`}<a class="comet-btn" href="${receiptUrl(order)}">Receipt</a></div></div>`;
}

function services(order: ShopOrder, view: View): Markup {
  const nodes = progressNodes(order, view);
  const texts = serviceTexts(order, view);
  return html`<div class="replica-services order-block">
${nodes.length > 0 && html`<div class="replica-progress">${nodes.map(({ text, time }) => html`<div class="service-progress-node-info"><span>${text}</span><span>${time}</span></div>`)}</div>`}
${texts.map(({ title, content }) => html`<div class="replica-service"><strong>${title}</strong><span>${content}</span></div>`)}
</div>`;
}

/** The rows of the order's facts in their printed order; the first two are shown, the others may be collapsed. */
export function infoRows(
  order: ShopOrder,
  view: View,
): { kind: 'id' | 'date'; label: string; value: string }[] {
  const words = wordsOf(view);
  const { placed, paid, shipped, completed } = order.moments;
  const date = (label: string, at: number | null): { kind: 'date'; label: string; value: string }[] =>
    at === null ? [] : [{ kind: 'date', label, value: dayText(dayOf(at, view.account.zone), view.language) }];
  return [
    { kind: 'id', label: words.orderId, value: order.orderId },
    ...date(words.placedOn, placed),
    ...date(words.paidOn, paid),
    ...date(words.shippedOn, shipped),
    ...date(words.completedOn, completed),
  ];
}

function orderInfo(order: ShopOrder, view: View): Markup {
  const rows = infoRows(order, view);
  const shown = view.collapsed ? rows.slice(0, 2) : rows;
  return html`<div class="order-detail-info order-block">
<div class="order-detail-info-item"><div class="contact-info">${view.account.buyer}, 1 Example Street</div></div>
<div class="order-detail-info-item order-detail-order-info"><div class="order-detail-info-content">${shown.map(
    ({ kind, label, value }) =>
      html`<div class="info-row"><span data-pl="order_detail_gray_${kind}">${label}</span><span>${value}</span></div>`,
  )}</div>${view.collapsed && html`<span class="switch-icon" data-replica-do="expand"><span class="comet-icon comet-icon-arrowdown">▾</span></span>`}</div>
</div>`;
}

function trackInfo(order: ShopOrder, line: ShopLine, view: View): Markup | null {
  const parcel = order.parcels.find((candidate) => candidate.lineIds.includes(line.lineId));
  const event = parcel && eventsOf(order, parcel, view.account.now)[0];
  return event
    ? html`<a class="replica-track" href="${trackingUrl(order, view)}"><span class="order-detail-item-track-info-desc">${event.text}${event.timed && ` ${scanText(event.at, view.account.zone)}`}</span></a>`
    : null;
}

function detailLine(order: ShopOrder, line: ShopLine, view: View): Markup {
  const options = optionsText(line);
  return html`<div class="order-detail-item-content">
<a class="order-detail-item-content-img" href="${itemUrl(line, view)}" style="background-image: url(&quot;${pictureUrl(line.listing.productId)}&quot;)"><span class="order-detail-item-snapshot" data-replica-href="${snapshotUrl(line)}">Snapshot</span></a>
<div class="order-detail-item-content-info">
<div class="item-title"><a href="${itemUrl(line, view)}">${line.listing.title}</a></div>
${options && html`<div class="item-sku-attr">${options}</div>`}
<div class="item-price">${priceSpans(priceText(line.listing.priceMinor, view.account), view)}<span class="item-price-quantity">x${line.quantity}</span></div>
${trackInfo(order, line, view)}
</div>
<div class="replica-btns">${
    line.canDispute &&
    html`<button type="button" class="comet-btn" data-replica-do="returns" data-replica-id="${disputeStartUrl(order, line)}">${wordsOf(view).returns}</button>`
  }</div></div>`;
}

function priceBlock(order: ShopOrder, view: View): Markup {
  const { account } = view;
  const items = order.lines.reduce((sum, line) => sum + line.listing.priceMinor * line.quantity, 0);
  const rows: [string, string, boolean][] = [
    [wordsOf(view).subtotal, priceText(items, account), false],
    ['Shipping', order.shippingMinor ? priceText(order.shippingMinor, account) : 'Free shipping', false],
    ...(order.discountMinor
      ? [
          ['Store Coupon', priceText(-order.discountMinor, account), false] satisfies [
            string,
            string,
            boolean,
          ],
        ]
      : []),
    ...(order.taxMinor
      ? [['Tax', priceText(order.taxMinor, account), false] satisfies [string, string, boolean]]
      : []),
    [wordsOf(view).total.replace(':', ''), priceText(totalMinor(order), account), true],
  ];
  return html`<div class="order-price order-block">${rows.map(
    ([label, value, bold]) =>
      html`<div class="order-price-item${bold ? ' bold-font' : ''}"><span class="left-col">${label}</span><span class="${bold ? 'rightPriceClass' : 'right-col'}">${bold ? priceSpans(value, view) : value}</span></div>`,
  )}</div>`;
}

/** The body of an order's own page (pages.md 3). */
export function orderDetail(order: ShopOrder, view: View): Markup {
  const { shop } = order;
  return html`<div class="replica-detail">${statusBlock(order, view)}${services(order, view)}${orderInfo(order, view)}
<div class="order-detail-item order-block"><div class="order-detail-item-store"><span class="store-name">${
    shop.id ? html`<a href="${storeUrl(shop.id, view)}">${shop.name}</a>` : shop.name
  }</span></div><div class="order-detail-item-content-wrap">${order.lines.map((line) => detailLine(order, line, view))}</div></div>
${priceBlock(order, view)}</div>`;
}
