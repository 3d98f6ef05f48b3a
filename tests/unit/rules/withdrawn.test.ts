import { describe, expect, it } from 'vitest';
import type { CaseFacts, CaseMoment, CaseState } from '../../../src/model';
import { factsOfCase } from '../../../src/rules/case/facts-of-case';
import { filedEvent, ownEvent, withTelling } from '../../../src/rules/case/own-events';
import { clocksOf, type KnownOrder } from '../../../src/rules/clocks';
import { at, fact, known, line, order } from './known';
import { pursuit } from './pursuit';

const NOW = at('2026-11-22T12:00:00Z', { zone: 'Europe/Berlin' });
const DELIVERED = '2026-11-12';

type Days = readonly (readonly [CaseMoment, string])[];

function facts(state: CaseState, days: Days, rest: Partial<CaseFacts> = {}): CaseFacts {
  return {
    caseId: null,
    lineId: null,
    state,
    days: days.map(([moment, on]) => ({ moment, on, basis: 'user' })),
    given: [],
    method: 'unknown',
    afterSalesWarranty: false,
    inTransit: false,
    ...rest,
  };
}

function withdrawn(
  state: CaseState,
  days: Days,
  country: string | null = 'DE',
  more: Partial<KnownOrder> = {},
) {
  const of = order('completed', {
    deliveredOn: fact(DELIVERED),
    country: country === null ? null : fact(country),
  });
  return clocksOf({ ...known(of), pursued: [facts(state, days)], ...more }, NOW).clocks;
}
const told = ['withdrawal-told', '2026-11-18'] as const;
const dueOf = (clocks: ReturnType<typeof withdrawn>, kind: string) => clocks.find((one) => one.kind === kind);

describe('after a withdrawal', () => {
  it('there are 14 days of the calendar to send it back, and no more to withdraw (EU-03)', () => {
    const clocks = withdrawn('messaged', [told]);
    expect(dueOf(clocks, 'ship-return')).toMatchObject({
      dueOn: '2026-12-02',
      actor: 'buyer',
      basis: 'user',
      synthetic: false,
      ruleIds: ['EU-03', 'TZ-07'],
    });
    expect(dueOf(clocks, 'withdrawal')).toBeUndefined();
    expect(dueOf(withdrawn('preparing', []), 'withdrawal')?.dueOn).toBe('2026-11-26');
  });

  it.each([
    ['messaged', '2026-12-02'],
    ['open', '2026-12-02'],
    ['offer', '2026-12-02'],
    ['agreed', '2026-12-02'],
    ['platform', '2026-12-02'],
    ['evidence-asked', '2026-12-02'],
    ['solution', '2026-12-02'],
    ['return-due', '2026-12-02'],
    ['lost', '2026-12-02'],
    ['appealed', '2026-12-02'],
    ['fallback', '2026-12-02'],
    ['cancelled', '2026-12-02'],
    ['no-case', undefined],
    ['return-moving', undefined],
    ['return-there', undefined],
    ['refund', undefined],
    ['done', undefined],
  ] as const)('they run in the state %s: %s', (state, dueOn) => {
    expect(dueOf(withdrawn(state, [told]), 'ship-return')?.dueOn).toBe(dueOn);
  });

  it('they end with posting it, whatever the case does then', () => {
    const posted = ['return-posted', '2026-11-20'] as const;
    expect(dueOf(withdrawn('open', [told, posted]), 'ship-return')).toBeUndefined();
  });

  it('they rest on UK law in the UK, are our own where the country is not known, and are none where no law gives them', () => {
    expect(dueOf(withdrawn('messaged', [told], 'GB'), 'ship-return')?.ruleIds).toEqual(['UK-03', 'TZ-07']);
    expect(dueOf(withdrawn('messaged', [told], null), 'ship-return')).toMatchObject({
      dueOn: '2026-12-02',
      synthetic: true,
    });
    expect(dueOf(withdrawn('messaged', [told], 'US'), 'ship-return')).toBeUndefined();
  });

  it('the other lines of the order keep their right, and so does all of it where the line is not told', () => {
    const of = order('completed', {
      deliveredOn: fact(DELIVERED),
      country: fact('DE'),
      lines: [line('L1', 'P1'), line('L2', 'P2')],
    });
    const kindsOf = (lineId: string | null) =>
      clocksOf({ ...known(of), pursued: [facts('messaged', [told], { lineId })] }, NOW)
        .clocks.filter(({ kind }) => kind === 'withdrawal')
        .map((one) => one.lineId);
    expect(kindsOf('L1')).toEqual(['L2']);
    expect(kindsOf(null)).toEqual([null]);
  });

  it('what was laid aside again was not told', () => {
    expect(dueOf(withdrawn('no-case', [told]), 'withdrawal')?.dueOn).toBe('2026-11-26');
  });
});

