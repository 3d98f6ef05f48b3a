import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { CaseEventKind } from '../../../src/model';
import { ownEvent } from '../../../src/rules/case/own-events';
import { tellOwnWord } from '../../../src/store/own-word';
import { addEvents, pursuitsOf, startPursuit } from '../../../src/store/pursuits';
import { delivered, fact, NOW, reading, ZONE } from './sample';
import { show, storeWith } from './stage';
import { written } from './written';

const ID = '8100000000000001';
const DAY = 86_400_000;

async function screen(more: Partial<ReturnType<typeof delivered>> = {}) {
  const db = await storeWith([reading([{ ...delivered(ID, 'Lamp', null, '10.00'), ...more }])]);
  const shown = show(db, `#/order/${ID}`);
  await shown.findByText('Also yours');
  return { db, ...shown };
}

async function withCase(...kinds: CaseEventKind[]) {
  const shown = await screen();
  await startPursuit(shown.db, { id: 'p', orderId: ID, lineId: null, productId: null }, NOW);
  const events = kinds.map((kind, n) => ownEvent(kind, NOW - (9 - n) * DAY, ZONE));
  await written(() => addEvents(shown.db, 'p', events, NOW));
  await waitFor(() => expect(shown.container.querySelector('.case-history')).not.toBeNull());
  const row = (kind: CaseEventKind) =>
    within(shown.container.querySelector(`.case-history [data-event=${kind}]`) as HTMLElement);
  const daysOf = async (kind: CaseEventKind) =>
    (await pursuitsOf(shown.db, ID)).flatMap(({ events: all }) =>
      all.filter((event) => event.kind === kind).map(({ on }) => on),
    );
  return { ...shown, row, daysOf };
}

async function enter(input: HTMLElement, value: string) {
  fireEvent.input(input, { target: { value } });
  await waitFor(() => expect((input as HTMLInputElement).value).toBe(value));
  fireEvent.submit(input.closest('form') as HTMLFormElement);
}

describe('what the buyer told of a case', () => {
  it('is given another day, and the first one again', async () => {
    const { row, daysOf, send, findByText, getByText } = await withCase('dispute-opened', 'seller-offered');
    expect(await daysOf('seller-offered')).toEqual(['2026-11-13']);
    fireEvent.click(row('seller-offered').getByText('Correct'));
    await enter(row('seller-offered').getByLabelText('On which day?'), '2026-11-15');
    await waitFor(async () => expect(await daysOf('seller-offered')).toEqual(['2026-11-15']));
    await waitFor(() => expect(row('seller-offered').getByText(/15 Nov/)).toBeTruthy());
    expect(send).toHaveBeenCalledWith('ui:plan-anew', {});
    await findByText('Kept: it counts as you entered it');
    fireEvent.click(getByText('Undo'));
    await waitFor(async () => expect(await daysOf('seller-offered')).toEqual(['2026-11-13']));
  });

  it('is taken back, and told again', async () => {
    const { row, daysOf, container, findByText, getByText } = await withCase(
      'dispute-opened',
      'ruled-against',
    );
    fireEvent.click(row('ruled-against').getByText('Take back'));
    await waitFor(async () => expect(await daysOf('ruled-against')).toEqual([]));
    await waitFor(() => expect(container.querySelector('[data-event=ruled-against]')).toBeNull());
    await findByText(/^Taken back/);
    fireEvent.click(getByText('Undo'));
    await waitFor(async () => expect(await daysOf('ruled-against')).toEqual(['2026-11-13']));
  });

  it('leaves the case done when the money came on an earlier day', async () => {
    const { row, daysOf, container } = await withCase('dispute-opened', 'refund-issued', 'refund-seen');
    fireEvent.click(row('refund-seen').getByText('Correct'));
    await enter(row('refund-seen').getByLabelText('On which day?'), '2026-11-12');
    await waitFor(async () => expect(await daysOf('refund-seen')).toEqual(['2026-11-12']));
    expect(container.querySelector('.case-standing')?.getAttribute('data-state')).toBe('done');
  });

  it.each(['0002-11-18', '2026-11-22', ''])('is not given the day %j', async (day) => {
    const { row, daysOf } = await withCase('dispute-opened', 'seller-offered');
    fireEvent.click(row('seller-offered').getByText('Correct'));
    await enter(row('seller-offered').getByLabelText('On which day?'), day);
    await waitFor(() => expect(row('seller-offered').getByRole('status').textContent).not.toBe(''));
    expect(await daysOf('seller-offered')).toEqual(['2026-11-13']);
  });
});

it('corrects the day on which a cancellation was asked for', async () => {
  const { db, container, findByText, send } = await screen({ status: fact('to-ship' as const) });
  await written(() => tellOwnWord(db, ID, { tells: 'cancel-asked', on: '2026-11-21' }, NOW));
  const said = await findByText(/Asked to cancel/);
  const row = within(said.closest('.own-acts') as HTMLElement);
  fireEvent.click(row.getByText('Correct'));
  await enter(row.getByLabelText('On which day?'), '2026-11-19');
  await waitFor(() =>
    expect(send).toHaveBeenCalledWith('ui:own-word', {
      orderId: ID,
      telling: { tells: 'cancel-asked', on: '2026-11-19' },
    }),
  );
  expect(container.querySelector('[role=alert]')).toBeNull();
});

it.each([
  ['0002-11-18', /Enter a day/],
  ['2010-01-0', /Enter a day/],
  ['2026-11-22', /still to come/],
])('does not take %s as a day of an order', async (day, why) => {
  const { findByLabelText, container, send } = await screen();
  const input = await findByLabelText('When did it arrive? Then we can count.');
  (input as HTMLInputElement).type = 'text';
  await enter(input, day);
  await waitFor(() => expect(container.querySelector('.question .form-said')?.textContent).toMatch(why));
  expect(send).not.toHaveBeenCalledWith('ui:correct', expect.anything());
});
