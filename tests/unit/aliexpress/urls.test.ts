import { describe, expect, it } from 'vitest';
import {
  apiOfUrl,
  globalProductId,
  isAliExpress,
  ORDERS_URL,
  orderDetailUrl,
  orderIdFromUrl,
  productIdFromUrl,
  storeIdFromUrl,
} from '../../../src/aliexpress/urls';

describe('isAliExpress', () => {
  it.each([
    'https://www.aliexpress.com/',
    'http://www.aliexpress.com/',
    'https://aliexpress.ru/',
    'https://aliexpress.com',
    'https://www.aliexpress.us/p/order/index.html',
    'https://trade.aliexpress.ru/',
    'https://acs.aliexpress.com/h5/',
    'https://WWW.ALIEXPRESS.COM/',
  ])('%s', (url) => expect(isAliExpress(url)).toBe(true));

  it.each([
    '',
    'aliexpress.com',
    '//www.aliexpress.com/',
    'https://aliexpress.com.evil.example/',
    'https://notaliexpress.com/',
    'https://ali-express.com/',
    'https://www.aliexpress.com@evil.example/',
    'https://evil@www.aliexpress.com/',
    'https://evil.example/https://www.aliexpress.com/',
    'https://evil.example/?www.aliexpress.com',
    'https://evil.example#www.aliexpress.com',
    'https://aliexpress.de/',
    'https://www.aliexpress.com./',
    'https://xn--aliexpress-abc.com/',
    'ftp://www.aliexpress.com/',
    'javascript:alert("https://www.aliexpress.com")',
    'data:text/html,https://www.aliexpress.com',
    'chrome-extension://www.aliexpress.com/',
    'file:///www.aliexpress.com/',
  ])('not %s', (url) => expect(isAliExpress(url)).toBe(false));
});

describe('orderIdFromUrl', () => {
  it.each([
    ['https://www.aliexpress.com/p/order/detail.html?orderId=3041000000000001', '3041000000000001'],
    ['//www.aliexpress.com/p/order/detail.html?spm=a.b&orderId=3041000000000001#x', '3041000000000001'],
    [
      'https://www.aliexpress.com/p/tracking/index.html?_addShare=no&tradeOrderId=3041000000000001',
      '3041000000000001',
    ],
    ['https://track.aliexpress.com/logisticsdetail.htm?tradeId=90000000001', '90000000001'],
    [
      'https://feedback.aliexpress.com/management/leaveFeedback.htm?parentOrderId=3041000000000001',
      '3041000000000001',
    ],
    ['https://aliexpress.ru/order-list/3041000000000001?filterName=active', '3041000000000001'],
    ['/p/order/detail.html?orderId=3041000000000001&tradeOrderId=3041000000000001', '3041000000000001'],
  ])('%s', (url, id) => expect(orderIdFromUrl(url)).toBe(id));

  it.each([
    'https://www.aliexpress.com/p/order/index.html',
    'https://www.aliexpress.com/p/order/detail.html?orderId=',
    'https://www.aliexpress.com/p/order/detail.html?orderId=abc',
    'https://www.aliexpress.com/p/order/detail.html?orderId=3041000000000001&orderId=3041000000000002',
    'https://www.aliexpress.com/p/order/detail.html?orderId=3041000000000001&tradeOrderId=3041000000000002',
    'https://www.aliexpress.com/p/x.html?tradeOrderLineId=3041000000000001',
    'https://evil.example/p/order/detail.html?orderId=3041000000000001',
    'javascript:void("orderId=3041000000000001")',
  ])('none in %s', (url) => expect(orderIdFromUrl(url)).toBeNull());
});

describe('product ids', () => {
  it.each([
    ['https://www.aliexpress.com/item/1005005209093140.html?spm=x', '1005005209093140'],
    ['//es.aliexpress.com/item/-/1005005209093140.html', '1005005209093140'],
    ['https://www.aliexpress.com/item/USB-C-Hub/32805022778.html', '32805022778'],
    ['https://www.aliexpress.com/i/1005005209093140.html', '1005005209093140'],
    ['https://www.aliexpress.com/store/product/USB-Hub/1234567_1005005209093140.html', '1005005209093140'],
    ['https://aliexpress.ru/item/1005005209093140.html', '1005005209093140'],
    ['https://www.aliexpress.us/item/3256805022778388.html', '3256805022778388'],
  ])('%s', (url, id) => expect(productIdFromUrl(url)).toBe(id));

  it.each([
    'https://evil.example/item/1005005209093140.html',
    '/item/123.html',
    '/p/item/1005005209093140.html',
  ])('none in %s', (url) => expect(productIdFromUrl(url)).toBeNull());

  it('brings ids of aliexpress.us back to the global ones', () => {
    expect(globalProductId('3256805022778388')).toBe('1005005209093140');
    expect(globalProductId('3256809840464144')).toBe('1005010026778896');
    expect(globalProductId('1005005209093140')).toBe('1005005209093140');
    expect(globalProductId('2251799813685247')).toBe('2251799813685247');
    expect(globalProductId('not-a-number')).toBe('not-a-number');
  });
});

describe('storeIdFromUrl', () => {
  it.each([
    ['//www.aliexpress.com/store/1105843321', '1105843321'],
    ['https://www.aliexpress.com/store/1105843321?spm=x', '1105843321'],
    ['https://www.aliexpress.com/store/1105843321/pages/all-items.html', '1105843321'],
    ['https://www.aliexpress.com/store/product/x/1_1005005209093140.html', null],
    ['https://evil.example/store/1105843321', null],
  ])('%s', (url, id) => expect(storeIdFromUrl(url)).toBe(id));
});

it('orderDetailUrl is on the current site', () => {
  expect(orderDetailUrl('3041000000000001')).toBe(
    'https://www.aliexpress.com/p/order/detail.html?orderId=3041000000000001',
  );
  expect(ORDERS_URL).toBe('https://www.aliexpress.com/p/order/index.html');
});

describe('apiOfUrl', () => {
  it.each([
    [
      'https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.list/1.0/?jsv=2.5.1',
      'mtop.aliexpress.trade.buyer.order.list',
    ],
    [
      'https://acs.aliexpress.us/h5/mtop.aliexpress.trade.buyer.order.detail/1.0/',
      'mtop.aliexpress.trade.buyer.order.detail',
    ],
    ['https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?api=x', 'mtop.ae.ld.querydetail'],
    ['https://acs.aliexpress.com/h5/mtop.aliexpress.pdp.pc.query/1.0/', 'mtop.aliexpress.pdp.pc.query'],
    [
      'https://acs.aliexpress.com/h5/mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer/1.0/',
      'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer',
    ],
    [
      'https://acs.aliexpress.com/h5/mtop.aliexpress.buyer.reverse.reverseorderlinerenderforbuyer/1.0/',
      'mtop.aliexpress.buyer.reverse.reverseOrderLineRenderForBuyer',
    ],
    ['https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.count/1.0/', null],
    ['https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.operation/1.0/', null],
    ['https://acs.evil.example/h5/mtop.ae.ld.querydetail/1.0/', null],
    ['https://www.aliexpress.com/p/order/index.html', null],
  ])('%s', (url, api) => expect(apiOfUrl(url)).toBe(api));
});
