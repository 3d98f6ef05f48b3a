import { describe, expect, it } from 'vitest';
import { readResponse } from '../../../../src/aliexpress/read-response';
import { contextOf } from '../context-of';
import { envelope, listOrder, ORDER_ID, OTHER_ID, orderLine, orderList } from './shop';

const API = 'mtop.aliexpress.trade.buyer.order.list';
const read = (orders: Record<string, unknown>[]) =>
  readResponse(envelope(orderList(orders)), API, contextOf());

describe('order list response', () => {
  it('reads an order with its witnesses', () => {
    const { orders, problems, state } = read([listOrder()]);
    expect([state, problems]).toEqual(['read', []]);
    expect(orders[0]).toMatchObject({
      orderId: ORDER_ID,
      statusText: { value: 'Awaiting delivery' },
      placedOn: { value: '2026-08-20', witnesses: [{ by: 'json', strategy: 'fields.orderDateText' }] },
      total: { value: { amount: '61.05', currency: 'BRL' }, quote: 'R$61,05' },
      storeId: { value: '1100000077' },
      storeName: { value: 'Lamp House' },
      canDispute: null,
    });
    expect(orders[0]?.status).toMatchObject({
      value: 'in-transit',
      witnesses: [{ strategy: 'fields.statusText' }, { strategy: 'buttons.CONFIRM_GOODS' }],
    });
    expect(orders[0]?.lines[0]).toMatchObject({
      lineId: '8300000000000111',
      productId: { value: '1005000000000123' },
      title: { value: 'Desk lamp with a clip' },
      options: { value: 'Color:Black, Length:2m' },
      quantity: { value: 1 },
      price: { value: { amount: '54.20', currency: 'BRL' } },
    });
  });

  it('reads the promises on a line, without markup', () => {
    const [order] = read([listOrder()]).orders;
    expect(order?.statements).toMatchObject([
      { kind: 'free-return', days: null, quote: 'Free returns', lineId: '8300000000000111' },
      { kind: 'late-delivery-coupon', quote: 'R$7 coupon if delayed', productId: '1005000000000123' },
    ]);
  });

  it('takes the code of a tag where its words cannot be read', () => {
    const line = orderLine({ itemTags: [{ richText: '무료 반품', type: 'LOCAL_FREE_RETURN' }] });
    const [order] = read([listOrder({ orderLines: [line] })]).orders;
    expect(order?.statements[0]).toMatchObject({ kind: 'free-return', quote: '무료 반품' });
  });

  it('does not take the code of a tag whose words deny it', () => {
    const line = orderLine({ itemTags: [{ richText: 'Free returns ended', type: 'LOCAL_FREE_RETURN' }] });
    const [order] = read([listOrder({ orderLines: [line] })]).orders;
    expect(order?.statements.map(({ kind }) => kind)).not.toContain('free-return');
  });

  it.each([['tag'], ['tag', 'type']])('knows its blocks without their %s', (...gone) => {
    const body = JSON.parse(JSON.stringify(envelope(orderList([listOrder()]))));
    for (const block of Object.values<Record<string, unknown>>(body.data.data)) {
      for (const name of gone) delete block[name];
    }
    const { orders, problems } = readResponse(body, API, contextOf());
    expect([orders.map(({ orderId }) => orderId), problems]).toEqual([[ORDER_ID], []]);
  });

  it('keeps the order of the page, not of the keys', () => {
    const data = orderList([listOrder(), listOrder({ orderId: OTHER_ID })]) as {
      hierarchy: { structure: object };
    };
    data.hierarchy.structure = { root: ['pc_om_list_order_1', 'pc_om_list_order_0'] };
    const { orders } = readResponse(envelope(data), API, contextOf());
    expect(orders.map(({ orderId }) => orderId)).toEqual([OTHER_ID, ORDER_ID]);
  });

  it('accepts a quantity and an id of either type', () => {
    const line = orderLine({ quantity: '3', productId: 1005000000000123 });
    const [order] = read([listOrder({ orderId: Number(ORDER_ID), orderLines: [line] })]).orders;
    expect(order).toMatchObject({
      orderId: ORDER_ID,
      lines: [{ quantity: { value: 3 }, productId: { value: '1005000000000123' } }],
    });
  });

  it('brings ids of the US site back to the global ones', () => {
    const [order] = read([listOrder({ orderLines: [orderLine({ productId: '3256801000000123' })] })]).orders;
    expect(order?.lines[0]?.productId?.value).toBe('1005001186314875');
  });

  it('tells what is missing or does not parse', () => {
    const order = listOrder({
      statusText: 'Flying',
      buttons: [],
      orderDateText: '03/04/2026',
      formatPriceInfo: 7,
      totalPriceText: 'R$1 - R$2',
      orderLineSize: 2,
    });
    expect(read([order]).problems).toEqual([
      { of: ORDER_ID, field: 'status', reason: 'unparsed', seen: 'Flying' },
      { of: ORDER_ID, field: 'placedOn', reason: 'unparsed', seen: '03/04/2026' },
      { of: ORDER_ID, field: 'total', reason: 'unparsed', seen: 'R$1 - R$2' },
      { of: ORDER_ID, field: 'lines', reason: 'not-found', seen: '1 of 2' },
    ]);
  });

  it('tells an empty list from an answer to a bad request', () => {
    expect(read([]).state).toBe('empty');
    expect(readResponse(envelope({}), API, contextOf())).toMatchObject({
      state: 'unreadable',
      problems: [{ field: 'orders' }],
    });
  });

  it.each([
    ['FAIL_SYS_SESSION_EXPIRED::x', 'logged-out'],
    ['FAIL_SYS_USER_VALIDATE', 'captcha'],
    ['FAIL_SYS_TOKEN_EXOIRED::x', 'loading'],
    ['UNKNOWN_FAIL_CODE::x', 'unreadable'],
  ])('knows %s', (ret, state) => {
    expect(readResponse(envelope({}, ret), API, contextOf()).state).toBe(state);
  });
});
