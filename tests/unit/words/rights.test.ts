import { describe, expect, it } from 'vitest';
import { CASE_MOMENTS, CASE_STATES, type CaseEvent } from '../../../src/model';
import { CASE_MACHINE } from '../../../src/rules/case/case-machine';
import { CHECKLISTS, type Checklist, linesOf } from '../../../src/rules/case/checklists';
import { replay } from '../../../src/rules/case/machine';
import { nextActInCase } from '../../../src/rules/case/next-act';
import { clocksOf } from '../../../src/rules/clocks';
import { en } from '../../../src/words/en';
import { explainClock } from '../../../src/words/explain-clock';
import { isWordKey, say, type WordKey } from '../../../src/words/say';
import { tellCase } from '../../../src/words/tell-case';
import { tellRules } from '../../../src/words/tell-rule';
import { at, fact, known, order, statement } from '../rules/known';

const around = { windowLeft: null, method: 'unknown', inTransit: false } as const;

describe('the words of rights', () => {
  it('are plain text, with both forms of a plural, and never say that something expired', () => {
    for (const [key, words] of Object.entries(en)) {
      const forms = typeof words === 'string' ? [words] : Object.values(words);
      for (const form of forms) expect(form, key).not.toMatch(/[<>]|expired/i);
      if (typeof words !== 'string') expect(Object.keys(words), key).toEqual(['one', 'other']);
      expect(say(key as WordKey, { n: 2 })).not.toBe('');
    }
  });

  it('name every state and every start of a case', () => {
    for (const state of CASE_STATES) expect(isWordKey(`case.${state}`), state).toBe(true);
    for (const moment of CASE_MOMENTS) expect(isWordKey(`start.${moment}`), moment).toBe(true);
  });

  it('have every line of every list', () => {
    const lines = (Object.keys(CHECKLISTS) as Checklist[]).flatMap(linesOf);
    expect(lines.filter((line) => !isWordKey(line))).toEqual([]);
  });

  it('tell a rule with what it counts from and who says so', () => {
    expect(tellRules(['BP-04', 'no-such-rule'])).toMatchObject([
      { id: 'BP-04', count: '15 days of 24 hours from delivery', atExpiry: 'the dispute button is gone' },
    ]);
  });
});

describe('explainClock', () => {
  const NOW = at('2026-08-01T12:00:00Z');
  const stated = statement('open-dispute', { days: 90, from: 'placed', quote: 'within 90 days' });
  const of = known(
    order('completed', {
      placedOn: fact('2026-07-15'),
      deliveredOn: fact('2026-07-28'),
      statements: [stated],
    }),
  );
  const [clock] = clocksOf(of, NOW).clocks;

  it('says the day to everyone, and every way to it behind that', () => {
    if (!clock) throw new Error('no clock');
    const told = explainClock(clock, NOW.now);
    expect(told.sentence).toBe('72 days to open a dispute, until Tue 13 Oct. A page of the shop says so.');
    expect(told.candidates).toMatchObject([
      {
        chosen: false,
        day: 'Wed 12 Aug',
        how: 'delivered Tue 28 Jul + 15 days',
        basis: 'computed by a rule',
        grade: expect.stringMatching(/^well supported/),
        rules: [{ id: 'BP-04' }],
      },
      {
        chosen: true,
        day: 'Tue 13 Oct',
        how: 'placed Wed 15 Jul + 90 days',
        quote: 'within 90 days',
        grade: null,
      },
    ]);
  });
});

describe('tellCase', () => {
  const event = (kind: CaseEvent['kind'], source: CaseEvent['source'], quote = ''): CaseEvent => ({
    id: kind,
    kind,
    at: kind === 'dispute-opened' ? 0 : 1,
    on: '1970-01-01',
    source,
    seenAt: 0,
    quote,
    detail: {},
  });

  it('says where it stands, what to do and where', () => {
    const standing = replay(CASE_MACHINE, [event('dispute-opened', 'page')]);
    expect(tellCase(standing, nextActInCase(standing, around))).toEqual({
      state: 'Waiting for the seller',
      act: expect.stringMatching(/^Add all evidence today/),
      where: 'on the dispute’s page',
      notes: [],
    });
  });

  it('says what is inferred, and what it does not know', () => {
    const standing = replay(CASE_MACHINE, [
      event('dispute-opened', 'page'),
      event('seller-timed-out', 'inferred'),
      event('status-unknown', 'page', 'Zorg'),
    ]);
    const { state, notes } = tellCase(standing, nextActInCase(standing, around));
    expect(state).toBe('Agreed');
    expect(notes).toEqual([expect.stringMatching(/^Not seen on a page/), expect.stringContaining('“Zorg”')]);
  });
});
