import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CASE_EVENT_KINDS,
  CASE_STATES,
  type CaseEvent,
  type CaseEventKind,
  ORDER_STATUSES,
  PAYMENT_METHODS,
} from '../../../src/model';
import { CASE_MACHINE } from '../../../src/rules/case/case-machine';
import { type Machine, replay } from '../../../src/rules/case/machine';
import { nextActInCase, nextActInOrder, nextActInRail } from '../../../src/rules/case/next-act';
import { ORDER_MACHINE, ORDER_STATES } from '../../../src/rules/case/order-machine';
import { RAIL_MACHINE, RAIL_STATES } from '../../../src/rules/case/rail-machine';
import { isWordKey } from '../../../src/words/say';
import { events } from './arbitrary';

const MACHINES = [
  ['order', ORDER_MACHINE],
  ['case', CASE_MACHINE],
  ['claim', RAIL_MACHINE],
] as [string, Machine<string>][];

let count = 0;
function event(kind: CaseEventKind, day: number, rest: Partial<CaseEvent> = {}): CaseEvent {
  const at = Date.UTC(2026, 5, day);
  count += 1;
  return {
    id: `e${count}`,
    kind,
    at,
    on: new Date(at).toISOString().slice(0, 10),
    source: 'page',
    seenAt: at,
    quote: '',
    detail: {},
    ...rest,
  };
}
const run = (...kinds: CaseEventKind[]) =>
  replay(
    CASE_MACHINE,
    kinds.map((kind, at) => event(kind, at + 1)),
  ).state;

describe.each(MACHINES)('the %s machine', (_name, machine) => {
  it('ends in the same state whichever way its events are told', () => {
    fc.assert(
      fc.property(
        events.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(replay(machine, shuffled)).toEqual(replay(machine, list));
          expect(replay(machine, [...list, ...shuffled])).toEqual(replay(machine, list));
        },
      ),
    );
  });

  it.each(machine.states)('can leave %s, or is at its end there', (state) => {
    const exits = Object.values(machine.moves[state] ?? {}).filter((to) => to !== state);
    const told = CASE_EVENT_KINDS.flatMap((kind) => machine.told[kind] ?? []).filter((to) => to !== state);
    const final = machine.final.includes(state);
    expect(final || exits.length + told.length > 0).toBe(true);
    if (!final) return;
    const stays = CASE_EVENT_KINDS.every(
      (kind) => replay({ ...machine, initial: state }, [event(kind, 1)]).state === state,
    );
    expect(stays).toBe(true);
  });

  it('can reach every state', () => {
    const reached = new Set([machine.initial]);
    for (const state of reached) {
      for (const kind of CASE_EVENT_KINDS) {
        const details = kind === 'order-seen' ? ORDER_STATUSES.map((status) => ({ status })) : [{}];
        for (const detail of details) {
          reached.add(replay({ ...machine, initial: state }, [event(kind, 1, { detail })]).state);
        }
      }
    }
    expect([...reached].sort()).toEqual([...machine.states].sort());
  });

  it('stays where it is at a status that it does not know, and says so', () => {
    for (const state of machine.states.filter((one) => !machine.final.includes(one))) {
      const standing = replay({ ...machine, initial: state }, [
        event('status-unknown', 1, { quote: 'Zorg' }),
      ]);
      expect(standing).toMatchObject({ state, unknown: ['Zorg'] });
    }
  });
});

describe('the next act', () => {
  it('has words in every state', () => {
    const acts = [
      ...CASE_STATES.flatMap((state) =>
        PAYMENT_METHODS.flatMap((method) =>
          [null, 0, 3_600_000, 1e10].flatMap((windowLeft) =>
            [true, false].map((inTransit) => nextActInCase({ state }, { windowLeft, method, inTransit })),
          ),
        ),
      ),
      ...ORDER_STATES.map(nextActInOrder),
      ...RAIL_STATES.map(nextActInRail),
    ];
    for (const { words, where } of acts) {
      expect(isWordKey(words), words).toBe(true);
      expect(isWordKey(`where.${where}`), where).toBe(true);
    }
  });

  it('is to open the dispute once 72 hours are left, whatever the seller promised (DS-00)', () => {
    const around = { method: 'unknown', inTransit: false } as const;
    const at = (hours: number) =>
      nextActInCase({ state: 'messaged' }, { ...around, windowLeft: hours * 3_600_000 });
    expect(at(73)).toMatchObject({ words: 'case.act.messaged', where: 'chat' });
    expect(at(72)).toMatchObject({ words: 'case.act.messaged.now', where: 'dispute-form', actor: 'buyer' });
  });
});

