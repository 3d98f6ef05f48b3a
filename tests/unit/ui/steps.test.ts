import { describe, expect, it } from 'vitest';
import { ORDER_STATUSES, type OrderStatus } from '../../../src/model';
import { clocksOf } from '../../../src/rules/clocks';
import { nextSteps } from '../../../src/ui/order/steps';
import { delivered, fact, NOW, refund, ZONE } from './sample';

const stepsOf = (status: OrderStatus, on: string | null, more: { returning?: boolean } = {}) => {
  const order = { ...delivered('8100000000000001', 'Lamp', on, '1.00'), status: fact(status) };
  const returning = { ...refund(order.orderId), status: fact('awaiting-return' as const) };
  const known = { order, parcels: [], cases: more.returning ? [returning] : [] };
  const { clocks, questions } = clocksOf(known, { now: NOW, zone: ZONE, country: null });
  return nextSteps(
    known,
    clocks,
    questions.some(({ missing }) => missing === 'delivered'),
    NOW,
  );
};
const names = (...given: Parameters<typeof stepsOf>) => stepsOf(...given).map(({ step }) => step);

describe('what to do next', () => {
  it.each(ORDER_STATUSES)('has something to say of an order that is %s', (status) => {
    expect(names(status, '2026-11-12').length).toBeGreaterThan(0);
  });

  it('after arrival: proof first, then the day to act before', () => {
    const steps = stepsOf('delivered', '2026-11-12');
    expect(steps.map(({ step }) => step).slice(0, 2)).toEqual(['film', 'photograph']);
    expect(steps.find(({ step }) => step === 'act-before')?.clock?.dueOn).toBe('2026-11-27');
  });

  it('after completion: the window still runs, until it is over', () => {
    expect(names('completed', '2026-11-12')).toContain('window-still-runs');
    expect(names('completed', '2026-11-12')).not.toContain('window-over');
    expect(names('completed', '2026-03-01')).toEqual(['window-over']);
  });

  it('asks for the day of arrival where it is missing, and says nothing of a window then', () => {
    expect(names('completed', null)).toEqual(['correct-date']);
  });

  it('with a return agreed on: send it back in time, whatever the order says', () => {
    expect(names('in-dispute', '2026-11-12', { returning: true })).toContain('ship-back-tracked');
  });

  it('once the money is said to be back: look for it', () => {
    expect(names('refunded', '2026-11-12')).toEqual(['money-back', 'ask-bank']);
  });
});
