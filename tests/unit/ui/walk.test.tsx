import { fireEvent, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { takeIn } from '../../../src/evidence/take-in';
import { REASONS } from '../../../src/model';
import { standingOf } from '../../../src/rules/case/own-events';
import type { RecourseDatabase } from '../../../src/store/database';
import { changePursuit, pursuitsOf, startPursuit, writeInto } from '../../../src/store/pursuits';
import { say } from '../../../src/words/say';
import { delivered, fact, NOW, reading } from './sample';
import { show, storeWith } from './stage';

const ID = '8100000000000001';
const lamp = () => {
  const order = delivered(ID, 'Lamp', '2026-11-12', '12.40');
  const [line] = order.lines;
  if (line) Object.assign(line, { price: fact({ amount: '12.40', currency: 'USD' }), quantity: fact(1) });
  return reading([order]);
};
const only = async (db: RecourseDatabase) => {
  const [pursuit] = await pursuitsOf(db, ID);
  if (!pursuit) throw new Error('nothing was begun');
  return pursuit;
};
const step = (container: Element) => container.querySelector<HTMLElement>('[data-step]')?.dataset.step;

async function begun(reason: (typeof REASONS)[number] | null = null) {
  const db = await storeWith([lamp()]);
  await startPursuit(db, { id: 'one', orderId: ID, lineId: `${ID}9`, productId: null, reason }, NOW);
  return db;
}

describe('the walk-through', () => {
  it('begins at an order with the item, and asks what is wrong in the twelve reasons', async () => {
    const db = await storeWith([lamp()]);
    const { container, findByRole, getByRole } = show(db, `#/order/${ID}`);
    fireEvent.click(await findByRole('link', { name: say('walk.begin') }));
    fireEvent.click(await findByRole('button', { name: 'Lamp' }));
    await findByRole('heading', { level: 1, name: say('walk.reason') });
    expect(container.querySelectorAll('.choice input')).toHaveLength(12);
    for (const reason of REASONS) {
      expect(getByRole('radio', { name: new RegExp(say(`reason.${reason}`)) })).toBeTruthy();
    }
    expect(standingOf(await only(db)).state).toBe('preparing');
    expect((await only(db)).lineId).toBe(`${ID}9`);
    expect(container.querySelector('.walk-time')?.textContent).toMatch(/days/);
  });

  it('asks for all of the money where nothing came, and for a choice where one is missing', async () => {
    const db = await begun('not-received');
    const { container, findByRole, findByText, queryByRole } = show(db, '#/walk/one/amount');
    await findByRole('button', { name: /All of it/ });
    expect(queryByRole('button', { name: /Half of it/ })).toBeNull();
    expect(container.textContent).toContain(say('walk.amount.hint.not-here'));
    location.hash = '#/walk/one/ask-tracking-is';
    await findByRole('heading', { name: say('ask.tracking-is') });
    fireEvent.click(await findByRole('button', { name: say('walk.next') }));
    await findByText(say('walk.ask.needed.choice'));
  });

  it('goes on with what was begun for the item and left at its first question, and begins anew after that', async () => {
    const db = await storeWith([lamp()]);
    const wrong = async () => {
      const { unmount, findByRole } = show(db, `#/wrong/${ID}`);
      fireEvent.click(await findByRole('button', { name: 'Lamp' }));
      await findByRole('heading', { level: 1, name: say('walk.reason') });
      unmount();
    };
    await wrong();
    await wrong();
    const { id } = await only(db);
    expect(await pursuitsOf(db, ID)).toHaveLength(1);
    await changePursuit(db, id, { reason: 'damaged' }, NOW);
    await wrong();
    expect(await pursuitsOf(db, ID)).toHaveLength(2);
  });

  it('goes from the reason to the form, one question a screen, with the time left on each', async () => {
    const db = await begun();
    const { container, findByRole, getByRole } = show(db, '#/walk/one');
    const next = () => fireEvent.click(getByRole('button', { name: say('walk.next') }));
    const at = (name: string) => waitFor(() => expect(step(container)).toBe(name));
    await findByRole('heading', { name: say('walk.reason') });
    fireEvent.click(getByRole('radio', { name: new RegExp(say('reason.damaged')) }));
    await waitFor(async () => expect((await only(db)).reason).toBe('damaged'));
    await waitFor(() => expect(container.textContent).toContain('Step 1 of '));
    next();
    await at('means');
    expect(container.textContent).toContain(say('branch.refund-only'));
    expect(container.textContent).toContain(say('walk.means.recommended'));
    // The way that is shown as chosen is kept, whether it was touched or not.
    await waitFor(async () => expect((await only(db)).branch).toBe('free-label'));
    next();
    await at('ask-arrived');
    // The page's day is offered; only choosing it makes it the buyer's word.
    fireEvent.click(container.querySelector('[data-value="2026-11-12"] input') as HTMLInputElement);
    next();
    await at('ask-what-damaged');
    next();
    expect(step(container)).toBe('ask-what-damaged');
    await waitFor(() => expect(container.textContent).toContain(say('walk.ask.needed')));
    fireEvent.input(getByRole('textbox'), { target: { value: 'The glass is broken' } });
    next();
    await at('ask-box-state');
    fireEvent.click(getByRole('radio', { name: say('ask.box-state.damaged') }));
    next();
    await at('ask-more');
    next();
    await at('amount');
    fireEvent.click(getByRole('button', { name: /All of it/ }));
    await waitFor(async () => expect((await only(db)).wanted).toEqual({ amount: '12.40', currency: 'USD' }));
    next();
    for (const item of ['box-sides', 'damage-close', 'damage-film', 'carrier-report', 'seller-chat']) {
      await at(`proof-${item}`);
      // Nothing is passed over in silence.
      next();
      expect(step(container)).toBe(`proof-${item}`);
      fireEvent.click(await findByRole('radio', { name: say('proof.pass.never-made') }));
      await waitFor(async () => expect((await only(db)).passedOver[item]).toBe('never-made'));
      next();
    }
    await at('proof');
    await waitFor(() =>
      expect(container.querySelector<HTMLElement>('.proof-meter')?.dataset).toMatchObject({
        there: '0',
        missing: '0',
      }),
    );
    expect(container.textContent).toContain(say('proof.meter.not-odds'));
    next();
    await at('message');
    next();
    await at('text');
    const field = getByRole('textbox') as HTMLTextAreaElement;
    expect(field.value).toContain('2. The damage: The glass is broken');
    expect(field.value).toContain('with a free return label, and for a refund of USD 12.40.');
    fireEvent.input(field, { target: { value: `${field.value}\nMy own line.` } });
    await waitFor(async () => expect((await only(db)).texts.dispute).toContain('My own line.'));
    next();
    await at('go');
    const link = getByRole('link', { name: say('walk.go.open') }) as HTMLAnchorElement;
    expect(link.href).toBe(`https://www.aliexpress.com/p/order/detail.html?orderId=${ID}`);
    fireEvent.click(getByRole('button', { name: say('walk.go.filed') }));
    await waitFor(() => expect(container.querySelector('[data-state="open"]')).not.toBeNull());
    expect(container.querySelector('[data-clock="seller-response"]')).not.toBeNull();
  });

  it('opens at the same step with the same text after the popup was closed', async () => {
    const db = await begun('damaged');
    const first = show(db, '#/walk/one/ask-what-damaged');
    const field = (await first.findByRole('textbox')) as HTMLTextAreaElement;
    for (const typed of ['T', 'Th', 'The glas']) fireEvent.input(field, { target: { value: typed } });
    await waitFor(async () => expect((await only(db)).answers['what-damaged']).toBe('The glas'));
    await waitFor(async () => expect((await only(db)).step).toBe('ask-what-damaged'));
    // Closing a popup unmounts nothing: what it left in the store is all there is.
    first.container.remove();
    const again = show(db, '');
    await waitFor(() => expect(step(again.container)).toBe('ask-what-damaged'));
    expect((again.getByRole('textbox') as HTMLTextAreaElement).value).toBe('The glas');
  });

  it('keeps a note that is not finished, until it is proof', async () => {
    const db = await begun('damaged');
    const first = show(db, '#/walk/one/proof-damage-close');
    const field = (await first.findByLabelText(say('evidence.note.label'))) as HTMLTextAreaElement;
    fireEvent.input(field, { target: { value: 'A crack of' } });
    const draft = async () => (await only(db)).texts['note-damage-close'];
    await waitFor(async () => expect(await draft()).toBe('A crack of'));
    first.container.remove();
    const again = show(db, '#/walk/one/proof-damage-close');
    const same = (await again.findByLabelText(say('evidence.note.label'))) as HTMLTextAreaElement;
    expect(same.value).toBe('A crack of');
    expect(same.closest('details')?.open).toBe(true);
    fireEvent.click(again.getByRole('button', { name: say('evidence.note.save') }));
    await waitFor(async () => expect(await db.evidence.count()).toBe(1));
    await waitFor(async () => expect(await draft()).toBeUndefined());
  });

  it('counts what is in the vault as there', async () => {
    const db = await begun('damaged');
    const about = {
      kind: 'photo',
      name: 'a.jpg',
      orderId: ID,
      lineId: null,
      pursuitId: 'one',
      item: 'box-sides',
    } as const;
    await takeIn(
      db,
      new Blob(['x'], { type: 'image/jpeg' }),
      { ...about, url: null, madeAt: null, version: '1' },
      NOW,
    );
    const { container, findByText } = show(db, '#/walk/one/proof');
    await findByText('1 of 5 things are there');
    expect(
      within(container.querySelector('.proof-meter') as HTMLElement).getByText(say('proof.damage-close')),
    ).toBeTruthy();
  });

  it('waits for the seller after the message, and is laid aside and taken up again', async () => {
    const db = await begun('damaged');
    await writeInto(db, 'one', 'texts', 'message', 'Hello', NOW);
    const { container, findByRole, findByText } = show(db, '#/walk/one/message');
    fireEvent.click(await findByRole('button', { name: say('walk.message.sent') }));
    await waitFor(() => expect(container.querySelector('.walk-waiting')).not.toBeNull());
    expect(standingOf(await only(db)).state).toBe('messaged');
    fireEvent.click(await findByRole('button', { name: say('walk.lay-aside') }));
    await findByText(say('walk.laid-aside.said'));
    fireEvent.click(await findByRole('button', { name: say('walk.undo') }));
    await waitFor(() => expect(container.querySelector('.walk-waiting')).not.toBeNull());
    expect(standingOf(await only(db)).state).toBe('messaged');
  });
});
