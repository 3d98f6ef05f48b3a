import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { CASE_EVENT_KINDS, CASE_STATES, type Order, PAYMENT_METHODS, REASONS } from '../../../src/model';
import { CHECKLISTS, linesOf } from '../../../src/rules/case/checklists';
import { ownEvent } from '../../../src/rules/case/own-events';
import { tellOwnWord } from '../../../src/store/own-word';
import { addEvents, pursuitsOf, startPursuit } from '../../../src/store/pursuits';
import { isWordKey } from '../../../src/words/say';
import { delivered, fact, NOW, reading, ZONE } from './sample';
import { show, storeWith } from './stage';
import { written } from './written';

const ID = '8100000000000001';
const at = `#/order/${ID}`;
const DAY = 86_400_000;

function lamp(more: Partial<Order> = {}): Order {
  const order = delivered(ID, 'Lamp', '2026-11-12', '10.00');
  return { ...order, country: fact('DE'), paidOn: fact('2026-10-01'), ...more };
}

async function screen(more: Partial<Order> = {}) {
  const db = await storeWith([reading([lamp(more)])]);
  const shown = show(db, at);
  await shown.findByText('Also yours');
  return { db, ...shown };
}

const part = (root: ParentNode, selector: string) => {
  const found = root.querySelector<HTMLElement>(selector);
  expect(found, selector).not.toBeNull();
  return within(found as HTMLElement);
};
/** What was typed is in the form once the screen was drawn again. */
const shownAgain = () => new Promise((done) => setTimeout(done, 20));
function choose(select: HTMLElement, value: string): void {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('also yours', () => {
  it('lists the rights that wait in the background with their days, and the law of the buyer’s country', async () => {
    const { container } = await screen();
    await waitFor(() =>
      expect(
        [...container.querySelectorAll('.also-yours .clock-row')].map((row) =>
          row.getAttribute('data-clock'),
        ),
      ).toEqual(['card', 'paypal', 'guarantee']),
    );
    expect(container.querySelector('.also-yours')?.textContent).toContain('both PayPal and card are shown');
    expect(container.querySelector('.law')?.getAttribute('data-law')).toBe('eu');
    expect(container.querySelector('.law')?.textContent).toContain(
      '“non-returnable” does not take that away',
    );
    expect(container.querySelector('.law')?.textContent).toContain('twelve months');
  });

  it('names no law and no guarantee where none was looked at', async () => {
    const { container } = await screen({ country: fact('BR') });
    expect(container.querySelector('.law')?.getAttribute('data-law')).toBe('none');
    expect(container.querySelector('.also-yours [data-clock=guarantee]')).toBeNull();
  });

  it('tells what takes the right away for goods like these', async () => {
    const lines = lamp().lines.map((line) => ({ ...line, title: fact('Lace underwear for women') }));
    const { container } = await screen({ lines });
    await waitFor(() => expect(container.querySelector('.law')?.textContent).toContain('sealed for hygiene'));
  });

  it('keeps only the claim of the way that was paid', async () => {
    const { db, container } = await screen();
    await tellOwnWord(db, ID, { tells: 'paid-by', method: 'paypal' }, NOW);
    await waitFor(() => expect(container.querySelector('.also-yours [data-clock=card]')).toBeNull());
    expect(container.querySelector('.also-yours [data-clock=paypal]')).not.toBeNull();
    expect(container.querySelector('.also-yours [data-clock=klarna]')).toBeNull();
  });
});

describe('before it goes back', () => {
  it('says who pays by the reason, and that a fault reopens everything', async () => {
    const { container } = await screen();
    const before = part(container, '.before-return');
    expect(container.querySelector('[data-pays]')?.getAttribute('data-pays')).toBe('free-label');
    choose(before.getByLabelText('Why would it go back?'), 'not-received');
    await before.findByText('Nothing came, so nothing is to be sent back.');
    choose(before.getByLabelText('Why would it go back?'), 'defective');
    await before.findByText(/you stay covered, whatever the label says/);
  });

  it('asks in the EU whether the listing told who pays', async () => {
    const { container } = await screen({ statements: [] });
    const before = part(container, '.before-return');
    choose(before.getByLabelText('Did the listing say that you pay the way back?'), 'no');
    await before.findByText('The listing did not say that you pay, so by law the seller does.');
    choose(before.getByLabelText('Did the listing say that you pay the way back?'), 'yes');
    await before.findByText('You pay the way back.');
  });

  it('weighs the freight that the buyer types against the refund', async () => {
    const { container } = await screen();
    const before = part(container, '.before-return');
    const freight = before.getByLabelText('What would sending it cost? (USD)');
    fireEvent.input(freight, { target: { value: '7.00' } });
    await before.findByText(/would cost 70 % of the refund/);
    fireEvent.input(freight, { target: { value: '12' } });
    await before.findByText(/would cost more than you get/);
    fireEvent.input(freight, { target: { value: 'much' } });
    await before.findByText('Write the amount like 1234.56, please.');
  });

  it('counts the free returns of order and month, and bundles the lines of one request', async () => {
    const [first] = lamp().lines;
    const lines = [first, { ...first, lineId: `${ID}8`, title: fact('Shade') }] as Order['lines'];
    const { db, container } = await screen({ lines });
    await part(container, '.before-return').findByText(/Together with: Shade/);
    const approved = { ...ownEvent('return-approved', NOW - DAY, ZONE), source: 'page' as const };
    await startPursuit(
      db,
      { id: 'p-1', orderId: ID, lineId: null, productId: null, events: [approved] },
      NOW,
    );
    await db.pursuits.update('p-1', { branch: 'free-label' });
    await part(container, '.before-return').findByText(/number 2 of this order, and number 2 this month/);
    expect(container.querySelector('[data-pays]')?.getAttribute('data-pays')).toBe('check-told');
  });

  it('tells the buyer’s own share of disputes only when it is asked for', async () => {
    const { container } = await screen();
    const own = container.querySelector('.own-ratio') as HTMLDetailsElement;
    expect(own.textContent).toBe('My own share of disputes');
    own.open = true;
    fireEvent(own, new Event('toggle'));
    await within(own).findByText('Too few orders are known to me to say.');
  });
});

describe('what the buyer enters', () => {
  it('is a day with its kind and note, handed to the background', async () => {
    const { getByText, getByLabelText, send } = await screen();
    fireEvent.click(getByText('Enter a day that was promised'));
    choose(getByLabelText('What is it?'), 'guarantee');
    fireEvent.submit(getByLabelText('What is it?').closest('form') as HTMLFormElement);
    expect(send).not.toHaveBeenCalled();
    fireEvent.input(getByLabelText('Until which day?'), { target: { value: '2027-11-12' } });
    fireEvent.input(getByLabelText(/Where does it stand/), { target: { value: ' insurance ' } });
    fireEvent.submit(getByLabelText('What is it?').closest('form') as HTMLFormElement);
    const deadline = { kind: 'guarantee', on: '2027-11-12', lineId: null, note: 'insurance' };
    await waitFor(() =>
      expect(send).toHaveBeenCalledWith('ui:own-word', {
        orderId: ID,
        telling: { tells: 'deadline', deadline },
      }),
    );
  });

  it('is shown with the pencil, moves its clock, and can be taken back and put back', async () => {
    const { db, container, findByText, send } = await screen();
    const deadline = { kind: 'free-return' as const, on: '2026-12-31', lineId: null, note: 'holiday page' };
    await tellOwnWord(db, ID, { tells: 'deadline', deadline }, NOW);
    await findByText('holiday page', { selector: '.own-note' });
    expect(container.querySelector('[data-given=free-return] [data-basis=user]')).not.toBeNull();
    await waitFor(() =>
      expect(container.querySelector('.clock-row[data-clock=free-return]')?.getAttribute('data-basis')).toBe(
        'user',
      ),
    );
    fireEvent.click(part(container, '[data-given=free-return]').getByRole('button'));
    fireEvent.click(await findByText('Undo'));
    await waitFor(() => expect(send).toHaveBeenCalledTimes(2));
    expect(send.mock.calls.map((call) => (call as unknown[])[1])).toEqual([
      { orderId: ID, telling: { tells: 'no-deadline', deadline } },
      { orderId: ID, telling: { tells: 'deadline', deadline } },
    ]);
  });

  it('is that a cancellation was asked for, before the shipment only', async () => {
    const { findByText, send } = await screen({ status: fact('to-ship' as const), deliveredOn: null });
    fireEvent.click(await findByText('I asked to cancel today'));
    await waitFor(() =>
      expect(send).toHaveBeenCalledWith('ui:own-word', {
        orderId: ID,
        telling: { tells: 'cancel-asked', on: '2026-11-21' },
      }),
    );
  });
});

describe('a case on the order’s screen', () => {
  async function withCase(...kinds: Parameters<typeof ownEvent>[0][]) {
    const shown = await screen();
    const events = kinds.map((kind, n) => ownEvent(kind, NOW - (9 - n) * DAY, ZONE));
    await startPursuit(
      shown.db,
      { id: 'p-1', orderId: ID, lineId: null, productId: null, reason: 'damaged' },
      NOW,
    );
    await written(() => addEvents(shown.db, 'p-1', events, NOW));
    await waitFor(() => expect(shown.container.querySelector('.case-standing')).not.toBeNull());
    return shown;
  }

  it('says where it stands, what is next and where, and what has happened', async () => {
    const { container } = await withCase('dispute-opened', 'seller-offered');
    const standing = container.querySelector('.case-standing');
    expect(standing?.querySelector('h3')?.textContent).toBe('The seller has offered');
    expect(standing?.textContent).toContain('Compare the offer with your loss');
    expect(standing?.textContent).toContain('on the dispute’s page');
    const history = [...(standing?.querySelectorAll('[data-event] > span') ?? [])];
    expect(history.map((one) => one.textContent)).toEqual([
      'Thu 12 Nov: The dispute was opened entered by you',
      'Fri 13 Nov: The seller made an offer entered by you',
    ]);
  });

  it('says so where it follows from time alone, and leaves the clocks running', async () => {
    const shown = await withCase('dispute-opened');
    const timed = { ...ownEvent('seller-timed-out', NOW - 2 * DAY, ZONE), source: 'inferred' as const };
    await written(() => addEvents(shown.db, 'p-1', [timed], NOW));
    await shown.findByText(/Not seen on a page/);
    expect(shown.container.querySelector('.case-standing')?.textContent).toContain(
      'Ask AliExpress in the case',
    );
    expect(shown.container.querySelector('.clock-row[data-clock=open-dispute]')).not.toBeNull();
  });

  it.each([
    ['Yes, it is there', 'refund-seen', 'done'],
    ['No, and it should be', 'refund-overdue', 'fallback'],
  ])('asks whether the money arrived: %s', async (answer, kind, state) => {
    const { db, container, findByText, send } = await withCase('dispute-opened', 'refund-issued');
    fireEvent.click(await findByText(answer));
    await waitFor(() =>
      expect(container.querySelector('.case-standing')?.getAttribute('data-state')).toBe(state),
    );
    const [pursuit] = await pursuitsOf(db, ID);
    expect(pursuit?.events.at(-1)).toMatchObject({ kind, source: 'user' });
    expect(send).toHaveBeenCalledWith('ui:plan-anew', {});
  });

  it('unfolds the list whose turn it is, and has all the others at hand', async () => {
    const { container } = await withCase('dispute-opened', 'return-approved');
    await waitFor(() =>
      expect(container.querySelector<HTMLDetailsElement>('[data-list=packing]')?.open).toBe(true),
    );
    const lists = [...container.querySelectorAll('[data-list]')].map((one) => one.getAttribute('data-list'));
    expect(lists).toEqual(Object.keys(CHECKLISTS));
    const lines = (Object.keys(CHECKLISTS) as (keyof typeof CHECKLISTS)[]).flatMap(linesOf);
    expect(container.querySelectorAll('[data-list] li')).toHaveLength(lines.length);
  });
});

describe('a clock, explained', () => {
  it('has a sentence, every way to its day, the rule in plain words, its grade and its sources', async () => {
    const { container } = await screen();
    const clock = container.querySelector('.clock-row[data-clock=open-dispute]');
    const text = clock?.querySelector('details')?.textContent ?? '';
    expect(text).toContain('delivered Thu 12 Nov + 15 days');
    expect(text).toContain('counted with this day');
    expect(clock?.querySelector('[data-rule=BP-04]')?.textContent).toMatch(/The same window is also told/);
    expect(clock?.querySelector('.rule-behind')?.textContent).toMatch(/Sources: /);
  });
});

it('has words for whatever these parts can be about', () => {
  const keys = [
    ...CASE_EVENT_KINDS.map((kind) => `dossier.event.${kind}`),
    ...CASE_STATES.map((state) => `case.${state}`),
    ...PAYMENT_METHODS.map((method) => `own.paid-by.${method}`),
    ...REASONS.map((reason) => `reason.${reason}`),
    ...Object.keys(CHECKLISTS).map((list) => `rights.list.${list}`),
  ];
  expect(keys.filter((key) => !isWordKey(key))).toEqual([]);
});

describe('what only the buyer can tell of a case', () => {
  const step = async (shown: Awaited<ReturnType<typeof screen>>, events: ReturnType<typeof ownEvent>[]) => {
    const begun = {
      id: 'p-1',
      orderId: ID,
      lineId: null,
      productId: null,
      reason: 'damaged' as const,
      events,
    };
    await startPursuit(shown.db, begun, NOW);
    await waitFor(() => expect(shown.container.querySelector('.case-standing')).not.toBeNull());
  };

  it('is entered with its day, moves the case and its clocks, and stays in the history', async () => {
    const shown = await screen();
    await step(shown, [ownEvent('dispute-opened', NOW - 5 * DAY, ZONE)]);
    const form = part(shown.container, '.tell-happened');
    choose(form.getByLabelText('What?'), 'return-approved');
    fireEvent.input(form.getByLabelText('On which day?'), { target: { value: '2026-11-20' } });
    await shownAgain();
    fireEvent.submit(form.getByLabelText('What?').closest('form') as HTMLFormElement);
    await waitFor(() =>
      expect(shown.container.querySelector('.clock-row[data-clock=ship-return]')?.textContent).toContain(
        '30 Nov',
      ),
    );
    expect(shown.container.querySelector('.case-standing')?.getAttribute('data-state')).toBe('return-due');
    expect((await pursuitsOf(shown.db, ID))[0]?.events.map(({ kind }) => kind)).toEqual([
      'dispute-opened',
      'return-approved',
    ]);
  });

  it('is a claim outside AliExpress, from filing it to its end', async () => {
    const shown = await screen({ country: fact('GB') });
    await tellOwnWord(shown.db, ID, { tells: 'paid-by', method: 'klarna' }, NOW);
    await step(shown, [
      ownEvent('dispute-opened', NOW - 5 * DAY, ZONE),
      ownEvent('ruled-against', NOW - DAY, ZONE),
    ]);
    const outside = () => part(shown.container, '.outside');
    await waitFor(() =>
      expect(
        [...shown.container.querySelectorAll('[data-rail]')].map((rail) => rail.getAttribute('data-rail')),
      ).toEqual(['klarna', 'uk-law', 'small-claims']),
    );
    fireEvent.click(outside().getByText('A claim was filed'));
    await waitFor(() =>
      expect(shown.container.querySelector('.clock-row[data-clock=klarna]')?.textContent).toContain('12 Dec'),
    );
    fireEvent.click(outside().getByText('The claim was asked about'));
    await outside().findByText(/Answer with the file, today/);
    fireEvent.click(outside().getByText('The claim was won'));
    await waitFor(() =>
      expect(shown.container.querySelector('.case-standing')?.getAttribute('data-state')).toBe('refund'),
    );
  });
});

it('says the next act of the order as it stands, and where', async () => {
  const { container } = await screen();
  expect(container.querySelector('.next-act')?.textContent).toBe(
    'Now: Film the unboxing, look closely, and do not confirm before. (on the order’s page)',
  );
});
