import type { Fact, Reading } from '../../src/model';
import { fact, line, order, parcel, reading, sighting, statement } from '../unit/store/samples';
import type { Page } from './story';

const DAY = 86_400_000;

export function orderIdOf(order: number): string {
  return String(8_200_000_000_000_017n + BigInt(order) * 16n);
}

const dayAt = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** What a page says of an order at an instant of the real time; `seenAt` is what the machine's clock shows. */
export function readingOf(number: number, page: Page, at: number, seenAt: number): Reading {
  const orderId = orderIdOf(number);
  const told = <T>(value: T): Fact<T> => fact(value, { seenAt });
  const lineId = `${orderId.slice(0, -1)}9`;
  const shown = order({
    orderId,
    total: told({ amount: `${number + 1}2.40`, currency: 'USD' }),
    lines: [
      line({ lineId, title: told(`Thing ${number}`) }),
      line({ lineId: `${lineId}1`, title: told('Other') }),
    ],
  });
  const seen = (changes: Partial<typeof shown>, more: Partial<Reading> = {}) =>
    reading({ at: seenAt, orders: [{ ...shown, ...changes }], ...more });
  switch (page.says) {
    case 'in-transit': {
      const until = dayAt(at + page.protectedFor * DAY);
      const promise = statement({ kind: 'no-delivery-refund', days: null, from: null, date: until, seenAt });
      return seen({ status: told('in-transit'), statements: [promise] });
    }
    case 'delivered': {
      const on = told(dayAt(at - page.daysAgo * DAY));
      if (page.by === 'order') return seen({ status: told('delivered'), deliveredOn: on });
      const scan = parcel({ orderId, trackingNumber: told('LP1'), delivered: told(true), deliveredOn: on });
      return seen({}, { page: 'tracking', orders: [], parcels: [scan] });
    }
    case 'promise': {
      const promise = statement({
        kind: page.kind,
        days: page.days,
        from: 'delivered',
        quote: `${page.days} days`,
        lineId: page.line ? lineId : null,
        seenAt,
      });
      return seen({ statements: [promise] });
    }
    case 'completed':
      return seen({ status: told('completed'), completedOn: told(dayAt(at)) });
    case 'dispute': {
      const one = sighting({
        orderId,
        status: told(page.status),
        openedOn: told(dayAt(at)),
        caseId: `7${orderId.slice(1)}`,
      });
      return seen({ status: told('in-dispute') }, { cases: [one] });
    }
    case 'ended':
      return seen({ status: told(page.status) });
  }
}
