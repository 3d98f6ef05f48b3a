import { describe, expect, it } from 'vitest';
import { pageKindOf } from '../../../src/aliexpress/urls';
import { PAGE_KINDS, type PageKind } from '../../../src/model';

/** Every address of pages.md 1.2 and 1.3 under the one kind that it is; the test tries it against all. */
const PAGES: Record<PageKind, string[]> = {
  'order-list': [
    'https://www.aliexpress.com/p/order/index.html',
    'https://www.aliexpress.com/p/order/index.html?spm=a2g0o.home#tab',
    'https://www.aliexpress.us/p/order/index.html',
    'https://es.aliexpress.com/p/order/index.html',
    'https://m.aliexpress.com/p/order/index.html',
    'http://www.aliexpress.com/p/order/index.html',
    'https://trade.aliexpress.com/orderList.htm',
    'https://trade.aliexpress.com/order_list.htm?x=1',
    'https://trade.aliexpress.ru/orderList.htm',
    'https://aliexpress.ru/order-list',
    'https://aliexpress.ru/order-list/?filterName=active',
  ],
  'order-detail': [
    'https://www.aliexpress.com/p/order/detail.html?orderId=3041000000000001',
    'https://www.aliexpress.us/p/order/detail.html?orderId=3041000000000001',
    'https://pt.aliexpress.com/p/order/detail.html',
    'https://m.aliexpress.com/p/order/detail.html?orderId=3041000000000001',
    'https://trade.aliexpress.com/order_detail.htm?orderId=3041000000000001',
    'https://aliexpress.ru/order-list/3041000000000001?filterName=archive',
  ],
  tracking: [
    'https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=3041000000000001',
    'https://www.aliexpress.us/p/tracking/index.html',
    'https://track.aliexpress.com/logisticsdetail.htm?tradeId=3041000000000001',
  ],
  product: [
    'https://www.aliexpress.com/item/1005005209093140.html',
    'https://www.aliexpress.com/item/USB-C-Hub/1005005209093140.html?spm=x',
    'https://www.aliexpress.com/i/1005005209093140.html',
    'https://www.aliexpress.com/store/product/USB-C-Hub/123456_1005005209093140.html',
    'https://es.aliexpress.com/item/-/1005005209093140.html',
    'https://m.aliexpress.com/item/1005005209093140.html',
    'https://www.aliexpress.us/item/3256805022778388.html?gatewayAdapt=glo2usa4itemAdapt',
    'https://aliexpress.ru/item/1005005209093140.html',
  ],
  'dispute-open': [
    'https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId=3041000000000002',
    'https://trade.aliexpress.com/issue/fastissue/createIssueStep1.htm?orderId=3041000000000001',
  ],
  'dispute-detail': [
    'https://www.aliexpress.com/p/reverse-pages/detail.html?reverseOrderLineId=1',
    'https://trade.aliexpress.com/issue/fastissue/Detail.htm?tradeOrderLineId=1&reverseOrderLineId=2&from=1',
    'https://trade.aliexpress.com/issue/issueDetail.htm?issueId=1',
  ],
  'refund-list': [
    'https://m.aliexpress.com/p/refund-dispute/list.html',
    'https://www.aliexpress.com/p/refund-dispute/list.html',
    'https://trade.aliexpress.com/issue/issue_list.htm',
    'https://trade.aliexpress.com/issue/issueList.htm',
  ],
  snapshot: [
    'https://www.aliexpress.com/p/order/snapshot.html?orderLineId=3041000000000002',
    'https://trade.aliexpress.com/snapshot/1234567.html',
  ],
  unknown: [
    '',
    'not an address',
    'https://www.aliexpress.com/',
    'https://www.aliexpress.com/p/order/',
    'https://www.aliexpress.com/p/shoppingcart/index.html',
    'https://www.aliexpress.com/p/trade/confirm.html?objectId=1',
    'https://www.aliexpress.com/p/tracking/pop-text.html?tradeOrderId=3041000000000001',
    'https://www.aliexpress.com/p/tax-ui/index.html?orderId=3041000000000001',
    'https://www.aliexpress.com/p/message/index.html',
    'https://m.aliexpress.com/p/refund-amount/detail.html?tradeOrderLineId=1',
    'https://m.aliexpress.com/p/refund-cancel/index.html',
    'https://www.aliexpress.com/store/1105843321',
    'https://www.aliexpress.com/item/x.html',
    'https://www.aliexpress.com/order-list',
    'https://www.aliexpress.com/orderList.htm',
    'https://login.aliexpress.com/?return=https://www.aliexpress.com/p/order/index.html',
    'https://www.aliexpress.com/?u=/p/order/index.html',
    'https://www.aliexpress.com/x/p/order/index.html',
    'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.list/1.0/',
    'https://www.aliexpress.com.evil.example/p/order/index.html',
    'https://evil-aliexpress.com/p/order/index.html',
    'https://aliexpress.com@evil.example/p/order/index.html',
    'https://user:pw@www.aliexpress.com/p/order/index.html',
    'https://trade.evil.example/orderList.htm',
    'ftp://www.aliexpress.com/p/order/index.html',
    'javascript:location="https://www.aliexpress.com/p/order/index.html"',
    'view-source:https://www.aliexpress.com/p/order/index.html',
    'about:blank',
  ],
};

const addresses = PAGE_KINDS.flatMap((kind) => PAGES[kind].map((url) => ({ kind, url })));

describe.each(PAGE_KINDS)('%s', (kind) => {
  it.each(addresses.map(({ kind: own, url }) => ({ url, expected: own === kind })))(
    '$expected for $url',
    ({ url, expected }) => expect(pageKindOf(url) === kind).toBe(expected),
  );
});
