import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { laterMoments } from '../../../src/ui/reminders/later';
import { delivered, NOW, reading } from './sample';
import { show, storeWith } from './stage';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ORDER = '8100000000000002';
const TWO = reading([
  delivered(ORDER, 'Hub', '2026-11-08', '12.40'),
  delivered('8100000000000003', 'Cable', '2026-11-12', '1.99'),
]);

describe('the moments to be reminded again', () => {
  it('never pass the deadline', () => {
    for (const left of [HOUR, 2 * HOUR, 26 * HOUR, 9 * DAY]) {
      const moments = laterMoments(NOW, NOW + left, 'Europe/Berlin');
      for (const at of moments) expect(at).toBeLessThanOrEqual(NOW + left - HOUR);
      expect([...moments].sort((a, b) => a - b)).toEqual(moments);
    }
    expect(laterMoments(NOW, NOW + HOUR, 'Europe/Berlin')).toEqual([]);
    expect(laterMoments(NOW, NOW + 9 * DAY, 'Europe/Berlin')[2]).toBe(Date.parse('2026-11-22T08:00:00Z'));
  });
});

describe('a card of what is due', () => {
  it('is done with, goes away, and comes back by the undo', async () => {
    const db = await storeWith([TWO]);
    const { container, findByText, findAllByText, send } = show(db);
    await findByText('Hub');
    const card = () => container.querySelector(`.due-card[data-order="${ORDER}"]`);
    const first = card()?.getAttribute('data-clock');
    fireEvent.click((await findAllByText('Done'))[0] as HTMLElement);
    await waitFor(() => expect(card()?.getAttribute('data-clock')).not.toBe(first));
    expect((await db.reminders.toArray()).map(({ state }) => state)).toEqual(['done']);
    expect(send).toHaveBeenCalledWith('ui:plan-anew', {});
    fireEvent.click(await findByText('Undo'));
    await waitFor(() => expect(card()?.getAttribute('data-clock')).toBe(first));
    expect(await db.reminders.count()).toBe(0);
  });

  it('is put off to a moment before the deadline, says so, and takes it back', async () => {
    const db = await storeWith([TWO]);
    const { container, findByText, findAllByLabelText } = show(db);
    await findByText('Hub');
    const [select] = await findAllByLabelText('Remind me later');
    const last = (select as HTMLSelectElement).options[(select as HTMLSelectElement).options.length - 1];
    fireEvent.change(select as HTMLElement, { target: { value: last?.value } });
    const state = await findByText(/^I remind you again/);
    expect((await db.reminders.toArray())[0]).toMatchObject({ state: 'snoozed', until: Number(last?.value) });
    const group = state.closest('fieldset') as HTMLElement;
    fireEvent.click(within(group).getByText('Take back'));
    await waitFor(() => expect(container.textContent).not.toContain('I remind you again, '));
    await waitFor(async () => expect(await db.reminders.count()).toBe(0));
  });
});

describe('an order', () => {
  it('has its own ladder, which an undo takes away', async () => {
    const db = await storeWith([TWO]);
    const { findByLabelText, findByText } = show(db, `#/order/${ORDER}`);
    const select = await findByLabelText('Reminders of this order');
    fireEvent.change(select, { target: { value: 'last-day' } });
    await waitFor(async () =>
      expect((await db.orders.get(ORDER))?.leads).toEqual([24 * HOUR, 6 * HOUR, HOUR]),
    );
    fireEvent.click(await findByText('Undo'));
    await waitFor(async () => expect((await db.orders.get(ORDER))?.leads).toBeUndefined());
  });

  it('says what was said of a deadline, and takes it back', async () => {
    const db = await storeWith([TWO]);
    const { findAllByText, findByText } = show(db, `#/order/${ORDER}`);
    fireEvent.click((await findAllByText('Not needed'))[0] as HTMLElement);
    const state = await findByText('You said: not needed');
    fireEvent.click(within(state.closest('fieldset') as HTMLElement).getByText('Take back'));
    await waitFor(async () => expect(await db.reminders.count()).toBe(0));
  });
});
