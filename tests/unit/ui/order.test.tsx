import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { DateField } from '../../../src/model';
import { correctDate } from '../../../src/store/orders';
import { delivered, fact, NOW, reading, refund } from './sample';
import { show, storeWith } from './stage';

const ID = '8100000000000001';
const at = `#/order/${ID}`;
const lamp = (on: string | null) => reading([delivered(ID, 'Lamp', on, '10.00')]);
const row = (root: ParentNode, field: DateField) =>
  within(root.querySelector<HTMLElement>(`.date-row[data-field=${field}]`) as HTMLElement);

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
      expect(send).toHaveBeenCalledWith('ui:correct-date', {
        orderId: ID,
        field: 'deliveredOn',
        value: '2026-11-18',
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
    expect(send).toHaveBeenCalledWith('ui:correct-date', {
      orderId: ID,
      field: 'deliveredOn',
      value: '2026-11-14',
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
    await correctDate(db, ID, 'deliveredOn', '2026-11-15', NOW);
    const undo = await waitFor(() =>
      row(container, 'deliveredOn').getByRole('button', { name: 'Take back: Arrived' }),
    );
    expect(container.querySelector('[data-field=deliveredOn] [data-basis=user]')).not.toBeNull();
    fireEvent.click(undo);
    expect(send).toHaveBeenCalledWith('ui:correct-date', { orderId: ID, field: 'deliveredOn', value: null });
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
