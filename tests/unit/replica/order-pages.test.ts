import { describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../../replica/model/demo-account';
import { orderOf, truthOf } from '../../replica/model/truth';
import { dayText } from '../../replica/render/dates';
import { ACCOUNT, detail, NOW, open, textOf, textsOf, tracking } from './pages';

const SOME = ACCOUNT.orders.slice(0, 120);

describe('the order detail page', () => {
  it('holds every date, the status and the total of an order', () => {
    for (const order of SOME) {
      const page = open(ACCOUNT, detail(order.orderId));
      const truth = truthOf(order, ACCOUNT);
      const labels = textsOf(page, '.order-detail-order-info .info-row > span:first-child');
      const values = textsOf(page, '.order-detail-order-info .info-row > span:last-child');
      const facts = Object.fromEntries(labels.map((label, at) => [label, values[at]]));
      const day = (date: string | null): string | undefined => date ?? undefined;
      expect(facts).toEqual(
        JSON.parse(
          JSON.stringify({
            'Ref. Number:': truth.orderId,
            'Order placed on:': dayText(truth.placedOn, 'en'),
            'Paid on:': day(truth.paidOn && dayText(truth.paidOn, 'en')),
            'Shipment completed on:': day(truth.shippedOn && dayText(truth.shippedOn, 'en')),
            'Order completed on:': day(truth.completedOn && dayText(truth.completedOn, 'en')),
          }),
        ),
      );
      expect(textOf(page, '.order-price .bold-font .rightPriceClass')?.replaceAll(',', '')).toBe(
        `US $${truth.total.amount}`,
      );
      expect(textOf(page, '.order-status .order-block-title')).not.toBe('');
    }
  });

  it('offers returns exactly on the lines that can have them', () => {
    for (const order of SOME) {
      const page = open(ACCOUNT, detail(order.orderId));
      const lines = [...page.querySelectorAll('.order-detail-item-content')];
      const offered = lines.map((line) => textsOf(line, 'button.comet-btn').includes('Returns/refunds'));
      expect(offered).toEqual(order.lines.map(({ canDispute }) => canDispute));
    }
  });

  it('says every promise of the truth', () => {
    for (const order of SOME) {
      const text = open(ACCOUNT, detail(order.orderId)).querySelector('#root')?.textContent ?? '';
      for (const { kind, days, date } of truthOf(order, ACCOUNT).statements) {
        const said = {
          'return-after-receipt': `within ${days} days of confirming receipt`,
          'open-dispute': `within ${days} days after order was placed`,
          'free-return': `within ${days} days after delivery`,
          'no-delivery-refund': `Refund if no delivery before ${date && dayText(date, 'en')}`,
          'late-delivery-coupon': `if delayed by ${date && dayText(date, 'en')}`,
          'buyer-protection': '',
          'not-returnable': '',
        }[kind];
        expect(text).toContain(said);
      }
    }
  });

  it('folds all rows but the first two', () => {
    const demo = demoAccount(NOW);
    const page = open(demo, detail(demoOrderId('completed')), { collapsed: true });
    expect(page.querySelectorAll('.info-row')).toHaveLength(2);
    expect(page.querySelector('.switch-icon .comet-icon-arrowdown')).not.toBeNull();
  });
});

describe('the tracking page', () => {
  const demo = demoAccount(NOW);

  it('tells a delivery with the full-width colon and lists scans newest first', () => {
    const page = open(demo, tracking(demoOrderId('free-return-ends')));
    expect(textOf(page, '[class*="arrival-time-v2--title"]')).toBe('Delivered：Nov. 9');
    const names = textsOf(page, '[class*="logistic-info-v2--nodeTitle--"]');
    expect(names[0]).toBe('Delivered');
    expect(names.at(-1)).toBe('Order created');
    const times = textsOf(page, '[class*="logistic-info-v2--nodeTime--"]');
    expect(times).toHaveLength(names.length - 2);
    expect(times[0]).toMatch(/^Mon \| Nov\. 9 \d\d:\d\d$/);
  });

  it('has one block a parcel with its number and carrier', () => {
    const order = orderOf(demo, demoOrderId('two-lines'));
    const page = open(demo, tracking(order.orderId));
    const truth = truthOf(order, demo);
    expect(truth.parcels).toHaveLength(2);
    expect(textsOf(page, '[class*="--mailNoValue--"]')).toEqual(
      truth.parcels.map((parcel) => parcel.trackingNumber),
    );
    expect(textsOf(page, '[class*="--carrierValue--"]')).toEqual(
      truth.parcels.map((parcel) => parcel.carrier),
    );
  });

  it('estimates where nothing was delivered yet', () => {
    const page = open(demo, tracking(demoOrderId('hostile-title')));
    expect(textOf(page, '[class*="arrival-time-v2--title"]')).toMatch(
      /^Estimated delivery: \w+\. \d+ - \w+\. \d+$/,
    );
  });
});
