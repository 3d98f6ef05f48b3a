import { REASONS } from '../model/goods';
import type { ShopLine, ShopOrder } from '../model/types';
import { html, type Markup } from './html';
import { priceText } from './money';
import { pictureUrl } from './picture';
import { hashed, type View } from './view';

/**
 * The body of the page on which a dispute is opened (pages.md 5.2): first reason, text and pictures, then a
 * look at it all with Back and Submit, then a modal with Confirm. Which of them shows, the page's script decides.
 */
export function disputeStart(order: ShopOrder, line: ShopLine, view: View): Markup {
  const { listing } = line;
  return html`<div class="replica-dispute"><h1 class="replica-title">Apply for a refund</h1>
<div class="replica-line"><div class="replica-thumb" style="background-image: url(&quot;${pictureUrl(listing.productId)}&quot;)"></div><div>${listing.title}<br>${priceText(listing.priceMinor * line.quantity, view.account)} · Order ${order.orderId}</div></div>
<div data-replica-step="1">
<label>Reason<div class="comet-v2-select-show-arrow" data-replica-do="open-select" tabindex="0"><span class="replica-selected">Please select</span></div></label>
<div class="replica-menu" hidden>${REASONS.map((reason) => html`<div class="comet-v2-menu-item" data-replica-do="choose-reason" data-replica-id="${reason}">${reason}</div>`)}</div>
<label>Description<textarea class="${hashed('commet--textarea', view)}" maxlength="512" rows="5" placeholder="Please describe the problem"></textarea></label>
<div class="replica-upload"><div class="replica-thumbs" data-replica-thumb-class="${hashed('upload--imageContainer', view)} ${hashed('upload--imageThumb', view)}"></div><input type="file" accept="image/jpeg,image/png" multiple data-replica-upload><p>Up to 5 pictures, JPG or PNG, 5 MB each.</p></div>
<button type="button" class="comet-v2-btn comet-v2-btn-primary" data-replica-do="next-step">Next step</button>
</div>
<div data-replica-step="2" hidden>
<p>Refund amount: ${priceText(listing.priceMinor * line.quantity, view.account)}</p>
<p class="replica-review"></p>
<button type="button" class="comet-v2-btn" data-replica-do="back">Back</button>
<button type="button" class="comet-v2-btn comet-v2-btn-primary" data-pl="buyersubmit_btn_submit" data-replica-do="submit" data-replica-id="${line.lineId}">Submit</button>
</div></div>`;
}
