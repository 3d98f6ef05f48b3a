import { describe, expect, it } from 'vitest';
import { blankReading } from '../../../src/aliexpress/blank-reading';
import { pageFact } from '../../../src/aliexpress/facts';
import { joinReadings } from '../../../src/aliexpress/join-witnesses';
import {
  blankLine,
  blankOrder,
  type Order,
  type Problem,
  type Reading,
  type Witness,
} from '../../../src/model';
import { contextOf } from './context-of';

const ID = '8300000000000011';
const ctx = contextOf();
const fact = <T>(value: T, by: Witness['by']) => pageFact(value, String(value), `${by}-way`, by, ctx);
const reading = (over: Partial<Order>, ...problems: Problem[]): Reading => ({
  ...blankReading('order-detail', ctx),
  orders: [{ ...blankOrder(ID), ...over }],
  problems,
});
const statusProblem = { of: ID, field: 'status', reason: 'unparsed', seen: 'Abgeschlossen' } as const;
const rowProblem = (seen: string) => ({ of: ID, field: 'dates', reason: 'unparsed', seen }) as const;

describe('a state in unknown words', () => {
  it('yields to the state that the data tells, on either side', () => {
    const dom = reading({ status: fact('unknown', 'dom') }, statusProblem);
    const json = reading({ status: fact('completed', 'json') });
    for (const joined of [joinReadings(dom, json), joinReadings(json, dom)]) {
      expect(joined.orders[0]?.status?.value).toBe('completed');
      expect(joined.problems).toEqual([]);
    }
  });

  it('stays a problem where neither tells it', () => {
    const dom = reading({ status: fact('unknown', 'dom') }, statusProblem);
    expect(joinReadings(dom, reading({})).problems).toEqual([statusProblem]);
  });
});

describe('a row under unknown words', () => {
  const json = reading({ placedOn: fact('2026-08-20', 'json'), paidOn: fact('2026-08-21', 'json') });

  it('is no problem any more where the data names its day', () => {
    const rows = [rowProblem('Commande passée le : 20 août 2026'), rowProblem('Payée le : 21 août 2026')];
    expect(joinReadings(reading({}, ...rows), json).problems).toEqual([]);
  });

  it('stays one where it does not', () => {
    const row = rowProblem('Livrée le : 25 août 2026');
    expect(joinReadings(reading({}, row), json).problems).toEqual([row]);
    expect(joinReadings(reading({ placedOn: fact('2026-08-25', 'dom') }, row), reading({})).problems).toEqual(
      [row],
    );
  });
});

describe('the same product twice', () => {
  const line = (by: Witness['by'], amount: string, lineId: string | null = null) => ({
    ...blankLine(),
    lineId,
    productId: fact('1005000000000123', by),
    quantity: fact(1, by),
    price: fact({ amount, currency: 'USD' }, by),
  });

  it('is told apart by its price, whatever the order of the lines', () => {
    const dom = reading({ lines: [line('dom', '5.00'), line('dom', '7.00')] });
    const json = reading({ lines: [line('json', '7.00', '11'), line('json', '5.0', '12')] });
    const { orders, problems } = joinReadings(dom, json);
    expect(orders[0]?.lines.map(({ lineId, price }) => [lineId, price?.value.amount])).toEqual([
      ['12', '5.00'],
      ['11', '7.00'],
    ]);
    expect(problems).toEqual([]);
  });
});
