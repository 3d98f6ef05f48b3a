/** Responses as the shop makes them (pages.md 2 to 7), with invented orders. */

export const ORDER_ID = '8300000000000011';
export const OTHER_ID = '8300000000000027';

type Fields = Record<string, unknown>;

export function envelope(data: unknown, ret = 'SUCCESS::ok'): Fields {
  return { api: 'x', v: '1.0', ret: [ret], data, traceId: 't' };
}

/** An Ultron page: blocks as `[key, tag, fields]`, all under one root in the given order. */
export function ultron(blocks: [string, string, Fields][], global: Fields = {}): Fields {
  const data = Object.fromEntries(blocks.map(([key, tag, fields]) => [key, { tag, id: key, fields }]));
  return {
    data,
    global,
    hierarchy: { root: 'root', structure: { root: blocks.map(([key]) => key) } },
  };
}

export function orderLine(over: Fields = {}): Fields {
  return {
    orderLineId: '8300000000000111',
    productId: '1005000000000123',
    itemTitle: 'Desk lamp with a clip',
    quantity: 1,
    currencyCode: 'BRL',
    formatPriceInfo: 'R$54,20|54|20',
    itemPriceText: 'R$54,20',
    itemDetailUrl: '//www.aliexpress.com/item/1005000000000123.html',
    skuAttrs: [
      { id: 14, name: 'Color', text: 'Black' },
      { id: 5, name: 'Length', text: '2m' },
    ],
    itemTags: [
      {
        richText: '<font color="#009966">Free returns</font>',
        desc: 'Unhappy? Return it within the order protection period.',
        type: 'LOCAL_FREE_RETURN',
      },
    ],
    itemExtraInfo: '<span style="color:#009966">R$7 coupon if delayed</span>',
    ...over,
  };
}

export function listOrder(over: Fields = {}): Fields {
  return {
    orderId: ORDER_ID,
    statusText: 'Awaiting delivery',
    orderDateText: 'Aug 20, 2026',
    currencyCode: 'BRL',
    formatPriceInfo: 'R$61,05|61|05',
    totalPriceText: 'R$61,05',
    storeName: 'Lamp House',
    storePageUrl: '//www.aliexpress.com/store/1100000077',
    orderLineSize: 1,
    orderLines: [orderLine()],
    buttons: [{ type: 'CONFIRM_GOODS', text: 'Confirm received' }, { type: 'TRACKING' }],
    ...over,
  };
}

export function orderList(orders: Fields[]): Fields {
  const blocks = orders.map((order, index): [string, string, Fields] => [
    `pc_om_list_order_${index}`,
    'pc_om_list_order',
    order,
  ]);
  return ultron([...blocks, ['pc_om_list_body_1', 'pc_om_list_body', { hasMore: 'true' }]]);
}

export function orderDetail(
  over: { status?: Fields; info?: Fields; product?: Fields; code?: unknown } = {},
): Fields {
  return ultron(
    [
      [
        's',
        'detail_order_status_block',
        {
          orderId: Number(ORDER_ID),
          title: 'Completed',
          reminder:
            'Order complete.You can apply for a return/refund within 9 days of confirming receipt.You can open a dispute within 80 days after order was placed.',
          ...over.status,
        },
      ],
      [
        'bar',
        'detail_service_progress_bar',
        {
          text: 'If delivered after Sep 9, 2026 you can collect a R$5 coupon after 48 hours of that date',
          nodes: [
            { text: 'Paid', time: 'Aug 20, 2026' },
            { text: 'Refund', time: 'Oct 10, 2026' },
          ],
        },
      ],
      [
        'v',
        'detail_order_services',
        {
          data: [
            {
              title: 'Fast delivery',
              content: 'Refund if no delivery before Oct 10, 2026 · Refund if package lost',
            },
            {
              title: 'Free returns',
              content: 'Send it back within 12 days after delivery. The first is free.',
            },
          ],
        },
      ],
      [
        'i',
        'detail_simple_order_info_component',
        {
          tradeOrderId: Number(ORDER_ID),
          orderCreatTime: 'Aug 20, 2026',
          payTime: 'Aug 20, 2026',
          orderShipTime: 'Aug 22, 2026',
          orderEndTime: 'Sep 2, 2026',
          addressVO: { countryCode: 'BR', contactName: 'Nobody Known', detailAddress: 'Secret Street 1' },
          ...over.info,
        },
      ],
      [
        'p',
        'detail_product_block',
        {
          productVOList: [
            orderLine({
              buttonVOS: [{ type: 'REPURCHASE_LINE' }, { type: 'OPEN_DISPUTE', text: 'Returns/refunds' }],
            }),
          ],
          sellerVO: { sellerName: 'Lamp House', storeUrl: '//www.aliexpress.com/store/1100000077' },
          ...over.product,
        },
      ],
      [
        'c',
        'detail_order_price_block',
        { totalPrice: { currencyCode: 'BRL', formatPriceInfo: 'R$61,05|61|05', value: 'R$61,05' } },
      ],
    ],
    { orderStatus: over.code ?? 9 },
  );
}

export function tracking(over: Fields = {}, line: Fields = {}): Fields {
  return {
    module: {
      fastDeliveryInfoDTO: {
        fdTitle: 'Fast delivery',
        fdContentList: ['Refund if no delivery before Oct 9, 2026', 'Refund if package lost'],
      },
      logisticsReceiverInfo: { contactName: 'Nobody Known' },
      trackingDetailLineList: [
        {
          mailNo: 'ZZ000000017BR',
          logisticsCarrierName: 'Standard shipping',
          logisticsCpInfo: { cpName: 'Postal Example' },
          etaInfo: {
            etaSceneCode: 'REAL_DELIVERY',
            etaTimeText: 'Sep. 1',
            beginEtaTime: Date.UTC(2026, 8, 1, 15),
            tipsLink: `https://www.aliexpress.com/p/tracking/pop-text.html?tradeOrderId=${ORDER_ID}&tradeOrderLineId=`,
          },
          packageItemList: [{ itemId: 3256801000000123, count: 1 }],
          detailList: [
            {
              trackingPrimaryCode: 'AE_GTMS_SIGNED',
              trackingName: 'Delivered',
              trackingDetailDesc: 'Package delivered.',
              timeText: 'Tue | Sep. 1 12:39',
              time: Date.UTC(2026, 8, 1, 15),
            },
            {
              trackingPrimaryCode: 'AE_GTMS_ACCEPT',
              trackingName: 'In transit',
              timeText: 'Sun | Aug. 30 08:00',
              time: Date.UTC(2026, 7, 30, 11),
            },
            {
              trackingSecondCode: 'AE_ORDER_PLACED',
              trackingName: 'Order created',
              time: Date.UTC(2026, 7, 20),
            },
          ],
          ...line,
        },
      ],
      ...over,
    },
  };
}

export function refundCase(over: Fields = {}): Fields {
  return {
    reverseOrderLineId: '6300000000000031',
    tradeOrderId: ORDER_ID,
    tradeOrderLineId: '8300000000000111',
    reverseStatus: 2,
    gmtCreateFormat: '2026-09-03 05:37:04',
    gmtCreate: '1788413824000',
    aeItemDTO: { itemUnitPrice: { cent: 5420, currency: 'BRL', formatMoney: 'R$54.20' } },
    ...over,
  };
}
