import { describe, expect, it } from 'vitest';
import { expectFact, pageFact } from '../../../src/aliexpress/facts';
import { firstFact } from '../../../src/aliexpress/strategy';
import type { Problem } from '../../../src/model';
import { AT, contextAt, LIST_URL } from './dom/build/page';

const ctx = contextAt(LIST_URL);
const none = { name: 'none', read: () => null };
const broken = {
  name: 'broken',
  read: () => {
    throw new TypeError('no such node');
  },
};
const good = { name: 'good', read: () => ({ value: 7, quote: '  within\n 7  days ' }) };
const later = { name: 'later', read: () => ({ value: 8, quote: '8' }) };

describe('firstFact', () => {
  it('is the first answer, with its strategy as witness and its quote as one line', () => {
    expect(firstFact([none, broken, good, later], 'json', ctx)).toEqual({
      value: 7,
      basis: 'page',
      quote: 'within 7 days',
      url: LIST_URL,
      seenAt: AT,
      witnesses: [{ by: 'json', strategy: 'good' }],
    });
  });

  it('is unknown when none answers', () => expect(firstFact([none, broken], 'dom', ctx)).toBeNull());
});

describe('expectFact', () => {
  it('passes a fact on without a problem', () => {
    const problems: Problem[] = [];
    const fact = pageFact(1, '1', 'a', 'dom', ctx);
    expect(expectFact(fact, '1', 'total', 'x', problems)).toBe(fact);
    expect(problems).toEqual([]);
  });

  it.each([
    [null, 'not-found', ''],
    [' ', 'not-found', ''],
    [' some\n text ', 'unparsed', 'some text'],
  ])('tells what was seen instead: %j', (seen, reason, text) => {
    const problems: Problem[] = [];
    expect(expectFact(null, '1', 'total', seen, problems)).toBeNull();
    expect(problems).toEqual([{ of: '1', field: 'total', reason, seen: text }]);
  });
});
