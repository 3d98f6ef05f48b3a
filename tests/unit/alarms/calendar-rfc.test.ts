// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/alarms/calendar-file';
import { DEFAULT_SETTINGS } from '../../../src/model';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { takeReading } from '../../../src/store/take-reading';
import { hostileText, runs } from '../fuzz/hostile';
import { fact, line, ORDER, order, reading, statement } from '../store/samples';
import { breachesOf } from './rfc5545';

const NOW = Date.parse('2026-11-01T12:00:00Z');
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];

let db: RecourseDatabase;
let count = 0;
let tried = 0;
beforeEach(() => {
  count += 1;
  db = openDatabase(`calendar-rfc-${count}`);
});
afterEach(() => db.close());
afterAll(() => console.log(`calendar files checked against RFC 5545: ${tried}`));

async function fileOf(title: string, zone: string, days = 30): Promise<string> {
  await db.orders.clear();
  await takeReading(
    db,
    reading({
      at: NOW,
      orders: [
        order({
          status: fact('delivered'),
          deliveredOn: fact('2026-10-28'),
          lines: [line({ title: fact(title) })],
          statements: [statement({ days })],
        }),
      ],
    }),
  );
  const settings = { ...DEFAULT_SETTINGS, quiet: { from: 1320, to: 480 } };
  return (await calendarFile(db, ORDER, { now: NOW, zone, country: null, settings })) ?? '';
}

describe('the check itself', () => {
  const good = async () => fileOf('Lamp', 'UTC');

  it.each<[string, (text: string) => string, string]>([
    ['line ends', (text) => text.replace(/\r\n/g, '\n'), '3.1'],
    ['length', (text) => text.replace(/SUMMARY:/, `SUMMARY:${'x'.repeat(90)}`), '3.1'],
    ['a missing id', (text) => text.replace(/UID:[^\r]*\r\n(?: [^\r]*\r\n)*/, ''), '3.6'],
    ['an alarm outside', (text) => text.replace('BEGIN:VEVENT', 'BEGIN:VALARM'), '3.6'],
    ['a local time', (text) => text.replace(/(DTSTAMP[^\r]*)Z/, '$1'), '3.3.5'],
    ['a comma', (text) => text.replace('SUMMARY:', 'SUMMARY:a,b '), '3.3.11'],
    ['a duration', (text) => text.replace(/TRIGGER(;[^:]*)?:[^\r]*/, 'TRIGGER:-P'), '3.3.6'],
  ])('notices %s', async (_, change, part) => {
    const text = await good();
    expect(change(text)).not.toBe(text);
    expect(breachesOf(change(text)).join('\n')).toContain(part);
  });
});

describe('a calendar file', () => {
  it.each(ZONES)('is one by RFC 5545, in %s', async (zone) => {
    const text = await fileOf('Hub, 7-in-1; 100\\%\r\nBEGIN:VEVENT\nSUMMARY:x\u0000 \u202egnp', zone);
    expect(text).toContain('BEGIN:VALARM');
    expect(breachesOf(text)).toEqual([]);
    const unfolded = text.replace(/\r\n /g, '');
    const [, summary = ''] = /\r\nSUMMARY:(.*)\r\n/.exec(unfolded) ?? [];
    expect(unfolded).toContain(`\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:${summary}\r\n`);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('is one whatever a title holds: letters of many octets, markup, marks', {
    timeout: 300_000,
  }, async () => {
    const titles = fc.oneof(
      hostileText,
      fc.constantFrom('Лампа '.repeat(30), '灯'.repeat(60), '👩‍👩‍👧‍👦'.repeat(20), '\\;,\\n', 'é'.repeat(74)),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
    );
    await fc.assert(
      fc.asyncProperty(titles, fc.constantFrom(...ZONES), async (title, zone) => {
        tried += 1;
        expect(breachesOf(await fileOf(title, zone))).toEqual([]);
      }),
      runs(60),
    );
  });
});