describe('the seller’s 14 days to pay back', () => {
  const posted = ['return-posted', '2026-11-20'] as const;

  it('run in the EU from the telling, once something was posted (EU-04)', () => {
    expect(dueOf(withdrawn('return-moving', [told, posted]), 'refund-arrival')).toMatchObject({
      dueOn: '2026-12-02',
      actor: 'seller',
      ruleIds: ['EU-04', 'TZ-07'],
    });
    expect(dueOf(withdrawn('return-moving', [told]), 'refund-arrival')).toBeUndefined();
  });

  it('have no day in the EU where it was posted only after them: the seller may have waited', () => {
    const late = ['return-posted', '2026-12-03'] as const;
    expect(dueOf(withdrawn('return-moving', [told, late]), 'refund-arrival')).toBeUndefined();
  });

  it('run in the UK from the proof of sending or from the goods, whichever was first (UK-03)', () => {
    const there = ['return-delivered', '2026-11-19'] as const;
    expect(dueOf(withdrawn('return-moving', [told, posted], 'GB'), 'refund-arrival')?.dueOn).toBe(
      '2026-12-04',
    );
    expect(dueOf(withdrawn('return-there', [told, posted, there], 'GB'), 'refund-arrival')?.dueOn).toBe(
      '2026-12-03',
    );
  });

  it('are not there without a withdrawal, or where no law gives them', () => {
    expect(dueOf(withdrawn('return-moving', [posted]), 'refund-arrival')).toBeUndefined();
    expect(dueOf(withdrawn('return-moving', [told, posted], 'BR'), 'refund-arrival')).toBeUndefined();
  });
});

describe('telling the seller', () => {
  const zone = 'Europe/Berlin';
  const on = (iso: string) => Date.parse(iso);
  const id = { caseId: null, lineId: null };

  it('is an event that leaves a case that is open where it is', () => {
    const opened = ownEvent('dispute-opened', on('2026-11-17T12:00:00Z'), zone);
    const said = ownEvent('withdrawal-told', on('2026-11-18T12:00:00Z'), zone);
    expect(factsOfCase(id, [said]).state).toBe('messaged');
    expect(factsOfCase(id, [opened, said]).state).toBe('open');
    expect(factsOfCase(id, [opened, said]).days).toContainEqual({
      moment: 'withdrawal-told',
      on: '2026-11-18',
      basis: 'user',
    });
  });

  it('goes along with what is sent on the way of withdrawal, once', () => {
    const way = pursuit({ reason: 'changed-mind', branch: 'withdrawal' });
    const sent = ownEvent('seller-messaged', on('2026-11-18T12:00:00Z'), zone);
    expect(withTelling(way, sent).map(({ kind }) => kind)).toEqual(['withdrawal-told', 'seller-messaged']);
    const after = { ...way, events: withTelling(way, sent) };
    const filed = filedEvent(after, on('2026-11-19T12:00:00Z'), zone, null);
    expect(withTelling(after, filed)).toEqual([filed]);
    expect(withTelling({ ...way, branch: 'free-label' }, sent)).toEqual([sent]);
  });
});
