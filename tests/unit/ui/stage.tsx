import 'fake-indexeddb/auto';
import { cleanup, configure, render } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { afterEach, vi } from 'vitest';
import { planOrder } from '../../../src/alarms/plan-order';
import type { PageSample } from '../../../src/messages/take-samples';
import type { Reading } from '../../../src/model';
import { clocksOf } from '../../../src/rules/clocks';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { allKnownOrders } from '../../../src/store/orders';
import { takeReading } from '../../../src/store/take-reading';
import { App } from '../../../src/ui/app';
import { Desk } from '../../../src/ui/desk/desk';
import type { Surroundings } from '../../../src/ui/surroundings';
import { NOW, ZONE } from './sample';

// Screens are loaded when they are first shown, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

const opened: RecourseDatabase[] = [];
let count = 0;

afterEach(async () => {
  cleanup();
  location.hash = '';
  await Promise.all(opened.splice(0).map((db) => db.delete()));
});

/** A store with what some pages said, planned as the background would. */
export async function storeWith(readings: Reading[]): Promise<RecourseDatabase> {
  count += 1;
  const db = openDatabase(`ui-${count}`);
  opened.push(db);
  for (const reading of readings) await takeReading(db, reading);
  await plan(db);
  return db;
}

/** Plans every order, as the background does after each change. */
export async function plan(db: RecourseDatabase): Promise<void> {
  for (const known of await allKnownOrders(db)) {
    const { clocks } = clocksOf(known, { now: NOW, zone: ZONE, country: null });
    const { dueAts, nextAt } = planOrder(clocks, [], NOW);
    await db.orders.update(known.order.orderId, { dueAts, nextAt });
  }
}

/** The popup over a store, at an address, with a stand-in for the background. */
export function show(db: RecourseDatabase, hash = '') {
  return showPage(App, db, hash, 'popup');
}

/** The desk, likewise. */
export function showDesk(db: RecourseDatabase, hash = '') {
  return showPage(Desk, db, hash, 'tab');
}

function showPage(
  Page: ComponentType<{ surroundings: Surroundings }>,
  db: RecourseDatabase,
  hash: string,
  place: Surroundings['place'],
) {
  location.hash = hash;
  const send = vi.fn(async () => ({ ok: true, value: undefined }));
  const copy = vi.fn(async () => {});
  const samples = vi.fn(async (): Promise<PageSample[]> => []);
  const surroundings: Surroundings = {
    db,
    now: () => NOW,
    zone: ZONE,
    send: send as unknown as Surroundings['send'],
    copy,
    samples,
    place,
    version: '0.1.0',
  };
  return { ...render(<Page surroundings={surroundings} />), send, copy, samples };
}
