import { totalMinor } from '../model/build-order';
import { dayOf } from '../model/days';
import type { ShopLine, ShopOrder } from '../model/types';
import { disputeStartUrl, receiptUrl, snapshotUrl, storeUrl, trackingUrl } from '../render/addresses';
import { dayText } from '../render/dates';
import { priceInfo, priceText } from '../render/money';
import { progressNodes } from '../render/order-detail';
import { reminderText, serviceTexts } from '../render/sentences';
import type { View } from '../render/view';
import { statusText, wordsOf } from '../render/words';
import { bareNumber, type UltronPart, ultron } from './envelope';
import { bare, lineFields } from './order-list';
import { FREE_RETURN_DESC, tagText } from './tags';

const ROOT_ID = '300210';

/** The numbers of `global.orderStatus` that are known (pages.md 3). */
const STATUS_NUMBERS: Partial<Record<ShopOrder['status'], number>> = { completed: 9, 'in-transit': 8 };

function statusPart(order: ShopOrder, view: View): UltronPart {
  const reminder = reminderText(order);
  return {
    tag: 'detail_order_status_block',
    id: '300220',
    fields: {
      baseCurrency: 'CNY',
      intentionCurrency: view.account.currency,
      buttonVOList: [
        ...(order.parcels.length
          ? [{ href: trackingUrl(order, view), text: wordsOf(view).track, type: 'TRACKING' }]
          : []),
        { border: true, text: 'Add to cart', type: 'REPURCHASE' },
        { href: receiptUrl(order), text: 'Receipt', type: 'DOWNLOAD_RECEIPT' },
      ],
      // A number here, a string in the order list.
      orderId: bareNumber(order.orderId),
      title: statusText(order.status, view),
      ...(reminder ? { reminder } : {}),
    },
  };
}

function infoPart(order: ShopOrder, view: View): UltronPart {
  const words = wordsOf(view);
  const { account } = view;
  const { placed, paid, shipped, completed } = order.moments;
  const day = (at: number): string => dayText(dayOf(at, account.zone), view.language);
  return {
    tag: 'detail_simple_order_info_component',
    id: '300230',
    fields: {
      addressVO: {
        contactName: account.buyer,
        countryCode: account.country,
        detailAddress: '1 Example Street',
      },
      orderCreatTime: day(placed),
      orderCreatTimeTile: bare(words.placedOn),
      ...(paid === null ? {} : { payTime: day(paid), payTimeTitle: bare(words.paidOn) }),
      ...(shipped === null ? {} : { orderShipTime: day(shipped), orderShipTimeTile: bare(words.shippedOn) }),
      ...(completed === null
        ? {}
        : { orderEndTime: day(completed), orderEndTimeTile: bare(words.completedOn) }),
      orderIdTitle: bare(words.orderId),
      tradeOrderId: bareNumber(order.orderId),
    },
  };
}

function disputeButton(order: ShopOrder, line: ShopLine, view: View): Record<string, unknown> {
  const href = disputeStartUrl(order, line);
  return {
    actionType: 'ASYNC_CONFIRM',
    extMap: {
      actionType: 'REFUND_RETURN',
      okButton: { actionType: 'OPEN_URL', href, text: 'Yes' },
      cancelButton: { actionType: 'OPEN_URL', href, text: 'No' },
      title: 'Have you received your package?',
    },
    text: wordsOf(view).returns,
    type: 'OPEN_DISPUTE',
  };
}

function productPart(order: ShopOrder, view: View): UltronPart {
  return {
    tag: 'detail_product_block',
    id: '300240',
    fields: {
      productVOList: order.lines.map((line) => ({
        ...lineFields(line, view),
        quantity: line.quantity,
        buttonVOS: [
          { text: 'Add to cart', type: 'REPURCHASE_LINE' },
          ...(line.canDispute ? [disputeButton(order, line, view)] : []),
        ],
        itemTags: [
          ...(line.freeReturn ? [{ desc: FREE_RETURN_DESC, richText: tagText('Free returns') }] : []),
          ...(line.fastDelivery ? [{ richText: tagText('Fast delivery') }] : []),
        ],
        snapshotText: 'Snapshot',
        snapshotUrl: snapshotUrl(line),
      })),
      sellerVO: {
        sellerName: order.shop.name,
        ...(order.shop.id ? { storeUrl: storeUrl(order.shop.id, view) } : {}),
      },
    },
  };
}

function pricePart(order: ShopOrder, view: View): UltronPart {
  const { account } = view;
  const items = order.lines.reduce((sum, line) => sum + line.listing.priceMinor * line.quantity, 0);
  const total = totalMinor(order);
  return {
    tag: 'detail_order_price_block',
    id: '300250',
    fields: {
      priceDetails: [
        { title: wordsOf(view).subtotal, value: priceText(items, account) },
        ...(order.discountMinor
          ? [{ hide: true, title: 'Store Coupon', value: priceText(-order.discountMinor, account) }]
          : []),
        ...(order.taxMinor ? [{ hide: true, title: 'Tax', value: priceText(order.taxMinor, account) }] : []),
      ],
      totalPrice: {
        currencyCode: account.currency,
        formatPriceInfo: priceInfo(total, account),
        title: bare(wordsOf(view).total),
        value: priceText(total, account),
      },
    },
  };
}

/** `data` of `mtop.aliexpress.trade.buyer.order.detail`. */
export function orderDetailData(order: ShopOrder, view: View): Record<string, unknown> {
  const nodes = progressNodes(order, view);
  const services = serviceTexts(order, view);
  const parts: UltronPart[] = [
    statusPart(order, view),
    ...(nodes.length
      ? [{ tag: 'detail_service_progress_bar', id: '300260', fields: { currentNode: 0, nodes } }]
      : []),
    ...(services.length
      ? [
          {
            tag: 'detail_order_services',
            id: `sv3-${order.orderId}`,
            fields: { data: services, styleType: 'US', title: 'Service Commitment' },
          },
        ]
      : []),
    infoPart(order, view),
    productPart(order, view),
    pricePart(order, view),
  ];
  const root: UltronPart = { tag: 'detail_root_container', id: ROOT_ID, fields: { canAddCart: true } };
  const number = STATUS_NUMBERS[order.status];
  return ultron(
    root,
    { [`detail_root_container_${ROOT_ID}`]: parts },
    {
      curTime: view.account.now,
      pageTitle: 'Order Detail',
      ...(number === undefined ? {} : { orderStatus: number }),
    },
  );
}
