import { describe, expect, it } from 'vitest';
import type { Candidate, Clock } from '../../../src/model';
import { tellAct, tellClock, tellWarning, tellWhy } from '../../../src/words/tell-clock';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-20T12:00:00Z');

function clock(rest: Partial<Clock> = {}): Clock {
  return {
    orderId: '8200000000000001',
    lineId: null,
    kind: 'open-dispute',
    dueAt: NOW + 12.5 * DAY,
    dueOn: '2026-12-03',
    actor: 'buyer',
    basis: 'page',
    synthetic: false,
    ruleIds: [],
    quote: '',
    candidates: [],
    ...rest,
  };
}

const later: Candidate = {
  dueAt: NOW + 20 * DAY,
  dueOn: '2026-12-10',
  basis: 'rule',
  ruleIds: ['BP-03'],
  start: null,
  days: 15,
  synthetic: false,
  quote: '',
};

describe('tellClock', () => {
  it('says a stated day as stated', () => {
    expect(tellClock(clock(), NOW)).toEqual({
      lead: '12 days to open a dispute',
      by: 'Thu 3 Dec',
      basis: 'from this page',
      sentence: '12 days to open a dispute, until Thu 3 Dec. A page of the shop says so.',
    });
  });

  it('says a computed day as about, and the last possible day behind it', () => {
    const told = tellClock(clock({ basis: 'rule', candidates: [later] }), NOW);
    expect(told.by).toBe('about Thu 3 Dec');
    expect(told.basis).toBe('computed by a rule');
    expect(told.sentence).toBe(
      '12 days to open a dispute, until about Thu 3 Dec. Computed from the usual rule, not stated on a page. ' +
        'Last possible day by another reading: Thu 10 Dec.',
    );
  });

  it('says who entered it, and what is a safe day of our own', () => {
    expect(tellClock(clock({ basis: 'user' }), NOW).basis).toBe('entered by you');
    expect(tellClock(clock({ basis: 'page', synthetic: true }), NOW).basis).toBe('our own safe day');
  });

  it('tells the last day in hours', () => {
    expect(tellClock(clock({ dueAt: NOW + DAY / 4 }), NOW).lead).toBe('6 hours to open a dispute');
  });

  it('never says only that it ended', () => {
    const told = tellClock(clock({ dueAt: NOW, dueOn: '2026-11-20' }), NOW);
    expect(told.lead).toBe('Dispute window ended');
    expect(told.by).toBe('Fri 20 Nov');
    expect(told.sentence).toMatch(/^Window to open a dispute ended Fri 20 Nov\. What may still be open: /);
    expect(told.sentence).toMatch(/goodwill.*PayPal.*legal guarantee/);
  });

  it('says until when another reading runs once the safe day has passed', () => {
    const past = clock({ basis: 'rule', dueAt: NOW - DAY, dueOn: '2026-11-19', candidates: [later] });
    expect(tellClock(past, NOW).sentence).toContain('By another reading it runs until Thu 10 Dec');
    expect(tellClock(past, NOW + 30 * DAY).sentence).not.toContain('another reading');
  });

  it.each(['no-delivery-refund', 'return-after-receipt', 'free-return', 'appeal'] as const)(
    'has words for %s, running and ended',
    (kind) => {
      for (const dueAt of [NOW + DAY, NOW - DAY]) {
        const { lead, sentence } = tellClock(clock({ kind, dueAt }), NOW);
        expect(`${lead} ${sentence}`).not.toMatch(/[{}]/);
      }
      expect(tellAct(kind)).not.toBe('');
    },
  );
});

describe('tellWhy and tellWarning', () => {
  it('has a sentence for each rule it knows', () => {
    expect(tellWhy(['BP-04', 'no-such-rule'])).toHaveLength(1);
  });

  it('says what stays covered even for a group it does not know', () => {
    expect(tellWarning({ group: 'underwear' })).toMatch(/^Underwear: no change-of-mind return once opened/);
    expect(tellWarning({ group: 'no-such-group' })).toBe(
      'Damaged, wrong or misdescribed items stay covered.',
    );
  });
});
