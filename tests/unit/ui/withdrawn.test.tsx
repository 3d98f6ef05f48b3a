import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Order } from '../../../src/model';
import { ownEvent } from '../../../src/rules/case/own-events';
import { addEvents, pursuitsOf, startPursuit } from '../../../src/store/pursuits';
import { delivered, fact, NOW, reading, ZONE } from './sample';
import { show, storeWith } from './stage';
import { written } from './written';

const ID = '8100000000000001';

async function screen(more: Partial<Order> = {}) {
  const order = { ...delivered(ID, 'Lamp', '2026-11-12', '10.00'), country: fact('DE'), ...more };
  const db = await storeWith([reading([order])]);
  const shown = show(db, `#/order/${ID}`);
  await shown.findByText('Also yours');
  return { db, ...shown };
}
const rowOf = (root: ParentNode, kind: string) => root.querySelector(`.clock-row[data-clock="${kind}"]`);

describe('telling that the seller was told of the withdrawal', () => {
  it('starts the 14 days to send it back, ends those to withdraw, and can be taken back', async () => {
    const { db, container, getByText, findByText, getByLabelText, send } = await screen();
    expect(rowOf(container, 'withdrawal')?.textContent).toContain('26 Nov');
    fireEvent.click(getByText('I have told the seller that I withdraw'));
    const field = getByLabelText('On which day?') as HTMLInputElement;
    fireEvent.input(field, { target: { value: '2026-11-18' } });
    await waitFor(() => expect(field.value).toBe('2026-11-18'));
    await new Promise((done) => setTimeout(done, 20));
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    await waitFor(() => expect(rowOf(container, 'ship-return')?.textContent).toContain('2 Dec'));
    expect(rowOf(container, 'ship-return')?.textContent).toContain(
      'seller told of the withdrawal Wed 18 Nov',
    );
    await waitFor(() => expect(rowOf(container, 'withdrawal')).toBeNull());
    await waitFor(() => expect(send).toHaveBeenCalledWith('ui:plan-anew', {}));
    const [pursuit] = await pursuitsOf(db, ID);
    expect(pursuit).toMatchObject({ reason: 'changed-mind', branch: 'withdrawal', lineId: `${ID}9` });
    await findByText(/The buyer told the seller of the withdrawal/, { selector: '[data-withdrawn] span' });
    const said = container.querySelector<HTMLElement>('[data-withdrawn]');
    fireEvent.click(within(said as HTMLElement).getByText('Take back'));
    await waitFor(() => expect(rowOf(container, 'withdrawal')?.textContent).toContain('26 Nov'));
    expect(rowOf(container, 'ship-return')).toBeNull();
  });

  it('takes no day that is still to come', async () => {
    const { db, getByText, getByLabelText, findByText } = await screen();
    fireEvent.click(getByText('I have told the seller that I withdraw'));
    const field = getByLabelText('On which day?');
    fireEvent.input(field, { target: { value: '2026-12-24' } });
    await findByText(/still to come|future/i);
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(await pursuitsOf(db, ID)).toEqual([]);
  });

  it('is not asked where no law gives the right', async () => {
    const { queryByText } = await screen({ country: fact('US') });
    expect(queryByText('I have told the seller that I withdraw')).toBeNull();
  });

  it.each([
    ['DE', true],
    ['US', false],
  ])('is among what can have happened in a case for %s: %s', async (country, there) => {
    const { db, container } = await screen({ country: fact(country) });
    const events = [ownEvent('dispute-opened', NOW - 86_400_000, ZONE)];
    await startPursuit(db, { id: 'p', orderId: ID, lineId: null, productId: null, events: [] }, NOW);
    await written(() => addEvents(db, 'p', events, NOW));
    await waitFor(() => expect(container.querySelector('.tell-happened')).not.toBeNull());
    const options = [...container.querySelectorAll('.tell-happened option')].map((one) =>
      one.getAttribute('value'),
    );
    expect(options.includes('withdrawal-told')).toBe(there);
  });
});
