import { describe, expect, it } from 'vitest';
import type { Clock } from '../../../src/model';
import { headline, urgencyOf } from '../../../src/rules/headline';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-08-01T12:00:00Z');

function clock(kind: Clock['kind'], inHours: number, actor: Clock['actor'] = 'buyer'): Clock {
  return {
    orderId: '8200000000000001',
    lineId: null,
    kind,
    dueAt: NOW + inHours * HOUR,
    dueOn: '2026-08-01',
    actor,
    basis: 'page',
    synthetic: false,
    ruleIds: [],
    quote: '',
    candidates: [],
  };
}

describe('urgencyOf', () => {
  it.each([
    [7 * 24 * HOUR + 1, 'calm'],
    [7 * 24 * HOUR, 'soon'],
    [48 * HOUR + 1, 'soon'],
    [48 * HOUR, 'urgent'],
    [1, 'urgent'],
    [0, 'over'],
    [-1, 'over'],
  ])('%i ms before it is %s', (left, urgency) => {
    expect(urgencyOf(NOW + left, NOW)).toBe(urgency);
  });

  it('is unknown without a date', () => {
    expect(urgencyOf(null, NOW)).toBe('unknown');
  });
});

describe('headline', () => {
  it('is the soonest of the buyer’s that still runs', () => {
    const clocks = [clock('free-return', 30), clock('open-dispute', 20), clock('ship-by', 5, 'seller')];
    expect(headline([...clocks, clock('return-after-receipt', -5)], NOW)?.kind).toBe('open-dispute');
  });

  it('is the one that ended last where none runs', () => {
    expect(headline([clock('free-return', -30), clock('open-dispute', -20)], NOW)?.kind).toBe('open-dispute');
  });

  it('counts the instant itself as ended (TZ-03)', () => {
    expect(headline([clock('free-return', 0), clock('open-dispute', 1)], NOW)?.kind).toBe('open-dispute');
  });

  it.each([10, -10])('does not flicker between two of one instant', (inHours) => {
    const pair = [clock('free-return', inHours), clock('open-dispute', inHours)];
    expect(headline(pair, NOW)?.kind).toBe('open-dispute');
    expect(headline([...pair].reverse(), NOW)?.kind).toBe('open-dispute');
  });

  it('is none where nothing is the buyer’s to do', () => {
    expect(headline([], NOW)).toBeNull();
    expect(headline([clock('ship-by', 5, 'seller')], NOW)).toBeNull();
  });

  it('keeps last resorts behind what can be done on the page, however much sooner they end', () => {
    const clocks = [clock('damage-report', 5), clock('card', 20), clock('open-dispute', 400)];
    expect(headline(clocks, NOW)?.kind).toBe('open-dispute');
    expect(headline([clock('open-dispute', -5), clock('guarantee', 9000)], NOW)?.kind).toBe('guarantee');
    expect(headline([clock('open-dispute', -5), clock('card', -2)], NOW)?.kind).toBe('open-dispute');
    expect(headline([clock('card', -2)], NOW)?.kind).toBe('card');
  });

  it('keeps the withdrawal behind the page’s own windows until its last 48 hours', () => {
    const dispute = clock('open-dispute', 400);
    expect(headline([clock('withdrawal', 49), dispute], NOW)?.kind).toBe('open-dispute');
    expect(headline([clock('withdrawal', 48), dispute], NOW)?.kind).toBe('withdrawal');
    expect(headline([clock('withdrawal', 300), clock('card', 30)], NOW)?.kind).toBe('withdrawal');
  });

  it('has an insurance whose day the buyer entered in front, where that is the next to end', () => {
    const insured = clock('guarantee', 90);
    const candidate = {
      dueAt: insured.dueAt,
      dueOn: insured.dueOn,
      basis: 'user' as const,
      ruleIds: [],
      start: null,
      days: null,
      synthetic: false,
      quote: 'a policy',
    };
    const bought: Clock = { ...insured, basis: 'user', candidates: [candidate] };
    expect(headline([bought, clock('open-dispute', 200)], NOW)?.kind).toBe('guarantee');
    expect(headline([bought, clock('open-dispute', 50)], NOW)?.kind).toBe('open-dispute');
    expect(headline([insured, clock('open-dispute', 200)], NOW)?.kind).toBe('open-dispute');
  });
});
