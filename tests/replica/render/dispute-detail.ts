import type { ShopCase, ShopOrder } from '../model/types';
import { stampText } from './dates';
import { html, type Markup } from './html';
import { priceText } from './money';
import { hashed, type View } from './view';

/** The body of a dispute's own page (pages.md 5.3), with its three buttons that cannot be taken back. */
export function disputeDetail(order: ShopOrder, dispute: ShopCase, view: View): Markup {
  const line = order.lines.find(({ lineId }) => lineId === dispute.lineId);
  const open = dispute.status !== 'completed';
  const money = priceText(dispute.refundMinor, view.account);
  const button = (action: string, text: string, primary = false): Markup =>
    html`<button type="button" class="comet-v2-btn${primary ? ' comet-v2-btn-primary' : ''}" data-replica-do="${action}" data-replica-id="${dispute.caseId}">${text}</button>`;
  return html`<div class="replica-dispute">
<div class="${hashed('reminder--statusStr', view)}">${dispute.statusText}</div>
<div class="replica-steps"><div class="${hashed('verticalSteps--title', view)}">We're reviewing your request</div><div>${stampText(dispute.openedAt, view.account.zone)}</div></div>
<div class="replica-line"><div>${line?.listing.title}</div><div>${dispute.reason}</div></div>
<div>Refund amount: <span class="${hashed('newReverseRefundInfo--amount', view)}">${money}</span></div>
${
  open &&
  html`<div class="replica-solution"><p>Proposed solution: refund of ${money}</p><label class="${hashed('cco--checkTitle', view)}"><input type="checkbox"> I don't agree with above solution(s)</label></div>
<div class="replica-btns">${button('accept', 'Accept', true)}${button('cancel-dispute', 'Cancel dispute')}${button('open-upload', 'Upload more photos/videos')}${button('view-solutions', 'View possible solutions')}</div>`
}</div>`;
}

/** The modal of "Upload more photos/videos". */
export function evidenceModal(view: View): Markup {
  return html`<div class="replica-modal" role="dialog"><div class="replica-modal-box"><textarea class="${hashed('evidence--textarea', view)}" rows="4" placeholder="Describe your evidence"></textarea><div class="replica-thumbs" data-replica-thumb-class="${hashed('upload--imageContainer', view)} ${hashed('upload--imageThumb', view)}"></div><input type="file" accept="image/*,video/*" multiple data-replica-upload><div class="comet-v2-modal-footer"><button type="button" class="comet-v2-btn" data-replica-do="close-modal">Cancel</button><button type="button" class="comet-v2-btn comet-v2-btn-primary" data-replica-do="submit-evidence">Submit</button></div></div></div>`;
}
