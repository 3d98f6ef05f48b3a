import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../../../src/model';
import { ownEvent } from '../../../src/rules/case/own-events';
import { addEvents, pursuitsOf } from '../../../src/store/pursuits';
import { say } from '../../../src/words/say';
import { fact, NOW, ZONE } from '../ui/sample';
import { show } from '../ui/stage';
import { written } from '../ui/written';
import { clockText, DAY, ID, lamp, orderScreen, part, stated, storeOf } from './order-screen';
import { row } from './rows';

describe('the guides on disputes', () => {
  it(row('the seller’s five days, then what you asked for is carried out'), async () => {
    const { db, container } = await orderScreen({ events: [[6, 'dispute-opened']] });
    expect(clockText(container, 'seller-response')).toContain('Seller did not answer in time');
    expect(clockText(container, 'seller-response')).toContain('what you asked for should be carried out');
    const timedOut = { ...ownEvent('seller-timed-out', NOW - DAY, ZONE), source: 'inferred' as const };
    await written(() => addEvents(db, 'p-1', [timedOut], NOW));
    await waitFor(() =>
      expect(part(container, '.case-standing').element.getAttribute('data-state')).toBe('agreed'),
    );
    expect(part(container, '.case-standing').element.textContent).toContain('Ask AliExpress in the case');
    const changed = await orderScreen({
      events: [
        [6, 'dispute-opened'],
        [2, 'dispute-modified'],
      ],
    });
    expect(clockText(changed.container, 'seller-response')).toContain('Tue 24 Nov');
  });

  it(row('automatic escalation on day 16, and its later generations'), async () => {
    const { container } = await orderScreen({ events: [[1, 'dispute-opened']] });
    const text = clockText(container, 'platform-step-in') ?? '';
    // Opened on Friday 20 November: after 5 days, within 7, and when the 15 days of negotiation are over.
    for (const day of ['Wed 25 Nov', 'Fri 27 Nov', 'Sat 5 Dec']) expect(text).toContain(day);
    expect(part(container, '[data-clock=platform-step-in] [data-rule=DS-04]').element.textContent).toContain(
      '16th',
    );
  });

  it(row('goods in transit'), async () => {
    const order = lamp({
      status: fact('in-transit' as const),
      deliveredOn: null,
      shippedOn: fact('2026-10-05'),
      statements: [stated('no-delivery-refund', { date: '2026-12-04' })],
    });
    const db = await storeOf({ order, events: [], pursuit: { reason: 'not-received' } });
    const walk = show(db, '#/walk/p-1/means');
    await waitFor(() =>
      expect(walk.container.textContent).toContain('this works only once the promised delivery has ended'),
    );
    walk.unmount();
    const filed = await orderScreen({
      order,
      events: [[1, 'dispute-opened']],
      pursuit: { reason: 'not-received' },
    });
    const [pursuit] = await pursuitsOf(filed.db, ID);
    const events = (pursuit?.events ?? []).map((event) => ({ ...event, detail: { inTransit: true } }));
    await filed.db.pursuits.update('p-1', { events });
    await waitFor(() => expect(clockText(filed.container, 'seller-response')).toBeNull());
    expect(clockText(filed.container, 'platform-step-in')).toContain('by Fri 4 Dec');
    expect(filed.container.textContent).toContain('Nothing to do until the promised delivery ends');
  });

  it(row('a one-time ruling, and an appeal'), async () => {
    const { container } = await orderScreen({
      events: [
        [5, 'dispute-opened'],
        [1, 'ruled-against'],
      ],
    });
    expect(clockText(container, 'appeal')).toContain('by Fri 27 Nov');
    expect(clockText(container, 'appeal')).toContain('Others call the ruling final');
    const standing = part(container, '.case-standing');
    expect(standing.element.textContent).toContain('Is there new evidence? Then appeal once');
    expect(standing.element.querySelector('.outside')).not.toBeNull();
  });

  it(row('exchanges'), async () => {
    const db = await storeOf({ events: [], pursuit: { reason: 'wrong-item' } });
    const { container, findByLabelText, getByRole } = show(db, '#/walk/p-1/means');
    const promised = await findByLabelText(say('walk.means.resend'));
    expect(container.textContent).not.toContain(say('branch.exchange'));
    fireEvent.click(promised);
    await waitFor(() => expect(container.textContent).toContain(say('branch.exchange')));
    fireEvent.click(getByRole('radio', { name: new RegExp(say('branch.exchange')) }));
    await waitFor(() =>
      expect(container.textContent).toContain('Keep the dispute open until the new item is in your hand'),
    );
    expect(container.textContent).toContain('Have the protection extended first');
    await waitFor(async () => expect((await pursuitsOf(db, ID))[0]?.branch).toBe('exchange'));
    await db.pursuits.update('p-1', { wanted: { amount: '20.00', currency: 'USD' }, step: 'text' });
    const text = show(db, '#/walk/p-1/text');
    await waitFor(() =>
      expect(text.container.querySelector('textarea')?.value).toContain('unless the right item arrives'),
    );
  });

  it.each(REASONS)(`${row('the message first, with standard texts')}: %s`, async (reason) => {
    const order = lamp({ deliveredOn: fact('2026-11-20') });
    const wanted = { amount: '20.00', currency: 'USD' };
    const db = await storeOf({ order, events: [], pursuit: { reason, wanted } });
    const { container, findByRole, copy } = show(db, '#/walk/p-1/message');
    fireEvent.click(await findByRole('button', { name: say('walk.message.copy') }));
    const text = container.querySelector('textarea')?.value ?? '';
    expect(text.split('\n')[0]).toBe('Hello,');
    expect(text).toContain(`Order ${ID}, item: Lamp`);
    expect(text).toContain(say(`sent.reason.${reason}`));
    expect(text).toContain('within 48 hours');
    expect(copy).toHaveBeenCalledWith(text);
    fireEvent.click(await findByRole('button', { name: say('walk.message.sent') }));
    await waitFor(() => expect(container.querySelector('.walk-waiting')).not.toBeNull());
  });
});

