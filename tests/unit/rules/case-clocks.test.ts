import { describe, expect, it } from 'vitest';
import type { CaseFacts, CaseSighting, ClockKind, PaymentMethod } from '../../../src/model';
import { CASE_MACHINE } from '../../../src/rules/case/case-machine';
import { eventsOfSighting } from '../../../src/rules/case/events-of-page';
import { factsOfCase } from '../../../src/rules/case/facts-of-case';
import { inferEvents } from '../../../src/rules/case/infer-events';
import { replay } from '../../../src/rules/case/machine';
import { clocksOf, type KnownOrder } from '../../../src/rules/clocks';
import { quietClocksOf, risenClocksOf } from '../../../src/rules/quiet-clocks';
import { at, fact, known, line, order, parcel, statement } from './known';

const NOW = at('2026-08-10T12:00:00Z');

function sighting(rest: Partial<CaseSighting> = {}): CaseSighting {
  return {
    caseId: 'C1',
    orderId: '8200000000000001',
    lineId: null,
    status: fact('in-progress' as const),
    statusText: null,
    refund: null,
    openedOn: fact('2026-08-01'),
    ...rest,
  };
}

function facts(state: CaseFacts['state'], rest: Partial<CaseFacts> = {}): CaseFacts {
  return {
    caseId: 'C1',
    lineId: null,
    state,
    days: [],
    given: [],
    method: 'unknown',
    afterSalesWarranty: false,
    inTransit: false,
    ...rest,
  };
}

const inDispute = (rest: Partial<KnownOrder> = {}): KnownOrder => ({
  ...known(order('in-dispute')),
  ...rest,
});
const find = (of: KnownOrder, kind: ClockKind) =>
  clocksOf(of, NOW).clocks.find((clock) => clock.kind === kind);

describe('a case that a page showed', () => {
  it('has the seller’s 5 days, and when AliExpress steps in', () => {
    const of = inDispute({ cases: [sighting()] });
    expect(find(of, 'seller-response')).toMatchObject({
      dueOn: '2026-08-06',
      actor: 'seller',
      ruleIds: ['DS-01'],
    });
    expect(find(of, 'platform-step-in')?.candidates.map(({ dueOn }) => dueOn)).toEqual([
      '2026-08-06',
      '2026-08-08',
      '2026-08-16',
    ]);
  });

  it('has a safe day to post the return, marked as our own', () => {
    const of = inDispute({ cases: [sighting({ status: fact('awaiting-return' as const) })] });
    expect(find(of, 'ship-return')).toMatchObject({ dueOn: '2026-08-11', actor: 'buyer', synthetic: true });
  });

  it.each([[null], [fact('unknown' as const)], [fact('completed' as const)]])(
    'has no clock of its own for status %j',
    (status) => {
      expect(clocksOf(inDispute({ cases: [sighting({ status })] }), NOW).clocks).toEqual([]);
    },
  );

  it('gives way to what the case machine knows', () => {
    const of = inDispute({
      cases: [sighting()],
      pursued: [
        facts('evidence-asked', { days: [{ moment: 'evidence-asked', on: '2026-08-09', basis: 'page' }] }),
      ],
    });
    expect(clocksOf(of, NOW).clocks.map(({ kind }) => kind)).toEqual(['evidence-request']);
  });
});

