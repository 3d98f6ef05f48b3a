import { describe, expect, it } from 'vitest';
import { readResponse } from '../../../../src/aliexpress/read-response';
import { contextOf } from '../context-of';
import { envelope, ORDER_ID, OTHER_ID, tracking } from './shop';

const API = 'mtop.ae.ld.querydetail';
const read = (...over: Parameters<typeof tracking>) =>
  readResponse(envelope(tracking(...over)), API, contextOf());

describe('tracking response', () => {
  it('reads a parcel with its events', () => {
    const { parcels, problems } = read();
    expect(problems).toEqual([]);
    expect(parcels[0]).toMatchObject({
      orderId: ORDER_ID,
      trackingNumber: { value: 'ZZ000000017BR' },
      carrier: { value: 'Postal Example' },
      delivered: { value: true },
      deliveredOn: { value: '2026-09-01', quote: 'Tue | Sep. 1 12:39' },
      productIds: ['1005001186314875'],
    });
    expect(parcels[0]?.events.map(({ code, on }) => [code, on])).toEqual([
      ['AE_GTMS_SIGNED', '2026-09-01'],
      ['AE_GTMS_ACCEPT', '2026-08-30'],
      ['AE_ORDER_PLACED', null],
    ]);
  });

  it('reads the promises of the block', () => {
    expect(read().orders[0]).toMatchObject({
      orderId: ORDER_ID,
      statements: [{ kind: 'no-delivery-refund', date: '2026-10-09' }, { kind: 'buyer-protection' }],
    });
  });

  it('takes the year from the event, but not from an instant that is none of its own', () => {
    const event = { trackingPrimaryCode: 'AE_GTMS_SIGNED', timeText: 'Dec. 30 10:00' };
    const signed = (time: unknown) =>
      read({}, { etaInfo: {}, packageItemList: [], detailList: [{ ...event, time }] });
    const url = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ORDER_ID}`;
    const onOf = (time: unknown) =>
      readResponse(
        envelope(tracking({}, { etaInfo: {}, detailList: [{ ...event, time }] })),
        API,
        contextOf({ url }),
      ).parcels[0]?.deliveredOn?.value;
    expect(onOf(Date.UTC(2024, 11, 31))).toBe('2024-12-30');
    expect(onOf(12345)).toBe('2025-12-30');
    expect(onOf('9'.repeat(400))).toBe('2025-12-30');
    expect(signed(0).state).toBe('unreadable');
  });

  it('keeps the earlier day where a parcel was signed for twice', () => {
    const signed = (timeText: string) => ({ trackingPrimaryCode: 'AE_GTMS_SIGNED', timeText });
    const detailList = [signed('Thu | Sep. 3 18:39'), signed('Tue | Sep. 1 09:12')];
    const url = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ORDER_ID}`;
    const reading = readResponse(
      envelope(tracking({}, { etaInfo: {}, detailList })),
      API,
      contextOf({ url }),
    );
    expect(reading.parcels[0]?.deliveredOn?.value).toBe('2026-09-01');
  });

  it('keeps the earlier day where head and signature differ', () => {
    const etaInfo = { etaSceneCode: 'REAL_DELIVERY', etaTimeText: 'Aug. 31' };
    const url = `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${ORDER_ID}`;
    const reading = readResponse(envelope(tracking({}, { etaInfo })), API, contextOf({ url }));
    expect(reading.parcels[0]?.deliveredOn?.value).toBe('2026-08-31');
    expect(reading.problems).toMatchObject([{ field: 'deliveredOn', reason: 'disagree' }]);
  });

  it('is not delivered while it is on its way', () => {
    const etaInfo = { etaSceneCode: 'FULFILLLMENT_PROMISE_ETA', etaTimeText: 'Sep. 20 - 25' };
    const data = encodeURIComponent(JSON.stringify({ tradeOrderId: OTHER_ID }));
    const url = `https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?data=${data}`;
    const body = envelope(tracking({}, { etaInfo, detailList: [], mailNo: undefined }));
    expect(readResponse(body, API, contextOf({ url }))).toMatchObject({
      parcels: [{ orderId: OTHER_ID, delivered: { value: false }, deliveredOn: null, trackingNumber: null }],
      problems: [],
    });
  });

  it('never lets the receiver through', () => {
    expect(JSON.stringify(read())).not.toContain('Nobody');
  });
});
