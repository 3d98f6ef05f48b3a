import { dayOf } from '../model/days';
import { eventsOf, type ShopEvent } from '../model/events';
import type { ShopOrder, ShopParcel } from '../model/types';
import { scanText, shortDayText } from './dates';
import { html, type Markup } from './html';
import { trackingSentences } from './sentences';
import { hashed, type View } from './view';

const SHOWN_EVENTS = 6;

/** The headline of a parcel, with the site's full-width colon after "Delivered" (pages.md 4). */
export function arrivalText(parcel: ShopParcel, order: ShopOrder, view: View): string {
  const { zone } = view.account;
  if (parcel.deliveredAt !== null) {
    return `Delivered：${shortDayText(parcel.deliveredAt, zone)}`;
  }
  const latest = parcel.shippedAt + (order.lines[0]?.listing.commitDays ?? 45) * 43_200_000;
  return `Estimated delivery: ${shortDayText(latest - 432_000_000, zone)} - ${shortDayText(latest, zone)}`;
}

function node(event: ShopEvent, view: View): Markup {
  return html`<div class="${hashed('logistic-info-v2--node', view)}"><div class="${hashed('logistic-info-v2--nodeTitle', view)}">${event.name}</div><div class="${hashed('logistic-info-v2--nodeDesc', view)}">${event.text}</div>${
    event.timed &&
    html`<div class="${hashed('logistic-info-v2--nodeTime', view)}">${scanText(event.at, view.account.zone)}</div>`
  }</div>`;
}

function parcelBlock(order: ShopOrder, parcel: ShopParcel, view: View): Markup {
  const events = eventsOf(order, parcel, view.account.now);
  const shown = view.collapsed ? events.slice(0, SHOWN_EVENTS) : events;
  const more = shown.length < events.length;
  return html`<section class="replica-parcel">
<div class="${hashed('arrival-time-v2--title', view)}">${arrivalText(parcel, order, view)}</div>
<div class="replica-numbers"><span class="${hashed('logistic-info-v2--mailNo', view)}">Tracking number <span class="${hashed('logistic-info-v2--mailNoValue', view)}">${parcel.trackingNumber}</span></span>
<span class="${hashed('logistic-info-v2--carrierTitle', view)}">Carrier <span class="${hashed('logistic-info-v2--carrierValue', view)}">${parcel.carrier}</span></span></div>
<div class="${hashed('logistic-info-v2--track', view)}">${shown.map((event) => node(event, view))}${
    more &&
    html`<button type="button" class="${hashed('logistic-info-v2--viewMoreBtn', view)}" data-replica-do="expand">View more</button>`
  }</div></section>`;
}

/** The body of the tracking page: every parcel of the order with its scans, newest first. */
export function tracking(order: ShopOrder, view: View): Markup {
  const sentences = trackingSentences(order, view);
  return html`<div class="replica-tracking">${order.parcels.map((parcel) => parcelBlock(order, parcel, view))}${
    order.parcels.length === 0 &&
    html`<p class="replica-empty">Logistics information has not been updated yet.</p>`
  }${
    sentences.length > 0 &&
    html`<section class="replica-services"><strong>Fast delivery</strong><ul>${sentences.map((text) => html`<li>${text}</li>`)}</ul></section>`
  }</div>`;
}

/** The calendar day of a parcel's arrival in the page's zone, for the responses. */
export function arrivalDay(parcel: ShopParcel, view: View): string | null {
  return parcel.deliveredAt === null ? null : dayOf(parcel.deliveredAt, view.account.zone);
}
