import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { correct } from '../../../src/store/correct';
import { delivered, fact, NOW, reading, refund } from './sample';
import { show, storeWith } from './stage';

const ID = '8100000000000001';
const at = `#/order/${ID}`;
const lamp = (on: string | null) => reading([delivered(ID, 'Lamp', on, '10.00')]);
const row = (root: ParentNode, field: string) =>
  within(root.querySelector<HTMLElement>(`.date-row[data-field="${field}"]`) as HTMLElement);

describe('the screen of one order', () => {
  it('answers the three questions and says what to do next', async () => {
    const { container, findByRole, getByText } = show(await storeWith([lamp('2026-11-12')]), at);
    await findByRole('heading', { level: 1, name: 'Lamp' });
    const headings = [...container.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(headings).toEqual([
      'Can I still send it back?',
      'What proof do I have?',
      'Has the money come back?',
      'What to do next',
      'Also yours',
    ]);
    expect(container.querySelector('.order-head')?.textContent).toContain('US $10.00');
    expect(container.querySelector('.order-head')?.textContent).toContain('Delivered');
    expect(container.querySelector('.order-head')?.textContent).toContain('seen on Sat 21 Nov');
    expect(getByText('Open this order on AliExpress').getAttribute('href')).toBe(
      `https://www.aliexpress.com/p/order/detail.html?orderId=${ID}`,
    );
    expect(getByText('I have seen no refund and no case for this order.')).toBeTruthy();
    expect(container.querySelectorAll('.checklist input').length).toBeGreaterThan(2);
  });

  it('tells every clock with its quote, its basis and why', async () => {
    const { container, findAllByText } = show(await storeWith([lamp('2026-11-12')]), at);
    await findAllByText('Why this day?');
    const clock = container.querySelector('.clock-row[data-clock=free-return]');
    expect(clock?.querySelector('blockquote')?.textContent).toContain('within 15 days after delivery');
    expect(clock?.querySelector('.basis-mark')?.getAttribute('data-basis')).toBe('page');
    const dispute = container.querySelector('.clock-row[data-clock=open-dispute]');
    expect(dispute?.querySelector('.candidates')?.textContent).toContain('delivered Thu 12 Nov + 15 days');
    expect(dispute?.querySelector('.rule-words')?.textContent).toBeTruthy();
  });

  it('says what may still be open once every window has passed', async () => {
    const { container, findByText } = show(await storeWith([lamp('2026-03-01')]), at);
    await findByText('Lamp');
    expect(container.querySelectorAll('.clock-row.over .ring-strike').length).toBeGreaterThan(0);
    expect(container.querySelector('.answer')?.textContent).toMatch(/still/i);
  });

  it('asks for an unknown date and hands the answer to the background', async () => {
    const { container, findByLabelText, send } = show(await storeWith([lamp(null)]), at);
    const day = await findByLabelText('When did it arrive? Then we can count.');
    expect(container.querySelector('.clock-row.unknown .ring-unknown')).not.toBeNull();
    expect(row(container, 'deliveredOn').getByText('not known')).toBeTruthy();
    fireEvent.input(day, { target: { value: '2026-11-18' } });
    fireEvent.submit(day.closest('form') as HTMLFormElement);
    await waitFor(() =>
      expect(send).toHaveBeenCalledWith('ui:correct', {
        orderId: ID,
        correction: { of: 'order', field: 'deliveredOn', value: '2026-11-18' },
      }),
    );
  });

  it('does not take a day that is still to come', async () => {
    const { findByLabelText, findByText, send } = show(await storeWith([lamp(null)]), at);
    const day = await findByLabelText('When did it arrive? Then we can count.');
    fireEvent.input(day, { target: { value: '2026-11-30' } });
    fireEvent.submit(day.closest('form') as HTMLFormElement);
    await findByText('That day is still to come.');
    expect(send).not.toHaveBeenCalled();
  });

  it('corrects a date from the keyboard and gives the focus back', async () => {
    const { container, findByText, send } = show(await storeWith([lamp('2026-11-12')]), at);
    await findByText('Lamp');
    const arrived = row(container, 'deliveredOn');
    const correct = arrived.getByRole('button', { name: 'Correct: Arrived' });
    correct.focus();
    fireEvent.click(correct);
    const day = arrived.getByLabelText('Arrived') as HTMLInputElement;
    expect(day.value).toBe('2026-11-12');
    await waitFor(() => expect(document.activeElement).toBe(day));
    fireEvent.input(day, { target: { value: '2026-11-14' } });
    fireEvent.submit(day.closest('form') as HTMLFormElement);
    await waitFor(() => expect(document.activeElement).toBe(correct));
    expect(send).toHaveBeenCalledWith('ui:correct', {
      orderId: ID,
      correction: { of: 'order', field: 'deliveredOn', value: '2026-11-14' },
    });
  });

  it('says so when a correction did not arrive', async () => {
    const { findByLabelText, findByText, send } = show(await storeWith([lamp(null)]), at);
    send.mockResolvedValue({ ok: false, value: undefined });
    const day = await findByLabelText('When did it arrive? Then we can count.');
    fireEvent.input(day, { target: { value: '2026-11-18' } });
    fireEvent.submit(day.closest('form') as HTMLFormElement);
    await findByText('This could not be saved. Try once more.');
  });

  it('marks a day of the buyer with the pencil and takes it back', async () => {
    const db = await storeWith([lamp('2026-11-12')]);
    const { container, findByText, send } = show(db, at);
    await findByText('Lamp');
    await correct(db, ID, { of: 'order', field: 'deliveredOn', value: '2026-11-15' }, NOW);
    const undo = await waitFor(() =>
      row(container, 'deliveredOn').getByRole('button', { name: 'Take back: Arrived' }),
    );
    expect(container.querySelector('[data-field=deliveredOn] [data-basis=user]')).not.toBeNull();
    const sent = (value: string | null) => [
      'ui:correct',
      { orderId: ID, correction: { of: 'order', field: 'deliveredOn', value } },
    ];
    fireEvent.click(undo);
    await waitFor(() => expect(send.mock.calls).toEqual([sent(null)]));
    // And that can be undone, as everything else.
    fireEvent.click(await findByText('Undo'));
    await waitFor(() => expect(send.mock.calls).toEqual([sent(null), sent('2026-11-15')]));
  });

  it('offers to undo what was entered', async () => {
    const { findByLabelText, findByText, send } = show(await storeWith([lamp(null)]), at);
    const day = await findByLabelText('When did it arrive? Then we can count.');
    fireEvent.input(day, { target: { value: '2026-11-18' } });
    fireEvent.submit(day.closest('form') as HTMLFormElement);
    await findByText('Kept: it counts as you entered it');
    fireEvent.click(await findByText('Undo'));
    await waitFor(() =>
      expect(send).toHaveBeenLastCalledWith('ui:correct', {
        orderId: ID,
        correction: { of: 'order', field: 'deliveredOn', value: null },
      }),
    );
  });

  it('lets the state be said in plain words, with what the page says beside', async () => {
    const db = await storeWith([lamp('2026-11-12')]);
    const { container, findByText, send } = show(db, at);
    await findByText('Lamp');
    const status = row(container, 'status');
    fireEvent.click(status.getByRole('button', { name: 'Correct: Status' }));
    const choice = status.getByLabelText('Status') as HTMLSelectElement;
    expect(choice.value).toBe('delivered');
    expect([...choice.options].map(({ text }) => text)).not.toContain('Status not known');
    fireEvent.input(choice, { target: { value: 'in-dispute' } });
    fireEvent.submit(choice.closest('form') as HTMLFormElement);
    const correction = { of: 'order', field: 'status', value: 'in-dispute' } as const;
    await waitFor(() => expect(send).toHaveBeenCalledWith('ui:correct', { orderId: ID, correction }));
    await correct(db, ID, correction, NOW);
    await waitFor(() =>
      expect(container.querySelector('.order-head .status')?.textContent).toBe('In dispute'),
    );
    expect(container.querySelector('[data-field=status] .other-words')?.textContent).toBe(
      'The order page says: Delivered (seen Sat 21 Nov)',
    );
  });

  it('takes an amount as it is written anywhere, and none that could be read in two ways', async () => {
    const { container, findByText, send } = show(await storeWith([lamp('2026-11-12')]), at);
    await findByText('Lamp');
    const total = row(container, 'total');
    fireEvent.click(total.getByRole('button', { name: 'Correct: Total' }));
    const amount = total.getByLabelText('Total') as HTMLInputElement;
    const enter = (text: string) => {
      fireEvent.input(amount, { target: { value: text } });
      fireEvent.submit(amount.closest('form') as HTMLFormElement);
    };
    for (const wrong of ['', '12 or 13', '1,2,3', '-4']) {
      enter(wrong);
      expect(total.getByText('Write the amount like 1234.56, please.')).toBeTruthy();
    }
    expect(send).not.toHaveBeenCalled();
    enter('1.977,90');
    await waitFor(() =>
      expect(send).toHaveBeenCalledWith('ui:correct', {
        orderId: ID,
        correction: { of: 'order', field: 'total', value: { amount: '1977.90', currency: 'USD' } },
      }),
    );
  });

  it('marks an amount of the buyer and takes it back', async () => {
    const db = await storeWith([lamp('2026-11-12')]);
    const { container, findByText, send } = show(db, at);
    await findByText('Lamp');
    const value = { amount: '12.00', currency: 'USD' };
    await correct(db, ID, { of: 'line', line: 0, field: 'price', value }, NOW);
    const undo = await waitFor(() => row(container, 'lines.0.price').getByText('Take back'));
    expect(container.querySelector('[data-field="lines.0.price"] [data-basis=user]')).not.toBeNull();
    fireEvent.click(undo);
    await waitFor(() =>
      expect(send).toHaveBeenCalledWith('ui:correct', {
        orderId: ID,
        correction: { of: 'line', line: 0, field: 'price', value: null },
      }),
    );
  });

  it('shows both days where two pages tell different ones', async () => {
    const other = delivered(ID, 'Lamp', '2026-11-13', '10.00');
    const url = `https://www.aliexpress.com/p/order/detail.html?orderId=${ID}`;
    const detail = { ...other, deliveredOn: { ...fact('2026-11-13'), url } };
    const readings = [lamp('2026-11-12'), reading([detail], { page: 'order-detail', url })];
    const { container, findByText } = show(await storeWith(readings), at);
    await findByText('Lamp');
    const arrived = container.querySelector('.date-row[data-field=deliveredOn]')?.textContent;
    expect(arrived).toContain('Thu 12 Nov');
    expect(arrived).toContain('The order page says Fri 13 Nov');
    expect(arrived).toContain('I count from the earlier one.');
  });

  it('tells the refunds that the pages told', async () => {
    const order = { ...delivered(ID, 'Lamp', null, '3.20'), status: fact('refunded' as const) };
    const { findByText } = show(await storeWith([reading([order], { cases: [refund(ID)] })]), at);
    const sighting = (await findByText('Refund completed')).closest('li');
    expect(sighting?.textContent).toContain('US $3.20');
    expect(sighting?.textContent).toContain('opened Fri 2 Oct');
  });

  it('remembers what was ticked off', async () => {
    const db = await storeWith([lamp('2026-11-12')]);
    const film = /^Film the unboxing/;
    const first = show(db, at);
    fireEvent.click(await first.findByLabelText(film));
    await waitFor(async () => expect(await db.meta.get(`checklist:${ID}`)).toBeTruthy());
    first.unmount();
    const again = show(db, at);
    await waitFor(async () =>
      expect(((await again.findByLabelText(film)) as HTMLInputElement).checked).toBe(true),
    );
  });

  it('lets the dates of an order be typed in that no page told of', async () => {
    const { container, findByText } = show(await storeWith([]), at);
    await findByText(`Order ${ID}`);
    expect(row(container, 'deliveredOn').getByRole('button', { name: 'Enter: Arrived' })).toBeTruthy();
  });
});
