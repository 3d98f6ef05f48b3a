import { describe, expect, it } from 'vitest';
import { hasCaptures, inspectResponse, told } from './captures';

const LIST = ['order-list.2026-09.en.json', 'mtop.aliexpress.trade.buyer.order.list'] as const;
const DETAIL = ['order-detail.2026-09.en.json', 'mtop.aliexpress.trade.buyer.order.detail'] as const;
const TRACKING = ['tracking-querydetail.2026-09.en.json', 'mtop.ae.ld.querydetail'] as const;
const REFUNDS = [
  'refund-list.2026-09.en.json',
  'mtop.aliexpress.buyer.reverse.queryReverseOrderPageListForBuyer',
] as const;

describe.skipIf(!hasCaptures)('captured responses of an account', () => {
  it('the order list is read whole', () => {
    const { page, orders, problems } = inspectResponse(...LIST);
    expect([page, problems]).toEqual(['order-list', []]);
    expect(orders.map(({ placedOn }) => placedOn)).toEqual([
      '2026-09-01',
      '2026-09-01',
      '2026-07-15',
      '2026-07-15',
      '2026-06-26',
      '2026-05-27',
      '2026-05-18',
      '2026-04-23',
      '2026-04-19',
      '2026-04-08',
    ]);
    expect(orders.map(({ total }) => total.amount)).toEqual([
      '31.93',
      '87.15',
      '132.74',
      '277.33',
      '335.07',
      '400.20',
      '87.82',
      '287.99',
      '13.97',
      '45.87',
    ]);
    expect(new Set(orders.map(({ total }) => total.currency))).toEqual(new Set(['BRL']));
    expect(orders.map(({ status }) => status)).toEqual([
      'in-transit',
      'in-transit',
      ...Array.from({ length: 8 }, () => 'completed'),
    ]);
  });

  it('every line of the order list is read, with its tags', () => {
    const { orders } = inspectResponse(...LIST);
    const lines = orders.flatMap((order) => order.lines);
    expect(orders.map((order) => order.lines.length)).toEqual([1, 1, 1, 1, 1, 1, 2, 1, 1, 1]);
    expect(lines.map(({ price }) => price.amount)).toEqual([
      '13.90',
      '37.99',
      '126.59',
      '304.53',
      '328.65',
      '448.85',
      '37.79',
      '35.10',
      '287.99',
      '10.70',
      '31.69',
    ]);
    expect(lines.map(({ quantity }) => quantity)).toEqual([2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    for (const { lineId, productId, title } of lines) {
      expect([lineId, productId]).toEqual([
        expect.stringMatching(/^82\d{14}$/),
        expect.stringMatching(/^1005\d{12}$/),
      ]);
      expect(title.length).toBeGreaterThan(20);
    }
    const promises = orders.flatMap((order) => order.statements.map(({ kind }) => kind));
    expect(promises.filter((kind) => kind === 'free-return')).toHaveLength(11);
    expect(promises.filter((kind) => kind === 'late-delivery-coupon')).toHaveLength(8);
  });

  it('the order detail is read whole', () => {
    const { orders, problems, clocks } = inspectResponse(...DETAIL);
    expect(problems).toEqual([]);
    expect(orders[0]).toMatchObject({
      orderId: '8212313961591322',
      status: 'completed',
      placedOn: '2026-07-15',
      paidOn: '2026-07-15',
      shippedOn: '2026-07-16',
      completedOn: '2026-07-28',
      deliveredOn: null,
      total: { amount: '132.74', currency: 'BRL' },
      store: { id: '1105843321' },
      canDispute: true,
      lines: [{ lineId: '8212840438652111', price: { amount: '126.59' } }],
    });
    const said = orders[0]?.statements.map(told);
    expect(said).toEqual(
      expect.arrayContaining([
        ['return-after-receipt', 7, 'receipt-confirmed', null],
        ['open-dispute', 90, 'placed', null],
        ['free-return', 15, 'delivered', null],
        ['no-delivery-refund', null, null, '2026-09-04'],
        ['late-delivery-coupon', null, null, '2026-08-03'],
      ]),
    );
    expect(clocks.map(({ kind }) => kind)).toContain('open-dispute');
  });

  it('nothing of the buyer is in what is read', () => {
    const all = [LIST, DETAIL, TRACKING, REFUNDS].map(([file, api]) =>
      JSON.stringify(inspectResponse(file, api)),
    );
    expect(all.join()).not.toMatch(/Comprador|Rua Exemplo|99999|00000-000/);
  });

  it('the parcel is read with all its events', () => {
    const { parcels, orders, problems, clocks } = inspectResponse(...TRACKING);
    expect(problems).toEqual([]);
    expect(parcels).toMatchObject([
      {
        orderId: '8212313961591322',
        delivered: true,
        deliveredOn: '2026-07-28',
        trackingNumber: 'AA000000000BR',
      },
    ]);
    const events = parcels[0]?.events ?? [];
    expect(events).toHaveLength(26);
    expect(events.filter(({ on }) => on?.startsWith('2026-07-'))).toHaveLength(24);
    expect(events[0]?.code).toBe('AE_GTMS_SIGNED');
    expect(orders[0]?.statements.map(told)).toContainEqual(['no-delivery-refund', null, null, '2026-09-03']);
    expect(clocks.map(({ orderId }) => orderId)).toEqual(clocks.map(() => '8212313961591322'));
    expect(clocks.map(({ kind }) => kind)).toContain('open-dispute');
  });

  it('the cases are read', () => {
    const { cases, problems } = inspectResponse(...REFUNDS);
    expect(problems).toEqual([]);
    expect(cases.map(({ caseId }) => caseId)).toEqual([
      '6239649418962814',
      '6234417803672596',
      '230619598499278',
    ]);
    for (const one of cases) expect(one).toMatchObject({ status: 'completed', refund: null });
  });
});