describe('the way that is shown as chosen', () => {
  it('is the one that the text tells of and that is filed, though nobody touched it', async () => {
    const order = lamp({ country: fact('DE'), deliveredOn: fact('2026-11-18') });
    const wanted = { amount: '20.00', currency: 'USD' };
    const db = await storeOf({ order, events: [], pursuit: { reason: 'changed-mind', wanted } });
    const { container } = show(db, '#/walk/p-1/means');
    await waitFor(() =>
      expect(container.querySelector<HTMLInputElement>('[data-value=withdrawal] input')?.checked).toBe(true),
    );
    await waitFor(async () => expect((await pursuitsOf(db, ID))[0]?.branch).toBe('withdrawal'));
    const text = show(db, '#/walk/p-1/text');
    await waitFor(() =>
      expect(text.container.querySelector('textarea')?.value).toContain('I withdraw from this purchase'),
    );
  });

  it('tells the seller of the withdrawal with the message, and starts the days to send it back', async () => {
    const order = lamp({ country: fact('DE'), deliveredOn: fact('2026-11-20') });
    const db = await storeOf({
      order,
      events: [],
      pursuit: { reason: 'changed-mind', branch: 'withdrawal' },
    });
    const { findByRole } = show(db, '#/walk/p-1/message');
    fireEvent.click(await findByRole('button', { name: say('walk.message.sent') }));
    await waitFor(async () =>
      expect((await pursuitsOf(db, ID))[0]?.events.map(({ kind }) => kind)).toEqual([
        'withdrawal-told',
        'seller-messaged',
      ]),
    );
    const screen = show(db, `#/order/${ID}`);
    await waitFor(() => expect(clockText(screen.container, 'ship-return')).toContain('Sat 5 Dec'));
  });
});
