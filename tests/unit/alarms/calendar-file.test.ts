// @vitest-environment node
import 'fake-indexeddb/auto';
import { convertIcsCalendar, type IcsDuration, type IcsEvent } from 'ts-ics';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/alarms/calendar-file';
import { markDeadline } from '../../../src/alarms/mark';
import { DEFAULT_SETTINGS } from '../../../src/model';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { takeReading } from '../../../src/store/take-reading';
import { fact, line, ORDER, order, reading, statement } from '../store/samples';
import { DAY } from './samples';

const NOW = Date.parse('2026-11-01T12:00:00Z');
const HOSTILE = 'Hub, 7-in-1; 100\\%\r\nBEGIN:VEVENT\nSUMMARY:x\u0000 ‮gnp';
const BERLIN = 'Europe/Berlin';

let db: RecourseDatabase;
let count = 0;
beforeEach(() => {
  count += 1;
  db = openDatabase(`calendar-${count}`);
});
afterEach(() => db.close());

const store = (on: string, days = 30) =>
  takeReading(
    db,
    reading({
      at: NOW,
      orders: [
        order({
          status: fact('delivered'),
          deliveredOn: fact(on),
          lines: [line({ title: fact(HOSTILE) })],
          statements: [statement({ days })],
        }),
      ],
    }),
  );
const file = (now = NOW, zone = BERLIN, orderId: string | null = ORDER) =>
  calendarFile(db, orderId, { now, zone, country: null, settings: DEFAULT_SETTINGS });
async function events(...of: Parameters<typeof file>): Promise<IcsEvent[]> {
  return convertIcsCalendar(undefined, (await file(...of)) ?? '').events ?? [];
}
const byKind = (all: IcsEvent[], kind: string) => all.find(({ uid }) => uid.includes(kind));

describe('a calendar file', () => {
  it('is read back as what was written: one entry a deadline, with an alarm a step', async () => {
    await store('2026-10-28');
    const all = await events();
    expect(all.map(({ uid }) => uid).sort()).toEqual([
      `${ORDER}-order-free-return@recourse`,
      `${ORDER}-order-open-dispute@recourse`,
    ]);
    const free = byKind(all, 'free-return');
    expect(free?.alarms).toHaveLength(6);
    // The entry is 26 November, the window ends as the 27th begins: 7 days before that is 6 before the entry.
    const hours = free?.alarms?.map(({ trigger: { value } }) => {
      const { before = false, days = 0, hours = 0 } = value as IcsDuration;
      return (before ? -1 : 1) * (days * 24 + hours);
    });
    expect(hours?.map(Math.abs)).toEqual([144, 48, 24, 0, 18, 23]);
    expect(hours?.[0]).toBe(-144);
    expect(hours?.[5]).toBe(23);
    expect(free?.url).toContain(ORDER);
  });

  it('holds a hostile title as text', async () => {
    await store('2026-10-28');
    const text = (await file()) ?? '';
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
    const [one] = await events();
    expect(one?.summary).toContain('Hub, 7-in-1; 100\\%');
    expect(text).not.toContain('\u0000');
  });

  it('is the last whole day where the deadline ends with a day of the buyer', async () => {
    await store('2026-10-28');
    const free = byKind(await events(), 'free-return');
    // Berlin is ahead of Pacific time: the window ends as 27 November begins there.
    expect(free?.start).toMatchObject({ type: 'DATE', date: new Date('2026-11-26T00:00:00Z') });
    expect(free?.end).toMatchObject({ type: 'DATE', date: new Date('2026-11-27T00:00:00Z') });
  });

  it('is an instant in a zone where it ends within a day, and over a change of the clocks', async () => {
    await store('2026-10-28');
    const tokyo = byKind(await events(NOW, 'America/New_York'), 'free-return');
    expect(tokyo?.start.type).toBe('DATE-TIME');
    // 30 times 24 hours from midnight in New York's summer time end at 23:00 of its winter time.
    expect(tokyo?.end?.date).toEqual(new Date('2026-11-27T04:00:00Z'));
    expect(tokyo?.start.date).toEqual(new Date('2026-11-27T03:00:00Z'));
  });

  it('moves an entry by its id and calls off what was settled', async () => {
    await store('2026-10-28');
    const before = byKind(await events(), 'free-return');
    await store('2026-10-28', 20);
    const after = byKind(await events(NOW + DAY), 'free-return');
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence ?? 0).toBeGreaterThan(before?.sequence ?? 0);
    const free = { orderId: ORDER, lineId: null, kind: 'free-return', dueOn: '2026-11-17' } as const;
    await markDeadline(db, free, { choice: 'done' }, NOW);
    const settled = (await events(NOW + 2 * DAY)).filter(({ status }) => status === 'CANCELLED');
    expect(settled.map(({ uid, alarms }) => [uid, alarms])).toEqual([[before?.uid, undefined]]);
  });

  it('is none where nothing runs', async () => {
    await store('2026-01-01', 15);
    expect(await file()).toBeNull();
    expect(await file(NOW, BERLIN, null)).toBeNull();
  });
});
