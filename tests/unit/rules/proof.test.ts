import { describe, expect, it } from 'vitest';
import { type Clock, REASONS } from '../../../src/model';
import { questionsOf, unanswered } from '../../../src/rules/case/fact-questions';
import { messageFirst, SELLER_HAS } from '../../../src/rules/case/message-first';
import {
  filedEvent,
  isBeforeFiling,
  isLaidAside,
  ownEvent,
  standingOf,
  takenUpAgain,
} from '../../../src/rules/case/own-events';
import {
  goodsKindOf,
  LATER,
  PROOF_IDS,
  PROOF_ITEMS,
  proofFor,
  proofStates,
} from '../../../src/rules/case/proof-items';
import { windowEnd, windowLeft } from '../../../src/rules/case/window-end';
import { ruleOf } from '../../../src/rules/catalogue/catalogue';
import { isWordKey } from '../../../src/words/say';
import { pursuit } from './pursuit';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-21T10:00:00Z');

describe('the list of proof', () => {
  it('has a group of rules.md 7 for every reason, and words for everything in it', () => {
    for (const [index, reason] of REASONS.entries()) {
      const items = PROOF_ITEMS.filter((item) => item.reasons.includes(reason));
      expect(items.length, reason).toBeGreaterThan(0);
      expect(new Set(items.map(({ ruleId }) => ruleId))).toEqual(
        new Set([`EV-${String(index + 1).padStart(2, '0')}`]),
      );
    }
    const keys = PROOF_IDS.flatMap((id) => [`proof.${id}`, `proof.${id}.why`, `proof.${id}.how`]);
    expect(keys.filter((key) => !isWordKey(key))).toEqual([]);
    expect(PROOF_IDS.filter((id) => !PROOF_ITEMS.some((item) => item.id === id))).toEqual([]);
  });

  it('demands what the sources demand: film, paper, letter', () => {
    const must = (reason: (typeof REASONS)[number], goods: 'clothes' | 'electric' | 'other' = 'other') =>
      proofFor(reason, goods)
        .filter(({ weight }) => weight === 'must')
        .map(({ id }) => id);
    expect(must('defective')).toEqual(['power-on-film']);
    expect(must('customs')).toEqual(['customs-paper']);
    expect(must('delivered-not-received')).toEqual(['carrier-detail', 'post-office-letter']);
    expect(must('not-received')).toEqual([]);
    expect(must('changed-mind')).toEqual([]);
    expect(must('not-as-described', 'clothes')).toContain('size-label');
    expect(must('not-as-described', 'electric')).toContain('test-film');
    expect(must('not-as-described', 'electric')).not.toContain('ruler');
  });

  it('knows the goods by their categories and takes unknown ones for other', () => {
    expect(goodsKindOf(['200000345', '1234'])).toBe('clothes');
    expect(goodsKindOf(['509', '5090301'])).toBe('electric');
    expect(goodsKindOf([])).toBe('other');
  });

  it('never passes over in silence: without a reason, or with "later", a thing is missing', () => {
    const items = proofFor('damaged', 'other');
    const states = proofStates(items, ['box-sides', null], {
      'damage-film': 'never-made',
      'damage-close': LATER,
    });
    expect(Object.fromEntries(states.map(({ item, state }) => [item.id, state]))).toEqual({
      'box-sides': 'there',
      'damage-close': 'missing',
      'damage-film': 'passed-over',
      'carrier-report': 'missing',
      'seller-chat': 'missing',
    });
  });
});

describe('the questions', () => {
  it('are asked in words, each choice too, and end with an open one', () => {
    for (const reason of REASONS) {
      const questions = questionsOf(reason);
      expect(questions.at(-1)).toMatchObject({ key: 'more', optional: true });
      for (const { key, options } of questions) {
        expect(isWordKey(`ask.${key}`), key).toBe(true);
        for (const option of options)
          expect(isWordKey(`ask.${key}.${option}`), `${key}.${option}`).toBe(true);
      }
      expect(isWordKey(`sent.reason.${reason}`)).toBe(true);
    }
    expect(ruleOf('DS-00')).not.toBeNull();
  });

  it('tell which answers the text still wants', () => {
    expect(unanswered('damaged', {}).map(({ key }) => key)).toEqual(['arrived', 'what-damaged', 'box-state']);
    expect(
      unanswered('damaged', { arrived: '2026-11-12', 'what-damaged': ' ', 'box-state': 'fine' }),
    ).toHaveLength(1);
  });
});

