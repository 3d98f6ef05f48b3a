import { totalMinor } from '../model/build-order';
import { dayOf } from '../model/days';
import type { ShopLine, ShopOrder } from '../model/types';
import { detailUrl, itemUrl, storeUrl, trackingUrl } from '../render/addresses';
import { dayText } from '../render/dates';
import { priceConfigText, priceInfo, priceText } from '../render/money';
import { PAGE_SIZE, pageOfOrders } from '../render/order-list';
import { photoAddress } from '../render/picture';
import { shownProductId, type View } from '../render/view';
import { statusText, wordsOf } from '../render/words';
import { type UltronPart, ultron } from './envelope';
import { FREE_RETURN_DESC, tagText } from './tags';

const BODY_ID = '300120';
const ROOT_ID = '300110';

/** The label without the colon that the page puts behind it. */
export function bare(label: string): string {
  return label.replace(/:+$/, '');
}

/** The fields that a line has in the order list and in the order's own page alike. */
export function lineFields(line: ShopLine, view: View): Record<string, unknown> {
  const price = line.listing.priceMinor;
  return {
    currencyCode: view.account.currency,
    formatPriceInfo: priceInfo(price, view.account),
    itemDetailUrl: itemUrl(line, view),
    itemImgUrl: photoAddress(line.listing.productId),
    itemPriceText: priceText(price, view.account),
    itemTitle: line.listing.title,
    orderLineId: line.lineId,
    productId: shownProductId(line.listing.productId, view),
    skuAttrs: line.options.map(({ name, value }, at) => ({ id: 14 + at, name, text: value, vid: 190 + at })),
    skuId: `1200004${line.lineId.slice(-10)}`,
  };
}

function listLine(line: ShopLine, view: View): Record<string, unknown> {
  return {
    ...lineFields(line, view),
    // The site writes a quantity now as a number, now as a string (pages.md 7).
    quantity: line.quantity === 1 ? '1' : line.quantity,
    itemTags: [
      ...(line.freeReturn
        ? [{ desc: FREE_RETURN_DESC, richText: tagText('Free returns'), type: 'LOCAL_FREE_RETURN' }]
        : []),
      ...(line.fastDelivery ? [{ richText: tagText('Fast delivery'), type: 'DELIVERY_GUARANTEE' }] : []),
    ],
  };
}

function buttons(order: ShopOrder, view: View): Record<string, unknown>[] {
  const words = wordsOf(view);
  if (order.status === 'in-transit') {
    const extMap = {
      cancelText: 'Cancel',
      confirmText: 'Confirm',
      selectTip: 'Please confirm that your package is in your possession.',
      title: 'Item received confirmation',
    };
    return [
      { displayType: 'primary', extMap, text: words.confirmReceived, type: 'CONFIRM_GOODS' },
      { displayType: 'default', href: trackingUrl(order, view), text: words.track, type: 'TRACKING' },
    ];
  }
  return [
    { displayType: 'primary', text: 'Add to cart', type: 'REPURCHASE' },
    { border: true, displayType: 'default', text: 'Remove', type: 'DELETE' },
  ];
}

function orderFields(order: ShopOrder, view: View): Record<string, unknown> {
  const words = wordsOf(view);
  const { account } = view;
  const total = totalMinor(order);
  return {
    baseCurrency: 'CNY',
    buttons: buttons(order, view),
    currencyCode: account.currency,
    formatPriceInfo: priceInfo(total, account),
    hiddenOrderId: false,
    intentionCurrency: account.currency,
    orderDateText: dayText(dayOf(order.moments.placed, account.zone), view.language),
    orderDateTitle: bare(words.orderDate),
    orderDetailText: words.details,
    orderDetailUrl: detailUrl(order),
    orderId: order.orderId,
    orderLineSize: order.lines.length,
    orderLines: order.lines.map((line) => listLine(line, view)),
    statusText: statusText(order.status, view),
    statusTitle: 'Status',
    storeName: order.shop.name,
    ...(order.shop.id ? { storePageUrl: storeUrl(order.shop.id, view) } : {}),
    totalPriceText: priceText(total, account),
    totalPriceTitle: bare(words.total),
  };
}

/** `data` of `mtop.aliexpress.trade.buyer.order.list` for one page of a tab; `page` counts from 1. */
export function orderListData(view: View, page: number): Record<string, unknown> {
  const { account } = view;
  const { orders, hasMore } = pageOfOrders(view.variant === 'empty' ? [] : account.orders, view.tab, page);
  const words = wordsOf(view);
  const root: UltronPart = {
    tag: 'pc_om_list_page',
    id: ROOT_ID,
    fields: {
      i18n: { order_ID: bare(words.orderId), copy: words.copy, confirm_delivery: words.confirmReceived },
    },
  };
  const header: UltronPart = {
    tag: 'pc_om_list_header',
    id: '300130',
    position: 'header',
    fields: {
      pageTitle: 'Orders',
      statusTabList: Object.entries(words.tabs).map(([code, title]) => ({ code, title })),
    },
  };
  const action: UltronPart = {
    tag: 'pc_om_list_header_action',
    id: '300140',
    position: 'header',
    fields: { searchInput: '', searchOption: 'order', statusTab: view.tab, timeOption: 'all' },
  };
  const body: UltronPart = {
    tag: 'pc_om_list_body',
    id: BODY_ID,
    position: 'body',
    fields: {
      // A boolean on the first page, a string on the next ones: both are seen (pages.md 7).
      hasMore: page === 1 ? hasMore : String(hasMore),
      hasMoreText: words.viewOrders,
      pageIndex: page,
      pageSize: PAGE_SIZE,
    },
  };
  const footer: UltronPart = {
    tag: 'pc_om_list_footer_recommend',
    id: '300150',
    position: 'footer',
    fields: { recommendScenario: 'pcOrderListRecommend' },
  };
  const cards = orders.map(
    (order): UltronPart => ({
      tag: 'pc_om_list_order',
      id: order.orderId,
      position: 'body',
      fields: orderFields(order, view),
    }),
  );
  return ultron(
    root,
    {
      [`pc_om_list_page_${ROOT_ID}`]: [header, body, footer],
      pc_om_list_header_300130: [action],
      [`pc_om_list_body_${BODY_ID}`]: cards,
    },
    {
      curTime: account.now,
      global_price_local_config: { [account.currency]: priceConfigText(account) },
      refreshPage: true,
    },
  );
}
