import { describe, expect, it } from 'vitest';
import { SHOP_APIS } from '../../replica/json/response';
import { answer } from '../../replica/serve';
import { ACCOUNT, LIST } from './pages';

const get = (url: string, options = {}) => answer(ACCOUNT, { url, method: 'GET' }, options);
const gateway = (api: string, query: string): string =>
  `https://acs.aliexpress.com/h5/${api.toLowerCase()}/1.0/?api=${api}&${query}`;

describe('answer', () => {
  it('answers AliExpress’s own addresses and no other', () => {
    expect(get(LIST)?.status).toBe(200);
    expect(get('https://www.aliexpress.us/p/order/index.html')?.status).toBe(200);
    for (const url of ['https://example.com/', 'https://www.aliexpress.com.example.com/', 'not an address']) {
      expect(get(url)).toBeNull();
    }
  });

  it('sends a shell that asks for its data, or the finished page', () => {
    const live = get(LIST)?.body ?? '';
    expect(live).toContain('comet-loading-wrap');
    expect(live).toContain('window.__replica');
    const finished = get(LIST, { render: 'static' })?.body ?? '';
    expect(finished).toContain('class="order-item"');
    expect(finished).not.toContain('window.__replica');
  });

  it('answers a GET with the callback and a POST with JSON for the page that asks', () => {
    const first = get(gateway(SHOP_APIS.orderList, 'callback=mtopjsonp1&data=%7B%7D'));
    expect(first?.headers['content-type']).toContain('javascript');
    expect(first?.body.trim()).toMatch(/^mtopjsonp1\(/);
    const request = {
      url: gateway(SHOP_APIS.refundList, ''),
      method: 'POST',
      body: 'data=%7B%22pageNo%22%3A1%7D',
      origin: 'https://m.aliexpress.com',
    };
    const second = answer(ACCOUNT, request);
    expect(second?.headers['access-control-allow-origin']).toBe('https://m.aliexpress.com');
    expect(JSON.parse(second?.body ?? '').ret[0]).toMatch(/^SUCCESS/);
  });

  it('breaks the answers that it is asked to break', () => {
    const url = gateway(SHOP_APIS.orderList, 'data=%7B%7D');
    expect(get(url, { faults: { [SHOP_APIS.orderList]: 'server-error' } })?.status).toBe(500);
    const cut = get(url, { faults: { [SHOP_APIS.orderList]: 'malformed' } })?.body ?? '';
    expect(() => JSON.parse(cut)).toThrow(SyntaxError);
    expect(get(url, { variant: 'logged-out' })?.body).toContain('FAIL_SYS_SESSION_EXPIRED');
  });

  it('knows no address of an order that the account does not have', () => {
    expect(get('https://www.aliexpress.com/p/order/detail.html?orderId=1')?.status).toBe(404);
    expect(get('https://www.aliexpress.com/item/1000000000000000.html')?.status).toBe(404);
  });
});