describe('a case’s clocks', () => {
  const opened = { moment: 'dispute-opened', on: '2026-08-01', basis: 'page' } as const;

  it('give a seller with the after-sales warranty 3 days (DS-02)', () => {
    const of = inDispute({ pursued: [facts('open', { days: [opened], afterSalesWarranty: true })] });
    expect(find(of, 'seller-response')).toMatchObject({ dueOn: '2026-08-04', ruleIds: ['DS-02'] });
    expect(find(of, 'platform-step-in')?.dueOn).toBe('2026-08-04');
  });

  it('wait for the end of the promised delivery while goods are on their way (DS-06)', () => {
    const printed = statement('no-delivery-refund', { date: '2026-09-04' });
    const of = {
      ...inDispute({ pursued: [facts('open', { days: [opened], inTransit: true })] }),
      order: order('in-dispute', { statements: [printed] }),
    };
    expect(find(of, 'seller-response')).toBeUndefined();
    expect(find(of, 'platform-step-in')).toMatchObject({ dueOn: '2026-09-04', basis: 'page' });
  });

  it('take the day that the case’s page prints over the rule', () => {
    const given = {
      kind: 'ship-return',
      on: '2026-08-20',
      lineId: null,
      basis: 'page',
      quote: 'by Aug 20',
    } as const;
    const approved = { moment: 'return-approved', on: '2026-08-01', basis: 'page' } as const;
    const of = inDispute({ pursued: [facts('return-due', { days: [approved], given: [given] })] });
    expect(find(of, 'ship-return')).toMatchObject({ dueOn: '2026-08-20', basis: 'page', quote: 'by Aug 20' });
  });

  it.each<[PaymentMethod, string, boolean]>([
    ['card', '2026-08-24', false],
    ['bank-transfer', '2026-08-31', false],
    ['paypal', '2026-08-06', false],
    ['unknown', '2026-08-24', true],
    ['local-method', '2026-08-31', true],
  ])('expect money by %s by %s', (method, dueOn, synthetic) => {
    const issued = { moment: 'refund-issued', on: '2026-08-03', basis: 'page' } as const;
    const of = { ...known(order('refunded')), pursued: [facts('refund', { days: [issued], method })] };
    expect(clocksOf(of, NOW).clocks).toMatchObject([
      { kind: 'refund-arrival', dueOn, synthetic, actor: 'bank' },
    ]);
  });

  it('leave the other lines of the order their windows once one is settled', () => {
    const of = {
      ...known(
        order('completed', { deliveredOn: fact('2026-08-05'), lines: [line('L1', 'P1'), line('L2', 'P2')] }),
      ),
      pursued: [facts('agreed', { lineId: 'L1' })],
    };
    expect(clocksOf(of, NOW).clocks.map(({ kind, lineId }) => [kind, lineId])).toEqual([
      ['open-dispute', 'L2'],
    ]);
  });

  it('do not count from a day that is not in the calendar', () => {
    const bad = { moment: 'dispute-opened', on: '2026-02-30', basis: 'page' } as const;
    expect(clocksOf(inDispute({ pursued: [facts('open', { days: [bad] })] }), NOW).clocks).toEqual([]);
  });
});

describe('what the buyer entered', () => {
  const given = {
    kind: 'no-delivery-refund',
    on: '2026-10-01',
    lineId: null,
    basis: 'user',
    quote: 'seller agreed',
  } as const;

  it('stands over page and rule: an extension that was granted', () => {
    const printed = statement('no-delivery-refund', { date: '2026-09-04' });
    const of = {
      ...known(order('in-transit', { shippedOn: fact('2026-07-01'), statements: [printed] })),
      given: [given],
    };
    expect(find(of, 'no-delivery-refund')).toMatchObject({
      dueOn: '2026-10-01',
      basis: 'user',
      quote: 'seller agreed',
    });
    expect(find(of, 'no-delivery-refund')?.candidates).toHaveLength(3);
  });

  it('may have come with an event of the case', () => {
    const of = {
      ...known(order('in-transit', { shippedOn: fact('2026-07-01') })),
      pursued: [facts('messaged', { given: [given] })],
    };
    expect(find(of, 'no-delivery-refund')).toMatchObject({ dueOn: '2026-10-01', basis: 'user' });
  });

  it('ends with the delivery all the same', () => {
    const arrived = [parcel({ delivered: fact(true), deliveredOn: fact('2026-08-05') })];
    const of = { ...known(order('in-transit'), arrived), given: [given] };
    expect(find(of, 'no-delivery-refund')).toBeUndefined();
  });
});

