import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { planReminders } from '../../../src/alarms/plan-reminders';
import { tellableClocksOf } from '../../../src/rules/quiet-clocks';
import { knownOrder } from '../../../src/store/orders';
import { tellOwnWord } from '../../../src/store/own-word';
import { fact, NOW, ZONE } from '../ui/sample';
import { show } from '../ui/stage';
import { choose, clockText, DAY, ID, lamp, orderScreen, part, stated } from './order-screen';
import { row } from './rows';

describe('the guides on time', () => {
  it(row('15 days from receipt to open a dispute or return'), async () => {
    const { container } = await orderScreen();
    expect(clockText(container, 'open-dispute')).toContain('about Fri 27 Nov');
    expect(clockText(container, 'open-dispute')).toContain('delivered Thu 12 Nov + 15 days');
    const late = lamp({ completedOn: fact('2026-11-18'), status: fact('completed' as const) });
    const { container: done } = await orderScreen({ order: late });
    expect(clockText(done, 'open-dispute')).toContain('about Fri 27 Nov');
    expect(clockText(done, 'open-dispute')).toContain('3 Dec');
  });

  it.each([15, 20, 30])(`${row('15 to 30 days, as the seller promises')}: %i`, async (days) => {
    const promise = stated('return-after-receipt', { days, from: 'delivered' });
    const free = stated('free-return', { days, from: 'delivered' });
    const { container } = await orderScreen({ order: lamp({ statements: [promise, free] }) });
    const until = { 15: 'Fri 27 Nov', 20: 'Wed 2 Dec', 30: 'Sat 12 Dec' }[days] ?? '?';
    for (const kind of ['return-after-receipt', 'free-return']) {
      expect(clockText(container, kind)).toContain(`by ${until}`);
      expect(clockText(container, kind)).toContain('the page’s own words');
      expect(container.querySelector(`.clock-row[data-clock=${kind}]`)?.getAttribute('data-basis')).toBe(
        'page',
      );
    }
    expect(clockText(container, 'open-dispute')).toContain('about Fri 27 Nov');
  });

  it(row('30 days for some high-value items'), async () => {
    const dear = { amount: '1850.00', currency: 'USD' };
    const { container } = await orderScreen({ order: lamp({ total: fact(dear) }) });
    expect(clockText(container, 'open-dispute')).toContain('about Fri 27 Nov');
    const printed = stated('open-dispute', { days: 30, from: 'delivered' });
    const { container: told } = await orderScreen({
      order: lamp({ total: fact(dear), statements: [printed] }),
    });
    expect(clockText(told, 'open-dispute')).toContain('by Sat 12 Dec');
    expect(clockText(told, 'open-dispute')).toContain('delivered Thu 12 Nov + 15 days');
  });

  it.each([
    ['card', 'Fri 11 Dec'],
    ['bank-transfer', 'Fri 18 Dec'],
    ['paypal', 'Wed 25 Nov'],
  ] as const)(`${row('refund times by card, bank and wallet')}: %s`, async (method, day) => {
    const { db, container } = await orderScreen({
      events: [
        [3, 'dispute-opened'],
        [1, 'refund-issued'],
      ],
    });
    expect(clockText(container, 'refund-arrival')).toContain('Fri 11 Dec');
    await tellOwnWord(db, ID, { tells: 'paid-by', method }, NOW);
    await waitFor(() => expect(clockText(container, 'refund-arrival')).toContain(day));
    await waitFor(() => expect(clockText(container, 'refund-arrival')).toContain('working days'));
  });

  it.each([
    ['free-return', 'Sun 31 Jan 2027', 'the shop’s holiday page'],
    ['free-return', 'Fri 11 Dec', 'the page of the sale of 11 November'],
    ['return-after-receipt', 'Sun 20 Dec', 'the seller agreed in the chat'],
    ['open-dispute', 'Sun 20 Dec', 'support agreed by mail'],
  ] as const)(
    `${row('holiday, promotion and negotiated extensions')}: %s until %s`,
    async (kind, day, note) => {
      const { db, container, send, getByText, getByLabelText } = await orderScreen();
      fireEvent.click(getByText('Enter a day that was promised'));
      const on = { 'Sun 31 Jan 2027': '2027-01-31', 'Fri 11 Dec': '2026-12-11', 'Sun 20 Dec': '2026-12-20' }[
        day
      ];
      choose(getByLabelText('What is it?'), kind);
      fireEvent.input(getByLabelText('Until which day?'), { target: { value: on } });
      fireEvent.input(getByLabelText(/Where does it stand/), { target: { value: note } });
      await waitFor(() => expect((getByLabelText('Until which day?') as HTMLInputElement).value).toBe(on));
      fireEvent.submit(getByLabelText('What is it?').closest('form') as HTMLFormElement);
      await waitFor(() => expect(send).toHaveBeenCalled());
      const [, message] = send.mock.calls[0] as unknown as [
        string,
        { telling: Parameters<typeof tellOwnWord>[2] },
      ];
      await tellOwnWord(db, ID, message.telling, NOW);
      await waitFor(() => expect(clockText(container, kind)).toContain(day));
      expect(clockText(container, kind)).toContain(note);
    },
  );

  it(row('the deadline to ship and the deadline to dispute'), async () => {
    const { db, container } = await orderScreen({
      events: [
        [3, 'dispute-opened'],
        [1, 'return-approved'],
      ],
    });
    expect(clockText(container, 'ship-return')).toContain('by Mon 30 Nov');
    expect(clockText(container, 'open-dispute')).toContain('about Fri 27 Nov');
    const known = await knownOrder(db, ID);
    const ctx = { now: NOW, zone: ZONE, country: null };
    const told = known ? planReminders(tellableClocksOf(known, ctx).clocks, NOW) : [];
    for (const kind of ['open-dispute', 'ship-return']) {
      expect(told.filter((one) => one.kind === kind).map(({ rung }) => rung)).toEqual(
        expect.arrayContaining(['48h', '24h']),
      );
    }
  });

  it(row('insurance that was bought, recorded and reminded of'), async () => {
    const { db, container } = await orderScreen();
    const deadline = {
      kind: 'guarantee' as const,
      on: '2026-11-25',
      lineId: null,
      note: 'parcel insurance, policy 77',
    };
    await tellOwnWord(db, ID, { tells: 'deadline', deadline }, NOW);
    await waitFor(() => expect(clockText(container, 'guarantee')).toContain('by Wed 25 Nov'));
    expect(part(container, '[data-given=guarantee]').element.textContent).toContain(
      'parcel insurance, policy 77',
    );
    const known = await knownOrder(db, ID);
    const { clocks } = tellableClocksOf(known ?? { order: lamp(), parcels: [], cases: [] }, {
      now: NOW,
      zone: ZONE,
      country: null,
    });
    const reminders = planReminders(clocks, NOW).filter(({ kind }) => kind === 'guarantee');
    expect(reminders.some(({ at }) => at > NOW && at < NOW + 4 * DAY)).toBe(true);
    location.hash = '';
    const due = show(db, '');
    await waitFor(() => expect(due.container.textContent).toContain('of guarantee or insurance'));
  });
});