describe('the ways of a case', () => {
  it.each([
    ['refund only', ['dispute-opened', 'seller-accepted', 'refund-issued', 'refund-seen'], 'done'],
    ['the seller is silent', ['dispute-opened', 'seller-timed-out'], 'agreed'],
    [
      'return with a label',
      [
        'dispute-opened',
        'seller-accepted',
        'return-approved',
        'return-posted',
        'return-delivered',
        'refund-issued',
      ],
      'refund',
    ],
    ['the ship-by day is missed', ['dispute-opened', 'return-approved', 'return-missed'], 'lost'],
    ['a counter-offer is answered', ['dispute-opened', 'seller-offered', 'dispute-modified'], 'open'],
    ['a counter-offer is taken', ['dispute-opened', 'seller-offered', 'buyer-accepted'], 'agreed'],
    ['escalation', ['dispute-opened', 'seller-offered', 'platform-stepped-in'], 'platform'],
    ['evidence is asked for and sent', ['dispute-opened', 'evidence-asked', 'evidence-sent'], 'platform'],
    ['a solution is refused', ['dispute-opened', 'solution-proposed', 'buyer-refused'], 'platform'],
    ['lost and appealed', ['dispute-opened', 'ruled-against', 'appealed'], 'appealed'],
    ['the appeal is won', ['dispute-opened', 'ruled-against', 'appealed', 'ruled-for'], 'agreed'],
    ['the appeal is lost', ['dispute-opened', 'ruled-against', 'appealed', 'ruled-against'], 'fallback'],
    ['the return is lost', ['return-approved', 'return-posted', 'return-lost'], 'return-lost'],
    [
      'the inspection is disputed',
      ['return-approved', 'return-delivered', 'return-rejected'],
      'inspection-disputed',
    ],
    ['money does not come', ['dispute-opened', 'refund-issued', 'refund-overdue'], 'fallback'],
    ['cancelled and opened again', ['dispute-opened', 'buyer-cancelled', 'dispute-opened'], 'open'],
    ['cancelled too late', ['dispute-opened', 'buyer-cancelled', 'window-closed'], 'fallback'],
    ['a claim is won', ['ruled-against', 'claim-filed', 'claim-won', 'refund-seen'], 'done'],
  ] as [string, CaseEventKind[], string][])('%s', (_name, kinds, state) => {
    expect(run(...kinds)).toBe(state);
  });

  it('lets the page stand in for what was inferred, and keeps both in the history', () => {
    const opened = event('dispute-opened', 1);
    const inferred = event('seller-timed-out', 6, { source: 'inferred' });
    const page = event('seller-timed-out', 8);
    expect(replay(CASE_MACHINE, [opened, inferred])).toMatchObject({ state: 'agreed', source: 'inferred' });
    expect(replay(CASE_MACHINE, [opened, inferred, page])).toMatchObject({
      state: 'agreed',
      source: 'page',
      since: page.at,
    });
  });

  it('does not let an inference jump: only pages and the buyer can', () => {
    expect(replay(CASE_MACHINE, [event('refund-issued', 1, { source: 'inferred' })]).state).toBe('no-case');
    expect(replay(CASE_MACHINE, [event('refund-issued', 1)]).state).toBe('refund');
  });

  it('thaws an order back to where it was', () => {
    const of = [
      event('order-seen', 1, { detail: { status: 'completed' } }),
      event('frozen', 2),
      event('thawed', 3),
    ];
    expect(replay(ORDER_MACHINE, of).state).toBe('completed');
  });

  it('does not take a delivery back because the order page still says that it is on its way', () => {
    const of = [
      event('shipped', 1),
      event('delivered', 2),
      event('order-seen', 3, { detail: { status: 'in-transit' } }),
    ];
    expect(replay(ORDER_MACHINE, of).state).toBe('delivered');
  });
});

describe('a page that shows a state and not since when', () => {
  const seen = (kind: CaseEventKind, day: number) => event(kind, day, { detail: { seenOnly: true } });

  it('does not throw a case back to what was told before', () => {
    const of = [event('dispute-opened', 1, { source: 'user' }), event('seller-offered', 2)];
    expect(replay(CASE_MACHINE, [...of, seen('dispute-opened', 3)]).state).toBe('offer');
  });

  it('opens it again once it was taken back', () => {
    const of = [event('dispute-opened', 1), event('buyer-cancelled', 2)];
    expect(replay(CASE_MACHINE, [...of, seen('dispute-opened', 3)]).state).toBe('open');
  });
});
