// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noticeTarget } from '../../../src/alarms/notice-target';
import { reconcile } from '../../../src/alarms/reconcile';
import { answerUntil } from '../../../src/rules/case/message-first';
import { ownEvent } from '../../../src/rules/case/own-events';
import { windowEnd } from '../../../src/rules/case/window-end';
import { clocksOf } from '../../../src/rules/clocks';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { knownOrder } from '../../../src/store/orders';
import { addEvents, startPursuit } from '../../../src/store/pursuits';
import { choose } from '../../../src/store/settings';
import { takeReading } from '../../../src/store/take-reading';
import { fact, line, ORDER, order, reading } from '../store/samples';
import { DAY, FakeBrowser, HOUR, NOW } from './samples';

let db: RecourseDatabase;
let port: FakeBrowser;
let count = 0;
const CONTEXT = { now: NOW, zone: 'UTC', country: null };
const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);

beforeEach(async () => {
  count += 1;
  db = openDatabase(`message-wait-${count}`);
  port = new FakeBrowser();
  await startPursuit(
    db,
    { id: 'one', orderId: ORDER, lineId: null, productId: null, reason: 'damaged' },
    NOW,
  );
  await addEvents(db, 'one', [ownEvent('problem-noticed', NOW, 'UTC')], NOW);
});
afterEach(() => db.close());

const arrived = (on: number) =>
  takeReading(
    db,
    reading({
      at: NOW,
      orders: [
        order({
          lines: [line({ title: fact('USB-C hub') })],
          status: fact('completed'),
          deliveredOn: fact(day(on)),
        }),
      ],
    }),
  );
/** When the seller's time is over. */
const ends = async () => {
  const known = await knownOrder(db, ORDER);
  const { clocks } = clocksOf(known ?? { order: order(), parcels: [], cases: [] }, CONTEXT);
  return answerUntil(NOW, windowEnd(clocks, NOW));
};
const at = (now: number) => reconcile(db, port, now, 'UTC');
const written = () => addEvents(db, 'one', [ownEvent('seller-messaged', NOW, 'UTC')], NOW);
const told = () => port.told.filter(({ title }) => title.startsWith('Go on to the dispute'));

describe('the time that the seller is given for an answer', () => {
  it('wakes the browser at its end and is told once', async () => {
    await arrived(NOW - DAY);
    await written();
    await at(NOW + HOUR);
    expect(told()).toEqual([]);
    expect(port.alarms.get('next-reminder')?.at).toBe(NOW + 48 * HOUR);
    await at(NOW + 48 * HOUR);
    await at(NOW + 50 * HOUR);
    expect(told().map(({ title }) => title)).toEqual(['Go on to the dispute: USB-C hub']);
    expect(noticeTarget(told()[0]?.id ?? '', port)).toBe(
      `chrome-extension://recourse-id/desk.html#/wrong/${ORDER}`,
    );
  });

  it('ends when 72 hours of the window are left', async () => {
    await arrived(NOW - 10 * DAY);
    expect(await ends()).toBeLessThan(NOW + 48 * HOUR);
    await written();
    await at(NOW + HOUR);
    await at(await ends());
    // The window's own reminder comes up at the same moment: one notification an order speaks for both.
    expect(port.told.at(-1)?.tells.map((id) => id.split(':')[3])).toContain('answer-over');
  });

  it('is not told of what was solved, or filed already', async () => {
    await arrived(NOW - DAY);
    await written();
    await addEvents(db, 'one', [ownEvent('laid-aside', NOW + HOUR, 'UTC')], NOW + HOUR);
    await at(NOW + 49 * HOUR);
    expect(told()).toEqual([]);
    await startPursuit(db, { id: 'two', orderId: ORDER, lineId: null, productId: null }, NOW);
    const events = [
      ownEvent('problem-noticed', NOW, 'UTC'),
      ownEvent('seller-messaged', NOW + 1, 'UTC'),
      ownEvent('dispute-opened', NOW + 2 * HOUR, 'UTC', { want: 'refund' }),
    ];
    await addEvents(db, 'two', events, NOW);
    await at(NOW + 51 * HOUR);
    expect(told()).toEqual([]);
  });

  it('waits for the end of the quiet hours', async () => {
    // It ends at noon.
    await arrived(NOW - DAY);
    await choose(db, 'quiet', { from: 11 * 60, to: 14 * 60 });
    await written();
    await at(NOW + 48 * HOUR);
    expect(told()).toEqual([]);
    expect(port.alarms.get('next-reminder')?.at).toBe(NOW + 50 * HOUR);
    await at(NOW + 50 * HOUR);
    expect(told()).toHaveLength(1);
  });
});
