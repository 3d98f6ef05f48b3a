import { describe, expect, it } from 'vitest';
import { bareNumber, jsonText, plainJson } from '../../replica/json/envelope';
import { responseText, SHOP_APIS } from '../../replica/json/response';
import { demoAccount, demoOrderId } from '../../replica/model/demo-account';
import { orderOf, truthOf } from '../../replica/model/truth';
import { dayText } from '../../replica/render/dates';
import { ACCOUNT, detail, LIST, NOW, open, textOf, textsOf } from './pages';

interface Part {
  tag: string;
  fields: Record<string, unknown>;
}
interface Body {
  ret: string[];
  data: { data: Record<string, Part>; hierarchy: { structure: Record<string, string[]> }; global: object };
}

const ask = (api: string, params: Record<string, unknown>, account = ACCOUNT): Body =>
  JSON.parse(responseText(account, api, params));
const fieldsOf = (body: Body, tag: string): Record<string, unknown>[] =>
  Object.values(body.data.data).flatMap((part) => (part.tag === tag ? [part.fields] : []));

function linesOf(block: Record<string, unknown> = {}): { buttonVOS: { type: string }[] }[] {
  return (block.productVOList ?? []) as { buttonVOS: { type: string }[] }[];
}

describe('the order list’s response', () => {
  const body = ask(SHOP_APIS.orderList, { statusTab: 'all' });

  it('agrees with the page in every order', () => {
    const page = open(ACCOUNT, LIST);
    const cards = [...page.querySelectorAll('.order-item')];
    const keys = Object.entries(body.data.hierarchy.structure).find(([key]) =>
      key.startsWith('pc_om_list_body'),
    )?.[1];
    expect(keys).toHaveLength(10);
    for (const [at, key] of (keys ?? []).entries()) {
      const fields = body.data.data[key]?.fields ?? {};
      const card = cards[at];
      const [date, id] = card ? textsOf(card, '[data-pl=order_item_header_info] > div') : [];
      expect(date).toBe(`${fields.orderDateTitle}: ${fields.orderDateText}`);
      expect(id).toContain(String(fields.orderId));
      expect(textOf(card, '.order-item-header-status-text')).toBe(fields.statusText);
      expect(textOf(card, '[data-pl=order_item_content_price_total]')).toBe(`Total:${fields.totalPriceText}`);
      expect(textOf(card, '[data-pl=order_item_store_name]')).toBe(fields.storeName);
    }
  });

  it('does not list its parts in the order of the screen', () => {
    const shown = Object.values(body.data.hierarchy.structure).flat();
    const listed = Object.keys(body.data.data);
    const order = (keys: string[]): string[] => keys.filter((key) => key.startsWith('pc_om_list_order_'));
    expect(order(listed)).not.toEqual(order(shown));
    expect(order(listed).sort()).toEqual(order(shown).sort());
  });

  it('writes quantities and hasMore in both ways', () => {
    const quantities = fieldsOf(body, 'pc_om_list_order').flatMap(({ orderLines }) =>
      (orderLines as { quantity: unknown }[]).map(({ quantity }) => typeof quantity),
    );
    expect(new Set(quantities)).toEqual(new Set(['string', 'number']));
    expect(fieldsOf(body, 'pc_om_list_body')[0]?.hasMore).toBe(true);
    const last = { fields: { pageIndex: 1 }, tag: 'pc_om_list_body' };
    const operation = JSON.stringify({ data: { body: last }, linkage: {} });
    const next = ask(SHOP_APIS.orderList, { params: operation });
    expect(fieldsOf(next, 'pc_om_list_body')[0]).toMatchObject({ hasMore: 'true', pageIndex: 2 });
  });

  it('answers a further page without its linkage with success and nothing', () => {
    const nothing = ask(SHOP_APIS.orderList, { params: JSON.stringify({ data: {} }) });
    expect(nothing.ret[0]).toMatch(/^SUCCESS/);
    expect(nothing.data.data).toEqual({});
  });
});