describe('quiet clocks', () => {
  const done = known(order('completed', { paidOn: fact('2026-04-20'), deliveredOn: fact('2026-05-01') }));

  it('are not among those that are told', () => {
    const kinds = clocksOf(done, { ...NOW, country: 'GB' }).clocks.map(({ kind }) => kind);
    expect(kinds).toEqual(['withdrawal', 'open-dispute']);
    expect(quietClocksOf(done, { ...NOW, country: 'GB' }).map(({ kind }) => kind)).toEqual([
      'damage-report',
      'reject-faulty',
      'card',
      'paypal',
    ]);
  });

  it('leave out the ways that it was not paid by', () => {
    const rails = (paidBy: PaymentMethod) =>
      quietClocksOf({ ...done, paidBy }, NOW)
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'damage-report');
    expect(rails('paypal')).toEqual(['paypal']);
    expect(rails('credit-card')).toEqual(['card']);
    expect(rails('bank-transfer')).toEqual([]);
  });

  it('rise only with a case: at once when it is lost, else in the claim’s own last fortnight (CB-08)', () => {
    const kinds = (of: KnownOrder) => risenClocksOf(of, NOW).map(({ kind }) => kind);
    expect(kinds(done)).toEqual([]);
    expect(kinds({ ...done, pursued: [facts('lost')] })).toEqual(['card', 'paypal']);
    expect(kinds({ ...done, pursued: [facts('open')] })).toEqual(['card']);
    expect(kinds({ ...done, pursued: [facts('done')] })).toEqual([]);
  });
});

describe('a case from page to clock', () => {
  it('is told by a page, silent for five days, and then as good as agreed', () => {
    const events = eventsOfSighting(sighting(), NOW.zone);
    const id = { caseId: 'C1', lineId: null };
    const open = inDispute({ pursued: [factsOfCase(id, events)] });
    const { clocks } = clocksOf(open, NOW);
    expect(clocks.map(({ kind }) => kind)).toEqual(['seller-response', 'platform-step-in']);
    const inferred = inferEvents(replay(CASE_MACHINE, events), clocks, NOW.now, NOW.zone);
    expect(inferred.map(({ kind }) => kind)).toEqual(['seller-timed-out']);
    expect(factsOfCase(id, [...events, ...inferred]).state).toBe('agreed');
  });

  it('keeps a status that it does not know as the page printed it', () => {
    const odd = sighting({ status: fact('unknown' as const), statusText: fact('Zorg') });
    expect(replay(CASE_MACHINE, eventsOfSighting(odd, NOW.zone))).toMatchObject({
      state: 'open',
      unknown: ['Zorg'],
    });
  });

  it('takes a finished case with a sum as paid out, and without one as not known', () => {
    const money = fact({ amount: '12.40', currency: 'USD' });
    const paid = sighting({ status: fact('completed' as const), refund: money });
    const ended = sighting({ status: fact('completed' as const) });
    expect(replay(CASE_MACHINE, eventsOfSighting({ ...paid, openedOn: null }, NOW.zone)).state).toBe(
      'refund',
    );
    expect(
      replay(CASE_MACHINE, eventsOfSighting({ ...ended, openedOn: null }, NOW.zone)).unknown,
    ).toHaveLength(1);
  });

  it('does not count ten days to post from the day on which a page was looked at', () => {
    const status = { ...fact('awaiting-return' as const), seenAt: NOW.now };
    const pursued = [
      factsOfCase({ caseId: 'C1', lineId: null }, eventsOfSighting(sighting({ status }), NOW.zone)),
    ];
    expect(find(inDispute({ pursued }), 'ship-return')).toMatchObject({
      dueOn: '2026-08-11',
      synthetic: true,
    });
  });

  it('does not start a clock again because the page was looked at again', () => {
    const seen = (iso: string) => {
      const status = { ...fact('awaiting-return' as const), seenAt: Date.parse(iso) };
      return eventsOfSighting(sighting({ status, openedOn: null }), NOW.zone);
    };
    const dueOn = (...events: ReturnType<typeof seen>) =>
      find(inDispute({ pursued: [factsOfCase({ caseId: 'C1', lineId: null }, events)] }), 'ship-return')
        ?.dueOn;
    const [early, late] = [seen('2026-08-02T20:00:00Z'), seen('2026-08-09T20:00:00Z')];
    expect(dueOn(...early)).toBe('2026-08-05');
    expect(dueOn(...early, ...late)).toBe('2026-08-05');
    expect(dueOn(...late, ...early)).toBe('2026-08-05');
  });
});
