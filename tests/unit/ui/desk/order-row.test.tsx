import { describe, expect, it } from 'vitest';
import { delivered, reading } from '../sample';
import { showDesk, storeWith } from '../stage';

describe('a row of the desk’s orders', () => {
  it('asks for the day that is missing, and does not say that nothing runs', async () => {
    const db = await storeWith([reading([delivered('8100000000000001', 'Lamp', null, '9.00')])]);
    const { findByRole, findByText } = showDesk(db, '#/orders');
    await findByText('When did it arrive?');
    const row = (await findByText('Lamp')).closest('[role="row"]');
    expect(row?.querySelector('.cell-due')?.textContent).toBe('When did it arrive?');
    expect(await findByRole('img', { name: 'No date yet' })).toBeTruthy();
  });

  it('says what runs where a day is known', async () => {
    const db = await storeWith([reading([delivered('8100000000000001', 'Lamp', '2026-11-12', '9.00')])]);
    const { findByText, queryByText } = showDesk(db, '#/orders');
    await findByText(/27 Nov/);
    expect(queryByText('When did it arrive?')).toBeNull();
  });
});
