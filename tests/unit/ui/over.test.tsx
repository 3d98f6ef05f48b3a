import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { CaseEvent, CaseEventKind } from '../../../src/model';
import { ownEvent } from '../../../src/rules/case/own-events';
import { pursuitsOf, startPursuit } from '../../../src/store/pursuits';
import { say } from '../../../src/words/say';
import { delivered, NOW, reading, ZONE } from './sample';
import { show, storeWith } from './stage';

const ID = '8100000000000001';
const DAY = 86_400_000;

/** A page calls the case over and does not say how it ended. */
const over: CaseEvent = {
  ...ownEvent('status-unknown', NOW - DAY, ZONE, { seenOnly: true, ended: true }, 'Finished'),
  source: 'page',
};

async function withOver(...kinds: CaseEventKind[]) {
  const db = await storeWith([reading([delivered(ID, 'Lamp', '2026-11-12', '9.00')])]);
  const events = [...kinds.map((kind, n) => ownEvent(kind, NOW - (5 - n) * DAY, ZONE)), over];
  const begun = { id: 'one', orderId: ID, lineId: `${ID}9`, productId: null, caseId: 'C1' };
  await startPursuit(db, { ...begun, reason: 'damaged', events }, NOW);
  return db;
}

describe('a case that a page calls over', () => {
  it.each([
    ['after it was filed here', ['dispute-opened'] as const],
    ['where nothing was filed here', [] as const],
  ])('is said to be over on its own screen, %s', async (_name, kinds) => {
    const db = await withOver(...kinds);
    const { findByRole, getByRole, queryByText, container } = show(db, '#/walk/one');
    await findByRole('heading', { level: 1, name: say('rights.case.ended') });
    expect(container.textContent).toContain(say('rights.case.ended.how'));
    expect(queryByText(say('case.act.open'))).toBeNull();
    fireEvent.click(getByRole('button', { name: say('rights.arrived.none') }));
    await findByRole('heading', { level: 1, name: say('case.lost') });
    expect((await pursuitsOf(db, ID))[0]?.events.at(-1)?.kind).toBe('ruled-against');
  });

  it('is over in the list of what is under way with the order, too', async () => {
    const db = await withOver('dispute-opened');
    const { container } = show(db, `#/order/${ID}`);
    await waitFor(() =>
      expect(container.querySelector('.pursuit-state')?.textContent).toBe(say('rights.case.ended')),
    );
  });
});
