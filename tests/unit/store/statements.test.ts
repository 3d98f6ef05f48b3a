import { describe, expect, it } from 'vitest';
import { currentStatements, growStatements } from '../../../src/store/grow-statements';
import { AT, statement } from './samples';

const none = { byPage: {}, history: [] };

describe('what pages state', () => {
  it('is replaced by a newer reading of the same kind of page, and kept in the history', () => {
    const first = growStatements(none, [
      statement({ days: 15 }),
      statement({ kind: 'open-dispute', days: 15 }),
    ]);
    const second = growStatements(first, [statement({ days: 10, seenAt: AT + 1 })]);
    expect(currentStatements(second.byPage).map(({ kind, days }) => [kind, days])).toEqual([
      ['open-dispute', 15],
      ['free-return', 10],
    ]);
    expect(second.history.map(({ days }) => days)).toEqual([15]);
  });

  it('stays when another kind of page says otherwise', () => {
    const first = growStatements(none, [statement({ page: 'product', days: 90 })]);
    const second = growStatements(first, [statement({ page: 'order-list', days: 15, seenAt: AT + 1 })]);
    expect(currentStatements(second.byPage).map(({ days }) => days)).toEqual([15, 90]);
    expect(second.history).toEqual([]);
  });

  it('of two lines is kept apart', () => {
    const first = growStatements(none, [statement({ lineId: '8200000000000018', days: 15 })]);
    const second = growStatements(first, [
      statement({ lineId: '8200000000000019', days: 7, seenAt: AT + 1 }),
    ]);
    expect(currentStatements(second.byPage)).toHaveLength(2);
  });

  it('an older reading that comes late goes to the history', () => {
    const first = growStatements(none, [statement({ days: 10, seenAt: AT + 1 })]);
    const second = growStatements(first, [statement({ days: 15 })]);
    expect(currentStatements(second.byPage).map(({ days }) => days)).toEqual([10]);
    expect(second.history.map(({ days }) => days)).toEqual([15]);
    expect(growStatements(second, [statement({ days: 15 })])).toEqual(second);
  });

  it('in other words is the same promise', () => {
    const first = growStatements(none, [statement({})]);
    const words = statement({
      quote: '15 días',
      seenAt: AT + 1,
      witnesses: [{ by: 'json', strategy: 'field' }],
    });
    const second = growStatements(first, [words]);
    expect(second.history).toEqual([]);
    expect(currentStatements(second.byPage)).toMatchObject([
      { quote: '15 días', witnesses: [{ by: 'dom' }, { by: 'json' }] },
    ]);
  });
});
