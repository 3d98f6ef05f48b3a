import type { ShopCase, ShopOrder } from '../model/types';
import { disputeDetailUrl } from './addresses';
import { stampText } from './dates';
import { html, type Markup } from './html';
import { priceText } from './money';
import { pictureUrl } from './picture';
import { hashed, type View } from './view';

/** The orders that have a case, the newest case first. */
export function ordersWithCases(view: Pick<View, 'account'>): { order: ShopOrder; dispute: ShopCase }[] {
  return view.account.orders
    .flatMap((order) => (order.dispute ? [{ order, dispute: order.dispute }] : []))
    .sort((one, other) => other.dispute.openedAt - one.dispute.openedAt);
}

function item({ order, dispute }: { order: ShopOrder; dispute: ShopCase }, view: View): Markup {
  const name = (part: string): string => hashed(`orderItem--${part}`, view);
  const line = order.lines.find(({ lineId }) => lineId === dispute.lineId) ?? order.lines[0];
  const stamp = stampText(dispute.modifiedAt, view.account.zone);
  return html`<div class="${name('orderItem')}">
<div class="${name('orderStore')}">${order.shop.name}</div>
<div class="${name('orderSKUId')}">${order.orderId}</div>
<div class="replica-line"><div class="replica-thumb" style="background-image: url(&quot;${pictureUrl(line?.listing.productId ?? '')}&quot;)"></div><div class="${name('orderSKUTitle')}">${line?.listing.title}</div></div>
<div class="${name('orderStatusDesc')}">${dispute.statusText} ${stamp}</div>
<div>${priceText(dispute.refundMinor, view.account)}</div>
<div class="${name('orderStatusAction')}"><div><button type="button" data-replica-do="go" data-replica-id="${disputeDetailUrl(dispute)}">Details</button></div><div><button type="button" data-replica-do="contact-seller">Contact seller</button></div></div>
</div>`;
}

/** The body of the list of returns and refunds, which lives on the m. host (pages.md 5.1). */
export function refundList(view: View): Markup {
  const cases = ordersWithCases(view);
  return html`<div class="replica-refunds"><h1 class="replica-title">Returns/refunds</h1>${cases.map((entry) => item(entry, view))}${
    cases.length === 0 && html`<p class="replica-empty">No returns yet</p>`
  }<div class="replica-paging"><button type="button" class="next-prev" disabled>‹</button><button type="button" class="next-pagination-item next-current">1</button><button type="button" class="next-next" disabled>›</button></div></div>`;
}