describe('the message to the seller first (DS-00)', () => {
  const written = (at: number) => [ownEvent('seller-messaged', at, 'UTC')];

  it('is offered while more than 72 hours remain, and not after', () => {
    expect(messageFirst([], NOW + 73 * HOUR, NOW)).toEqual({ stage: 'write', until: NOW + HOUR });
    expect(messageFirst([], NOW + 72 * HOUR, NOW)).toEqual({ stage: 'go-on', because: 'no-time' });
    expect(messageFirst([], null, NOW)).toEqual({ stage: 'write', until: null });
  });

  it('waits 48 hours and moves on by itself', () => {
    expect(messageFirst(written(NOW), NOW + 300 * HOUR, NOW + HOUR)).toEqual({
      stage: 'waiting',
      until: NOW + SELLER_HAS,
    });
    expect(messageFirst(written(NOW), NOW + 300 * HOUR, NOW + SELLER_HAS)).toEqual({
      stage: 'go-on',
      because: 'time-over',
    });
  });

  it('never eats the window: it ends when 72 hours are left, and a second message buys no time', () => {
    expect(messageFirst(written(NOW), NOW + 80 * HOUR, NOW + HOUR)).toEqual({
      stage: 'waiting',
      until: NOW + 8 * HOUR,
    });
    expect(messageFirst(written(NOW), NOW + 80 * HOUR, NOW + 8 * HOUR)).toEqual({
      stage: 'go-on',
      because: 'no-time',
    });
    const twice = [...written(NOW), ...written(NOW + 40 * HOUR)];
    expect(messageFirst(twice, null, NOW + 41 * HOUR)).toEqual({ stage: 'waiting', until: NOW + SELLER_HAS });
  });

  it('counts from the soonest window that runs', () => {
    const clock = (kind: Clock['kind'], dueAt: number) => ({ kind, dueAt }) as Clock;
    const clocks = [clock('paypal', NOW + 1), clock('open-dispute', NOW + 9), clock('free-return', NOW + 5)];
    expect(windowEnd(clocks, NOW)).toBe(NOW + 5);
    expect(windowEnd(clocks, NOW + 9)).toBeNull();
    expect(windowEnd([], NOW)).toBeNull();
    expect([windowLeft(clocks, NOW), windowLeft(clocks, NOW + 9), windowLeft([], NOW)]).toEqual([5, 0, null]);
  });
});

describe('what the buyer does with a pursuit', () => {
  const begun = pursuit({ events: [ownEvent('problem-noticed', NOW, 'UTC')] });

  it('lays it aside and takes it up in the state it was left in', () => {
    const wrote = { ...begun, events: [...begun.events, ownEvent('seller-messaged', NOW + 1, 'UTC')] };
    for (const [before, state] of [
      [begun, 'preparing'],
      [wrote, 'messaged'],
    ] as const) {
      const aside = { ...before, events: [...before.events, ownEvent('laid-aside', NOW + 10, 'UTC')] };
      expect(isLaidAside(aside)).toBe(true);
      expect(isBeforeFiling(aside)).toBe(true);
      const again = { ...aside, events: [...aside.events, takenUpAgain(aside, NOW + 20, 'UTC')] };
      expect(isLaidAside(again)).toBe(false);
      expect(standingOf(again).state).toBe(state);
    }
  });

  it('files it once: seen on the page, or by the buyer’s own word', () => {
    const wanted = { amount: '12.40', currency: 'USD' };
    const filing = filedEvent(
      { ...begun, reason: 'damaged', branch: 'refund-only', wanted },
      NOW + 5,
      'UTC',
      { quote: 'Confirm' },
    );
    expect(filing).toMatchObject({
      kind: 'dispute-opened',
      source: 'page',
      quote: 'Confirm',
      detail: { want: 'refund', amount: wanted },
    });
    expect(standingOf({ events: [...begun.events, filing] }).state).toBe('open');
    expect(isBeforeFiling({ events: [...begun.events, filing] })).toBe(false);
    expect(filedEvent({ ...begun, reason: 'not-received' }, NOW, 'UTC', null)).toMatchObject({
      source: 'user',
      detail: { inTransit: true },
    });
  });
});
