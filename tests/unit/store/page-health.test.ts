import { describe, expect, it } from 'vitest';
import { growHealth, isFailing } from '../../../src/store/page-health';
import { growPage } from '../../../src/store/pages';
import { AT, fact, line, ORDER, order, parcel, product, reading, statement } from './samples';

const DAY = 86_400_000;
const missing = (field: string) => ({ of: ORDER, field, reason: 'not-found', seen: '' }) as const;

describe('the health of a page', () => {
  it('remembers by which strategies each field was read', () => {
    const json = { witnesses: [{ by: 'json', strategy: 'tag' } as const] };
    const health = growHealth(
      undefined,
      reading({
        orders: [
          order({
            placedOn: fact('2026-08-01'),
            lines: [line({ title: fact('Cable') }), line({ title: fact('Lamp', json) })],
            statements: [statement()],
          }),
        ],
        parcels: [parcel({ carrier: fact('Post') })],
        product: product({ title: fact('Cable') }),
      }),
    );
    expect(health.placedOn).toEqual({
      lastReadAt: AT,
      by: [{ by: 'dom', strategy: 'label' }],
      lastFailedAt: null,
      reason: null,
    });
    expect(health['lines.title']?.by).toEqual([
      { by: 'dom', strategy: 'label' },
      { by: 'json', strategy: 'tag' },
    ]);
    expect(Object.keys(health).sort()).toEqual(['carrier', 'lines.title', 'placedOn', 'statements', 'title']);
  });

  it('keeps when a field last failed beside when it was last read', () => {
    const first = growHealth(
      undefined,
      reading({ orders: [order({ total: fact({ amount: '1', currency: 'USD' }) })] }),
    );
    const then = growHealth(first, reading({ at: AT + DAY, problems: [missing('total')] }));
    expect(then.total).toMatchObject({ lastReadAt: AT, lastFailedAt: AT + DAY, reason: 'not-found' });
    expect(isFailing(then.total ?? never())).toBe(true);
    const again = growHealth(
      then,
      reading({ at: AT + 2 * DAY, orders: [order({ total: fact({ amount: '1', currency: 'USD' }) })] }),
    );
    expect(again.total).toMatchObject({ lastReadAt: AT + 2 * DAY, lastFailedAt: AT + DAY });
    expect(isFailing(again.total ?? never())).toBe(false);
  });

  it('changes nothing in what it is given, nor for a page behind a captcha', () => {
    const before = Object.freeze(growHealth(undefined, reading({ problems: [missing('total')] })));
    expect(growHealth(before, reading({ at: AT + DAY }))).toEqual(before);
    expect(growPage(undefined, reading({ state: 'captcha' }))).toBeNull();
  });

  it('begins in rows that were written before it was kept', () => {
    const old = { page: 'order-detail', lastReadAt: AT, lastSeenAt: AT, trouble: null } as const;
    expect(growPage(old, reading({ at: AT + DAY, problems: [missing('total')] }))?.fields).toHaveProperty(
      'total',
    );
  });
});

function never(): never {
  throw new Error('there is no such field');
}
