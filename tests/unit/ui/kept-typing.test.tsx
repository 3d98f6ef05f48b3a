import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { correct } from '../../../src/store/correct';
import type { RecourseDatabase } from '../../../src/store/database';
import { takeReading } from '../../../src/store/take-reading';
import { delivered, fact, NOW, reading, refund } from './sample';
import { show, showDesk, storeWith } from './stage';
import { written } from './written';

const ID = '8100000000000001';
const at = `#/order/${ID}`;
const lamp = (on: string | null, amount = '10.00') => reading([delivered(ID, 'Lamp', on, amount)]);
const QUESTION = 'When did it arrive? Then we can count.';
const row = (root: ParentNode, field: string) =>
  within(root.querySelector<HTMLElement>(`.date-row[data-field="${field}"]`) as HTMLElement);
const told = (db: RecourseDatabase, what: ReturnType<typeof lamp>) => written(() => takeReading(db, what));

describe.each([
  ['popup', show],
  ['desk', showDesk],
] as const)('while the buyer types, in the %s,', (_place, open) => {
  it('the question stays though a page answers it, until the buyer has answered', async () => {
    const db = await storeWith([lamp(null)]);
    const { container, findByLabelText, queryByLabelText } = open(db, at);
    const input = (await findByLabelText(QUESTION)) as HTMLInputElement;
    input.focus();
    await told(db, lamp('2026-11-12'));
    await waitFor(() => expect(row(container, 'deliveredOn').getByText(/12 Nov/)).toBeTruthy());
    expect(document.activeElement).toBe(input);
    fireEvent.input(input, { target: { value: '2026-11-14' } });
    input.blur();
    await new Promise((done) => setTimeout(done));
    expect(queryByLabelText(QUESTION)).toBe(input);
    expect(input.value).toBe('2026-11-14');
    await written(() => correct(db, ID, { of: 'order', field: 'deliveredOn', value: '2026-11-14' }, NOW));
    await waitFor(() => expect(queryByLabelText(QUESTION)).toBeNull());
  });

  it('a question that was looked at and left goes as soon as a page answers it', async () => {
    const db = await storeWith([lamp(null)]);
    const { findByLabelText, queryByLabelText } = open(db, at);
    const input = await findByLabelText(QUESTION);
    input.focus();
    input.blur();
    await told(db, lamp('2026-11-12'));
    await waitFor(() => expect(queryByLabelText(QUESTION)).toBeNull());
  });

  it('what a page tells is not put into an open field', async () => {
    const blank = { ...delivered(ID, 'Lamp', null, '1.00'), total: null };
    const db = await storeWith([reading([blank])]);
    const { container, findByText } = open(db, at);
    await findByText('Lamp');
    for (const field of ['deliveredOn', 'total']) fireEvent.click(row(container, field).getByText('Enter'));
    const day = row(container, 'deliveredOn').getByLabelText('Arrived') as HTMLInputElement;
    const amount = row(container, 'total').getByLabelText('Total') as HTMLInputElement;
    fireEvent.input(row(container, 'total').getByLabelText('Currency'), { target: { value: 'EUR' } });
    await told(
      db,
      reading([
        { ...blank, deliveredOn: fact('2026-11-12'), total: fact({ amount: '3.00', currency: 'USD' }) },
      ]),
    );
    await waitFor(() => expect(row(container, 'deliveredOn').getByText(/12 Nov/)).toBeTruthy());
    expect([day.isConnected, day.value, amount.isConnected, amount.value]).toEqual([true, '', true, '']);
  });
});

describe('while the buyer types, on the board,', () => {
  it('a day stays though the case becomes the buyer’s own with the way it was paid', async () => {
    const untold = { ...refund(ID), status: null, statusText: null, openedOn: null };
    const db = await storeWith([
      reading([delivered(ID, 'Lamp', '2026-10-12', '10.00')], { cases: [untold] }),
    ]);
    expect(await db.pursuits.count()).toBe(0);
    const { container, findByLabelText } = showDesk(db, '#/cases');
    const day = (await findByLabelText('Arrived on')) as HTMLInputElement;
    day.focus();
    fireEvent.input(day, { target: { value: '2026-11-03' } });
    const method = container.querySelector('.refund select') as HTMLSelectElement;
    expect(container.querySelector('.refund .quiet-text')).toBeNull();
    fireEvent.change(method, { target: { value: 'card' } });
    // What the page told is now the first of the case's own story.
    await waitFor(() => expect(container.querySelector('.refund .quiet-text')).not.toBeNull());
    expect(await findByLabelText('Arrived on')).toBe(day);
    expect(day.value).toBe('2026-11-03');
  });
});