describe('the order detail’s response', () => {
  it('agrees with the truth and the page', () => {
    for (const order of ACCOUNT.orders.slice(0, 60)) {
      const truth = truthOf(order, ACCOUNT);
      const body = ask(SHOP_APIS.orderDetail, { tradeOrderId: order.orderId });
      const [info] = fieldsOf(body, 'detail_simple_order_info_component');
      const day = (date: string | null): string | undefined => (date ? dayText(date, 'en') : undefined);
      expect(info?.orderCreatTime).toBe(day(truth.placedOn));
      expect(info?.payTime).toBe(day(truth.paidOn));
      expect(info?.orderShipTime).toBe(day(truth.shippedOn));
      expect(info?.orderEndTime).toBe(day(truth.completedOn));
      // A number here; the list has it as a string.
      expect(info?.tradeOrderId).toBe(Number(order.orderId));
      const [status] = fieldsOf(body, 'detail_order_status_block');
      const page = open(ACCOUNT, detail(order.orderId));
      expect(status?.title).toBe(textOf(page, '.order-status .order-block-title'));
      expect(status?.reminder ?? null).toBe(textOf(page, '.order-status-content'));
      const [products] = fieldsOf(body, 'detail_product_block');
      const offered = linesOf(products).map(({ buttonVOS }) =>
        buttonVOS.some(({ type }) => type === 'OPEN_DISPUTE'),
      );
      expect(offered).toEqual(order.lines.map(({ canDispute }) => canDispute));
    }
  });

  it('is an empty skeleton when asked with the wrong parameter', () => {
    const body = ask(SHOP_APIS.orderDetail, { orderId: ACCOUNT.orders[0]?.orderId });
    expect(body.ret[0]).toMatch(/^SUCCESS/);
    expect(body.data.data).toEqual({});
  });
});

describe('the other responses', () => {
  const demo = demoAccount(NOW);

  it('tell a delivery by code', () => {
    const order = orderOf(demo, demoOrderId('free-return-ends'));
    const text = responseText(demo, SHOP_APIS.tracking, { tradeOrderId: order.orderId });
    expect(text).toContain('"trackingPrimaryCode":"AE_GTMS_SIGNED"');
    expect(text).toContain('"etaSceneCode":"REAL_DELIVERY"');
    expect(text).toContain(`"itemId":${order.lines[0]?.listing.productId}`);
  });

  it('list every case with a point before the cents', () => {
    const text = responseText(demo, SHOP_APIS.refundList, {});
    const { module } = JSON.parse(text).data;
    expect(module).toMatchObject({ pages: 0, total: 2 });
    expect(module.items[0].reverseOrderLines[0].tradeOrderId).toBe(demoOrderId('in-dispute'));
    expect(module.items[0].reverseOrderLines[0].aeItemDTO.itemUnitPrice.formatMoney).toMatch(
      /^US \$\d+\.\d\d$/,
    );
  });

  it('come wrapped, cut or refused when asked so', () => {
    const params = { statusTab: 'all' };
    const wrapped = responseText(demo, SHOP_APIS.orderList, params, { callback: 'mtopjsonp1' });
    expect(wrapped.trim()).toMatch(/^mtopjsonp1\(\{.*\}\)$/);
    const cut = responseText(demo, SHOP_APIS.orderList, params, { fault: 'malformed' });
    expect(() => JSON.parse(cut)).toThrow(SyntaxError);
    const refused = responseText(demo, SHOP_APIS.orderList, params, { fault: 'session-expired' });
    expect(JSON.parse(refused).ret[0]).toMatch(/^FAIL_SYS_SESSION_EXPIRED/);
    const poor = responseText(demo, SHOP_APIS.orderList, params, { fault: 'missing-fields' });
    expect(poor).not.toContain('orderDateText');
  });
});

describe('bare numbers', () => {
  it('are printed digit by digit even above 2^53', () => {
    const body = { id: bareNumber('9999999999999999'), small: bareNumber('17') };
    expect(jsonText(body)).toBe('{"id":9999999999999999,"small":17}');
    expect(plainJson(body)).toEqual({ id: '9999999999999999', small: 17 });
  });
});
