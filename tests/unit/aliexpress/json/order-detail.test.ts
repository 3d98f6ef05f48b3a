import { describe, expect, it } from 'vitest';
import { readResponse } from '../../../../src/aliexpress/read-response';
import { contextOf } from '../context-of';
import { envelope, ORDER_ID, orderDetail, orderLine } from './shop';

const API = 'mtop.aliexpress.trade.buyer.order.detail';
const read = (...over: Parameters<typeof orderDetail>) =>
  readResponse(envelope(orderDetail(...over)), API, contextOf());

describe('order detail response', () => {
  it('reads dates, total, store, lines and whether a dispute can be opened', () => {
    const { orders, problems } = read();
    expect(problems).toEqual([]);
    expect(orders[0]).toMatchObject({
      orderId: ORDER_ID,
      status: { value: 'completed' },
      placedOn: { value: '2026-08-20' },
      paidOn: { value: '2026-08-20' },
      shippedOn: { value: '2026-08-22' },
      completedOn: { value: '2026-09-02' },
      deliveredOn: null,
      total: { value: { amount: '61.05', currency: 'BRL' } },
      storeId: { value: '1100000077' },
      country: { value: 'BR' },
      canDispute: { value: true, quote: 'Returns/refunds' },
      lines: [{ lineId: '8300000000000111', canDispute: { value: true } }],
    });
    expect(orders[0]?.status?.witnesses.map(({ strategy }) => strategy)).toEqual([
      'detail_order_status_block.title',
      'global.orderStatus',
    ]);
  });

  it('reads what is promised of the order, and of its line', () => {
    const [order] = read().orders;
    const told = order?.statements.map(({ kind, days, from, date, lineId }) => [
      kind,
      days ?? date,
      from,
      lineId,
    ]);
    expect(told).toEqual([
      ['return-after-receipt', 9, 'receipt-confirmed', null],
      ['open-dispute', 80, 'placed', null],
      ['late-delivery-coupon', '2026-09-09', null, null],
      ['no-delivery-refund', '2026-10-10', null, null],
      ['buyer-protection', null, null, null],
      ['free-return', 12, 'delivered', null],
      ['free-return', null, null, '8300000000000111'],
      ['late-delivery-coupon', null, null, '8300000000000111'],
    ]);
    const refund = order?.statements.find(({ kind }) => kind === 'no-delivery-refund');
    expect(refund?.witnesses.map(({ strategy }) => strategy)).toEqual([
      'detail_order_services.content',
      'detail_service_progress_bar.nodes',
    ]);
  });

  it('never lets the address through', () => {
    expect(JSON.stringify(read())).not.toMatch(/Nobody|Secret/);
  });

  it('says that no dispute can be opened only where all lines show their buttons', () => {
    const closed = orderLine({ buttonVOS: [{ type: 'REPURCHASE_LINE' }] });
    const product = (lines: unknown[]) => ({ product: { productVOList: lines } });
    expect(read(product([closed])).orders[0]?.canDispute?.value).toBe(false);
    expect(read(product([closed, orderLine()])).orders[0]?.canDispute).toBeNull();
  });

  it.each([
    [[{ type: 'REPURCHASE_LINE' }, null]],
    [[{ text: 'Returns/refunds' }]],
    [[{ type: 'OPEN_REVERSE', text: 'Returns / Refunds' }]],
  ])('leaves open whether a dispute can be opened where a button is not understood: %j', (buttonVOS) => {
    const { orders, problems } = read({ product: { productVOList: [orderLine({ buttonVOS })] } });
    expect(orders[0]?.canDispute).toBeNull();
    expect(problems).toMatchObject([{ field: 'lines.canDispute', reason: 'unparsed' }]);
  });

  it('has no completion for a cancelled order', () => {
    const { orders } = read({ status: { title: 'Canceled' }, code: 12 });
    expect(orders[0]).toMatchObject({ status: { value: 'cancelled' }, completedOn: null });
  });

  it('tells where title and code of the state differ', () => {
    const { orders, problems } = read({ code: 8 });
    expect(orders[0]?.status?.value).toBe('completed');
    expect(problems).toEqual([
      { of: ORDER_ID, field: 'status', reason: 'disagree', seen: 'Completed / orderStatus 8' },
    ]);
  });

  it('does not ask for dates that an order does not have yet', () => {
    const info = { payTime: undefined, orderShipTime: undefined, orderEndTime: undefined };
    const { orders, problems } = read({ info, status: { title: 'To pay' }, code: 1 });
    expect(orders[0]).toMatchObject({ status: { value: 'unpaid' }, paidOn: null, completedOn: null });
    expect(problems).toEqual([]);
  });

  it('is unreadable as an empty skeleton', () => {
    expect(readResponse(envelope({ data: {}, hierarchy: {} }), API, contextOf()).state).toBe('unreadable');
  });
});
