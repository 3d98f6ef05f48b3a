import { describe, expect, it } from 'vitest';
import { readTracking } from '../../../../src/aliexpress/dom/tracking';
import { contextAt, documentOf, ORDER_ID, TRACKING_URL } from './build/page';
import { parcelHtml, SCANS, type Tracking, trackingHtml } from './build/tracking';

function readHtml(html: string, url = TRACKING_URL) {
  return readTracking(documentOf(html), contextAt(url));
}

function read(changes: Partial<Tracking> = {}) {
  return readHtml(trackingHtml(changes));
}

it('reads a delivered parcel whole', () => {
  const { parcels, problems } = read();
  expect(problems).toEqual([]);
  expect(parcels).toMatchObject([
    {
      orderId: ORDER_ID,
      trackingNumber: { value: 'LP00123456789CN' },
      carrier: { value: 'AliExpress Standard' },
      delivered: { value: true, quote: 'Delivered：Jul. 28' },
      deliveredOn: { value: '2026-07-28' },
      productIds: [],
      events: [
        { code: null, title: 'Delivered', on: '2026-07-28', timeText: 'Tue | Jul. 28 18:39' },
        { title: 'Out for delivery', detail: 'With the courier', on: '2026-07-28' },
        { title: 'In preparation', on: null, timeText: null },
      ],
    },
  ]);
});

describe('the head of the page', () => {
  it.each<[string, boolean | null, string | null, string[]]>([
    ['Delivered: Dec. 24', true, '2025-12-24', []],
    ['Delivered：', true, null, ['deliveredOn']],
    ['Delivered', true, null, ['deliveredOn']],
    ['Estimated delivery: Dec 27 - 28', false, null, []],
    ['Delivery: Apr. 24 - May. 14', false, null, []],
    ['Zzyzx: Dec. 24', null, null, ['delivered']],
    ['', null, null, ['delivered']],
  ])('"%s"', (head, delivered, on, told) => {
    const { parcels, problems } = read({ head });
    expect(parcels[0]?.delivered?.value ?? null).toBe(delivered);
    expect(parcels[0]?.deliveredOn?.value ?? null).toBe(on);
    expect(problems.map(({ field }) => field)).toEqual(told);
  });
});

it('tells of a scan whose time is no time', () => {
  const scans = [{ title: 'A', desc: 'b', time: 'yesterday' }, ...SCANS];
  const { parcels, problems } = read({ scans });
  expect(parcels[0]?.events[0]).toMatchObject({ on: null, timeText: 'yesterday' });
  expect(problems).toEqual([{ of: ORDER_ID, field: 'events', reason: 'unparsed', seen: 'A b yesterday' }]);
});

it('expects no number before there is a parcel', () => {
  const html = trackingHtml({ head: 'Estimated delivery: Dec 27 - 28', scans: SCANS.slice(2) });
  const doc = documentOf(html);
  doc.querySelector('[class*="--mailNo--"]')?.remove();
  doc.querySelector('[class*="--carrierTitle--"]')?.parentElement?.remove();
  const { parcels, problems } = readTracking(doc, contextAt(TRACKING_URL));
  expect(parcels[0]).toMatchObject({ trackingNumber: null, carrier: null });
  expect(problems).toEqual([]);
});

describe('losing any one module', () => {
  const names = [
    'track',
    'node',
    'nodeTitle',
    'nodeDesc',
    'nodeTime',
    'mailNo',
    'mailNoValue',
    'carrierTitle',
    'carrierValue',
  ];
  it.each(names)('%s', (name) => {
    const { parcels, problems } = readHtml(trackingHtml().replaceAll(`logistic-info-v2--${name}--`, 'x--'));
    const [parcel] = parcels;
    expect(parcel?.trackingNumber?.value).toBe('LP00123456789CN');
    expect(parcel?.carrier?.value).toBe('AliExpress Standard');
    expect(parcel?.deliveredOn?.value).toBe('2026-07-28');
    expect(parcel?.events).toHaveLength(3);
    for (const { on } of parcel?.events.slice(0, 2) ?? []) {
      if (on === null) expect(problems.map(({ field }) => field)).toContain('events');
      else expect(on).toBe('2026-07-28');
    }
  });
});

it('reads a parcel for each container with a number of its own', () => {
  const one = parcelHtml({ number: 'LP00123456789CN', carrier: 'A', scans: SCANS });
  const two = parcelHtml({ number: 'RB987654321SG', carrier: 'B', scans: SCANS.slice(1) });
  const { parcels } = readHtml(`<div>${one}${two}</div>`);
  expect(parcels.map(({ trackingNumber, events }) => [trackingNumber?.value, events.length])).toEqual([
    ['LP00123456789CN', 3],
    ['RB987654321SG', 2],
  ]);
});

it('knows no order where neither address nor links name one', () => {
  const { parcels, problems } = readHtml(trackingHtml(), 'https://www.aliexpress.com/p/tracking/index.html');
  expect(parcels).toEqual([]);
  expect(problems).toMatchObject([{ of: null, field: 'orderId', reason: 'not-found' }]);
});

describe('losing several modules at once', () => {
  const without = (html: string, ...names: string[]) =>
    names.reduce((rest, name) => rest.replaceAll(`logistic-info-v2--${name}--`, `x${name}--`), html);
  const told = (html: string) =>
    readHtml(html).parcels[0]?.events.map(({ title, detail, on }) => [title, detail, on]);
  const whole = told(trackingHtml());

  it.each([
    [['nodeTitle', 'nodeDesc']],
    [['node', 'nodeTitle']],
    [['node', 'nodeTitle', 'nodeDesc']],
    [['node', 'nodeTitle', 'nodeDesc', 'nodeTime']],
  ])('%j: the scans are told by their times and what stands beside them', (names) => {
    expect(told(without(trackingHtml(), ...names))).toEqual(whole);
  });

  it('takes nothing for the words of a scan where more stands there than they are', () => {
    const html = without(trackingHtml(), 'nodeTitle', 'nodeDesc');
    const ad = html.replace('>Delivered</div>', '>Delivered</div><div>Mini fan</div>');
    expect(told(ad)?.map(([title]) => title)).not.toContain('Mini fan');
  });

  it('knows the number by the shape that postal numbers have, where it is the only one', () => {
    const html = without(trackingHtml({ number: 'RB987654321SG' }), 'mailNo', 'mailNoValue');
    expect(readHtml(html).parcels[0]?.trackingNumber).toMatchObject({
      value: 'RB987654321SG',
      witnesses: [{ strategy: 'number-shape' }],
    });
    const two = html.replace('View more', 'RB123456785SG');
    expect(readHtml(two).parcels[0]?.trackingNumber).toBeNull();
  });
});
