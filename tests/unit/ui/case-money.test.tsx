import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { CaseEventKind, Correction } from '../../../src/model';
import { ownEvent } from '../../../src/rules/case/own-events';
import { correct } from '../../../src/store/correct';
import { addEvents, pursuitsOf, startPursuit } from '../../../src/store/pursuits';
import { takeReading } from '../../../src/store/take-reading';
import { delivered, NOW, reading, refund, ZONE } from './sample';
import { show, showDesk, storeWith } from './stage';
import { written } from './written';

const ID = '8100000000000001';
const DAY = 86_400_000;
const usd = (amount: string) => ({ amount, currency: 'USD' });

/** A case that was filed by hand, and a background that keeps what it is told. */
async function filed(open: typeof show, hash: string, ...kinds: CaseEventKind[]) {
  const db = await storeWith([reading([delivered(ID, 'Lamp', '2026-10-12', '10.00')])]);
  await startPursuit(db, { id: 'p', orderId: ID, lineId: null, productId: null }, NOW - 9 * DAY);
  const events = kinds.map((kind, n) => ownEvent(kind, NOW - (9 - n) * DAY, ZONE));
  await addEvents(db, 'p', events, NOW);
  const shown = open(db, hash);
  shown.send.mockImplementation((async (type: string, data: { correction: Correction }) => {
    if (type === 'ui:correct') await written(() => correct(db, ID, data.correction, NOW));
    return { ok: true, value: undefined };
  }) as never);
  const sums = async (kind: CaseEventKind) =>
    (await pursuitsOf(db, ID)).flatMap(({ events: all }) =>
      all.filter((event) => event.kind === kind).map(({ detail }) => detail.amount ?? null),
    );
  const row = (field: string) =>
    within(shown.container.querySelector(`.case-standing [data-field=${field}]`) as HTMLElement);
  const enter = async (field: string, act: string, amount: string) => {
    fireEvent.click(row(field).getByText(act));
    fireEvent.input(row(field).getByRole('textbox'), { target: { value: amount } });
    fireEvent.submit(row(field).getByRole('textbox').closest('form') as HTMLFormElement);
  };
  return { db, ...shown, sums, row, enter };
}

describe('the money of a case that no page told of', () => {
  it('is entered where it was promised and where it came, corrected, and that undone', async () => {
    const all = ['dispute-opened', 'seller-accepted', 'refund-issued', 'refund-seen'] as const;
    const { sums, row, enter, findByText, getByText } = await filed(show, `#/order/${ID}`, ...all);
    await findByText('The money arrived');
    expect(row('promised').getByText('not known')).toBeTruthy();
    await enter('promised', 'Enter', '12.5');
    await waitFor(async () => expect(await sums('refund-issued')).toEqual([usd('12.50')]));
    await enter('arrived', 'Enter', '8.00');
    await waitFor(async () => expect(await sums('refund-seen')).toEqual([usd('8.00')]));
    await waitFor(() => expect(row('arrived').getByText('US $8.00')).toBeTruthy());
    expect(row('promised').getByText('US $12.50')).toBeTruthy();
    await enter('arrived', 'Correct', '9.00');
    await waitFor(async () => expect(await sums('refund-seen')).toEqual([usd('9.00')]));
    await waitFor(() => expect(row('arrived').getByText('US $9.00')).toBeTruthy());
    fireEvent.click(getByText('Undo'));
    await waitFor(async () => expect(await sums('refund-seen')).toEqual([usd('8.00')]));
  });

  it('stands against what a page tells later, which is shown beside, and is taken back', async () => {
    const { db, sums, row, enter, container, findByText } = await filed(
      show,
      `#/order/${ID}`,
      'dispute-opened',
      'seller-accepted',
    );
    await findByText('Promised');
    await enter('promised', 'Enter', '12.50');
    await waitFor(async () => expect(await sums('seller-accepted')).toEqual([usd('12.50')]));
    await written(() => takeReading(db, reading([], { cases: [{ ...refund(ID), openedOn: null }] })));
    await waitFor(() => expect(row('promised').getByText(/says: US \$3\.20/)).toBeTruthy());
    expect(row('promised').getByText('US $12.50')).toBeTruthy();
    expect(container.querySelector('[data-field=promised] [data-basis=user]')).not.toBeNull();
    fireEvent.click(row('promised').getByText('Take back'));
    await waitFor(async () => expect(await sums('seller-accepted')).toEqual([null]));
    // What only the page tells is corrected with its case.
    await waitFor(() => expect(container.querySelector('[data-field=promised]')).toBeNull());
  });

  it.each([
    ['as promised', null, [usd('12.50')]],
    ['less', '8.00', [usd('8.00')]],
    ['what is no amount', 'eight', []],
    ['no sum', '', [null]],
  ])('comes with its day on the board: %s', async (_what, typed, kept) => {
    const { db, sums, container, findByText } = await filed(showDesk, '#/cases', 'dispute-opened');
    const issued = ownEvent('refund-issued', NOW - DAY, ZONE, { amount: usd('12.50') });
    await written(() => addEvents(db, 'p', [issued], NOW));
    await findByText('Has it arrived?');
    const sum = within(container as HTMLElement).getByLabelText('Sum in USD') as HTMLInputElement;
    expect(sum.value).toBe('12.50');
    if (typed !== null) fireEvent.input(sum, { target: { value: typed } });
    await waitFor(() => expect(sum.value).toBe(typed ?? '12.50'));
    fireEvent.submit(sum.closest('form') as HTMLFormElement);
    if (kept.length === 0) await findByText('Write the amount like 1234.56, please.');
    else await findByText(/^Kept: the money was there/);
    expect(await sums('refund-seen')).toEqual(kept);
  });
});
