import { moneyOf } from '../model/money';
import type { ShopCase, ShopOrder } from '../model/types';
import { oldDisputeDetailUrl } from '../render/addresses';
import { stampText } from '../render/dates';
import { priceText } from '../render/money';
import { photoAddress } from '../render/picture';
import { ordersWithCases } from '../render/refund-list';
import type { View } from '../render/view';
import { bareNumber } from './envelope';

/** `reverseStatus`: 1 asks for all, 2 and 3 are under way, 4 is done (pages.md 5.1). */
const STATUS_NUMBERS: Record<ShopCase['status'], number> = {
  'in-progress': 2,
  'awaiting-return': 3,
  completed: 4,
  unknown: 1,
};

function unitPrice(minor: number, view: View): Record<string, unknown> {
  const { currency } = view.account;
  const { amount } = moneyOf(minor, currency);
  // This response always writes a point, whatever the order list writes (pages.md 7).
  const shown = priceText(0, view.account).replace(/[\d.,]+/, amount);
  return {
    cent: minor,
    currency,
    formatMoney: shown,
    formatPrice: { formatSimplePrice: shown, priceInfo: `${shown}|${amount.replace('.', '|')}` },
  };
}

function caseLine(order: ShopOrder, dispute: ShopCase, view: View): Record<string, unknown> {
  const line = order.lines.find(({ lineId }) => lineId === dispute.lineId) ?? order.lines[0];
  const productId = line?.listing.productId ?? '0';
  return {
    aeItemDTO: {
      itemCount: line?.quantity,
      itemDetailUrl: `https://www.aliexpress.com/item/${productId}.html`,
      itemId: bareNumber(productId),
      itemPicUrl: photoAddress(productId),
      itemTitle: line?.listing.title,
      itemUnitPrice: unitPrice(line?.listing.priceMinor ?? 0, view),
    },
    buttonDTOList: [
      { code: 1, detailUrl: oldDisputeDetailUrl(dispute), role: 'BUYER', type: 'view_details' },
    ],
    gmtCreate: String(dispute.openedAt),
    gmtCreateFormat: stampText(dispute.openedAt, view.account.zone),
    gmtModified: String(dispute.modifiedAt),
    gmtModifiedFormat: stampText(dispute.modifiedAt, view.account.zone),
    reverseBizType: '4pl',
    reverseOrderId: dispute.reverseOrderId,
    reverseOrderLineId: dispute.caseId,
    reverseStatus: STATUS_NUMBERS[dispute.status],
    reverseType: 'RETURN',
    seller: { canContact: true, ...(order.shop.id ? { storeId: Number(order.shop.id) } : {}) },
    solutionType: 1,
    tradeOrderId: order.orderId,
    tradeOrderLineId: dispute.lineId,
  };
}

/** `data` of the refund list. `pages` is 0 although there are cases (pages.md 7). */
export function refundListData(view: View): Record<string, unknown> {
  const items = ordersWithCases(view).map(({ order, dispute }) => ({
    reverseOrderLines: [caseLine(order, dispute, view)],
    shopName: order.shop.name,
  }));
  return {
    module: { curPagesize: 0, items, pageNum: 1, pageSize: 10, pages: 0, total: items.length },
    notSuccess: false,
  };
}

/** `data` of `reverseOrderLineRenderForBuyer` (pages.md 5.3). */
export function disputeDetailData(dispute: ShopCase, view: View): Record<string, unknown> {
  const { account } = view;
  const money = priceText(dispute.refundMinor, account);
  const done = dispute.status === 'completed';
  return {
    module: {
      applyReason: { reasonName: dispute.reason },
      gmtCreateTimestamp: dispute.openedAt,
      reverseDetailStatusText: dispute.statusText,
      ...(done
        ? {
            reachSolution: { refundMoney: money, solutionTypeText: 'Refund only' },
            reverseFinishInfo: {
              refundInfo: {
                refundDetails: { cashMoney: money, totalMoney: money },
                refundNewestStatus: 'Refund complete',
                refundNewestTime: stampText(dispute.modifiedAt, account.zone),
              },
            },
          }
        : {}),
    },
  };
}
