import { describe, expect, it } from 'vitest';
import { CASE_STATES, ORDER_STATES } from '../../../src/aliexpress/lexicon/states';
import { caseStatusOfText, statusOfCode, statusOfText } from '../../../src/aliexpress/statuses';

describe('statuses', () => {
  it.each([
    ['Awaiting delivery', 'in-transit'],
    [' COMPLETED ', 'completed'],
    ['Concluído ', 'completed'],
    ['Awaiting payment', 'unpaid'],
    ['To ship', 'to-ship'],
    ['Canceled', 'cancelled'],
    ['Esperando entrega', 'in-transit'],
    ['배송 완료', 'delivered'],
    ['Something new', null],
    ['__proto__', null],
  ])('says of %s: %s', (text, status) => {
    expect(statusOfText(text)).toBe(status);
  });

  it('finds each of its words as a page may print it', () => {
    for (const [word, state] of Object.entries(ORDER_STATES))
      expect(statusOfText(` ${word.toUpperCase()}. `), word).toBe(state);
    for (const [word, state] of Object.entries(CASE_STATES))
      expect(caseStatusOfText(` ${word.toUpperCase()}. `), word).toBe(state);
  });

  it('knows two codes', () => {
    expect([9, '8', 1, null, 'constructor'].map(statusOfCode)).toEqual([
      'completed',
      'in-transit',
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['Refund complete', 'completed'],
    ['Waiting for AliExpress’s feedback', 'in-progress'],
    ['Who knows', null],
  ])('says of a case %s: %s', (text, status) => {
    expect(caseStatusOfText(text)).toBe(status);
  });
});
