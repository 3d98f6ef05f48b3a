import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { takeIn } from '../../../src/evidence/take-in';
import { ownEvent } from '../../../src/rules/case/own-events';
import { addEvents, pursuitsOf, startPursuit } from '../../../src/store/pursuits';
import { NOW, ZONE } from '../ui/sample';
import { show } from '../ui/stage';
import { written } from '../ui/written';
import { clockText, DAY, desk, ID, lamp, listOf, orderScreen, part, stated, storeOf } from './order-screen';
import { GUIDE_ROWS, row } from './rows';

const DUE = [
  [4, 'dispute-opened'],
  [2, 'return-approved'],
] as const;
const MOVING = [...DUE, [1, 'return-posted']] as const;

describe('the guides on returns', () => {
  it(row('hassle-free return in five steps, with the documents to keep'), async () => {
    const agreed = await orderScreen({
      events: [
        [4, 'dispute-opened'],
        [1, 'seller-accepted'],
      ],
    });
    expect(listOf(agreed.container, 'return-steps')).toMatchObject({ open: true, lines: 5 });
    const moving = await orderScreen({ events: MOVING });
    const papers = listOf(moving.container, 'return-papers');
    expect(papers).toMatchObject({ open: true, lines: 6 });
    for (const paper of ['receipt', 'tracking number', 'chat']) expect(papers.text).toContain(paper);
  });

  it(row('free return label'), async () => {
    const order = lamp({ statements: [stated('free-return', { days: 15, from: 'delivered' })] });
    const { container } = await orderScreen({ order });
    expect(clockText(container, 'free-return')).toContain('by Fri 27 Nov');
    expect(part(container, '[data-pays]').element.textContent).toContain('print the label');
    const db = await storeOf({ order, events: [], pursuit: { reason: 'changed-mind' } });
    const walk = show(db, '#/walk/p-1/means');
    await waitFor(() =>
      expect(walk.container.querySelector<HTMLInputElement>('[data-value=free-label] input')?.checked).toBe(
        true,
      ),
    );
    expect(walk.container.textContent).toContain('one request');
  });

  it(row('a second return is charged'), async () => {
    const order = lamp({ statements: [stated('free-return', { days: 15, from: 'delivered' })] });
    const { container } = await orderScreen({ order, events: DUE, pursuit: { branch: 'free-label' } });
    await waitFor(() =>
      expect(part(container, '.before-return').element.textContent).toContain('another one is yours to pay'),
    );
    expect(part(container, '[data-pays]').element.dataset.pays).toBe('second-return');
  });

  it(row('return at your own expense, with the tracking number sent to the seller'), async () => {
    const dear = await storeOf({ events: [], pursuit: { reason: 'defective', branch: 'own-expense' } });
    const walk = show(dear, '#/walk/p-1/means');
    await waitFor(() => expect(walk.container.textContent).toContain('that the seller pays the way back'));
    walk.unmount();
    const { db, container, copy, send } = await orderScreen({ events: DUE });
    const standing = () => part(container, '.case-standing');
    const field = standing().getByLabelText('Tracking number of the return');
    expect(container.querySelector('.forward')).toBeNull();
    fireEvent.input(field, { target: { value: 'LP00123456789CN' } });
    await waitFor(() => expect(standing().element.querySelector('.rights-field button:disabled')).toBeNull());
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    await waitFor(() => expect(standing().element.dataset.state).toBe('return-moving'));
    await waitFor(() => expect(send).toHaveBeenCalledWith('ui:plan-anew', {}));
    await waitFor(() => expect(clockText(container, 'ship-return')).toBeNull());
    await waitFor(() => part(container, '.forward'));
    fireEvent.click(part(container, '.forward').getByText('Copy the message'));
    await waitFor(() => expect(copy).toHaveBeenCalled());
    const text = (copy.mock.calls as unknown as string[][])[0]?.[0] ?? '';
    expect(text.split('\n')).toEqual([
      'Hello,',
      `Order ${ID}, item: Lamp`,
      'I sent the item back on 21 November 2026. The tracking number is LP00123456789CN.',
      'Please confirm here in the chat when it arrives, and release the refund.',
      'Thank you.',
    ]);
    expect((await pursuitsOf(db, ID))[0]?.answers['return-tracking']).toBe('LP00123456789CN');
  });

  it(row('packaging and shipping checklist'), async () => {
    const { container } = await orderScreen({ events: DUE });
    const list = listOf(container, 'packing');
    expect(list).toMatchObject({ open: true, lines: 9 });
    for (const word of ['packaging', 'With tracking', 'address', 'another seller'])
      expect(list.text).toContain(word);
    const board = await desk({ events: DUE }, '#/cases');
    await board.findByText('Packing: 0 of 9 done');
    fireEvent.click(board.getByLabelText('All parts, gifts and papers are in.'));
    await board.findByText('Packing: 1 of 9 done');
  });

  it(row('proof of return'), async () => {
    const there = await orderScreen({ events: [...MOVING, [0, 'return-delivered']] });
    expect(listOf(there.container, 'return-proof')).toMatchObject({ open: true, lines: 5 });
    const board = await desk({ events: MOVING }, '#/cases');
    await board.findByText('Label and proof: 0 of 6 there');
    const about = {
      kind: 'photo',
      name: 'receipt.jpg',
      orderId: ID,
      lineId: null,
      pursuitId: 'p-1',
    } as const;
    const receipt = { ...about, item: 'return-receipt', url: null, madeAt: null, version: '1' };
    await takeIn(board.db, new Blob(['x'], { type: 'image/jpeg' }), receipt, NOW);
    await board.findByText('Label and proof: 1 of 6 there');
  });

  it(row('several returns side by side'), async () => {
    const board = await desk({ events: DUE }, '#/cases');
    const posted = [
      ownEvent('return-approved', NOW - 3 * DAY, ZONE),
      ownEvent('return-posted', NOW - DAY, ZONE),
    ];
    const begun = { id: 'p-2', orderId: ID, lineId: null, productId: null, events: posted };
    await startPursuit(board.db, begun, NOW);
    await board.db.pursuits.update('p-2', { answers: { 'return-tracking': 'RB2' } });
    await waitFor(() => expect(board.container.querySelectorAll('[data-return]')).toHaveLength(2));
    const numbers = [...board.container.querySelectorAll<HTMLInputElement>('[data-return] input[type=text]')];
    expect(numbers.map(({ value }) => value).sort()).toEqual(['', 'RB2']);
    const sent = part(board.container, '[data-return=p-2] .forward textarea').element as HTMLTextAreaElement;
    expect(sent.value).toContain('RB2');
    expect(board.container.querySelector('[data-return=p-1] .forward')).toBeNull();
  });

  it(row('buyer protection’s three guarantees'), async () => {
    const list = listOf((await orderScreen()).container, 'guarantees');
    expect(list.lines).toBe(3);
    for (const word of ['arrives', 'as described', 'genuine']) expect(list.text).toContain(word);
  });

  it(row('a lost or delayed return'), async () => {
    const events = [
      [24, 'dispute-opened'],
      [20, 'return-approved'],
      [16, 'return-posted'],
    ] as const;
    const { db, container } = await orderScreen({
      events,
      pursuit: { answers: { 'return-tracking': 'RB1' } },
    });
    expect(clockText(container, 'return-received')).toContain('Ask after the return');
    const forward = () => part(container, '.forward');
    expect(forward().element.textContent).toContain('Ask the seller where it is');
    expect((forward().element.querySelector('textarea') as HTMLTextAreaElement).value).toContain(
      'tell me here in the chat whether it has reached you',
    );
    await written(() => addEvents(db, 'p-1', [ownEvent('return-lost', NOW - DAY, ZONE)], NOW));
    await waitFor(() => expect(part(container, '.case-standing').element.dataset.state).toBe('return-lost'));
    expect(part(container, '.case-standing').element.textContent).toContain('Claim with the carrier');
    await waitFor(() => expect(listOf(container, 'return-proof').open).toBe(true));
  });

  it(row('why returns are rejected'), async () => {
    const { container } = await orderScreen({ events: [...MOVING, [0, 'return-rejected']] });
    expect(listOf(container, 'rejected-because')).toMatchObject({ open: true, lines: 7 });
    expect(part(container, '.case-standing').element.textContent).toContain('film of the packing');
    expect(clockText(container, 'appeal')).not.toBeNull();
  });
});

it('every row of the guides has its test', () => {
  const tests = ['time', 'case', 'return'].map((name) =>
    readFileSync(resolve(__dirname, `${name}.test.tsx`), 'utf8'),
  );
  const missing = Object.keys(GUIDE_ROWS).filter(
    (title) => !tests.some((text) => text.includes(`row('${title}')`)),
  );
  expect(missing).toEqual([]);
});
