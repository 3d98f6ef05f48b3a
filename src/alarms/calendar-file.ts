import { generateIcsCalendar, type IcsAlarm, type IcsDuration, type IcsEvent } from 'ts-ics';
import { orderDetailUrl } from '../aliexpress/urls';
import type { Clock, Order, Settings } from '../model';
import { tellableClocksOf } from '../rules/quiet-clocks';
import { addCalendarDays, dayOf, lastDayBefore, startOfDay } from '../rules/zone-days';
import type { RecourseDatabase } from '../store/database';
import { allKnownOrders, knownOrders } from '../store/orders';
import { say } from '../words/say';
import { showMoment } from '../words/show';
import { tellAct, tellClock } from '../words/tell-clock';
import { escapedText, plainLine, refolded } from './calendar-lines';
import { Told } from './choices';
import { habitsOf } from './ladder';
import { planReminders } from './plan-reminders';
import { itemOf, pageOf } from './tell-reminder';

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** A later file stands over an earlier one by the minutes since then. */
const SEQUENCE_FROM = Date.UTC(2026, 0, 1);

/** For whom and when a calendar file is made: `now` in epoch ms, the buyer's IANA zone, country and choices. */
export interface CalendarContext {
  now: number;
  zone: string;
  country: string | null;
  settings: Settings;
}

/**
 * The buyer's running deadlines of one order, or of all (`orderId` null), as an iCalendar text with an alarm at
 * each step of the ladder; `null` where none runs. An entry has the same id in every file, so that a later file
 * moves it; what was settled meanwhile is called off in it.
 */
export async function calendarFile(
  db: RecourseDatabase,
  orderId: string | null,
  ctx: CalendarContext,
): Promise<string | null> {
  const known = orderId === null ? await allKnownOrders(db) : await knownOrders(db, [orderId]);
  const told = new Told(await db.reminders.toArray());
  const leads = new Map(
    (await db.orders.bulkGet(known.map(({ order }) => order.orderId))).map((record) => [
      record?.orderId,
      record?.leads ?? null,
    ]),
  );
  const events = known.flatMap((one) =>
    tellableClocksOf(one, ctx)
      .clocks.filter(({ actor, dueAt }) => actor === 'buyer' && dueAt > ctx.now)
      .map((clock) => eventOf(clock, one.order, told, leads.get(one.order.orderId) ?? null, ctx)),
  );
  if (events.length === 0) return null;
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Recourse//Deadlines//EN',
    method: 'PUBLISH',
    name: say('ics.calendar'),
    events: [...new Map(events.map((event) => [event.uid, event])).values()],
  });
  return refolded(text);
}

function eventOf(
  clock: Clock,
  order: Order,
  told: Told,
  ownLeads: readonly number[] | null,
  ctx: CalendarContext,
): IcsEvent {
  const { now, zone } = ctx;
  const { dueAt, kind, orderId, lineId } = clock;
  const settled = told.settled(clock) !== null;
  const item = itemOf(order, lineId);
  const moment = showMoment(dueAt, zone, now);
  const span = spanOf(dueAt, zone);
  const description = [
    say('ics.text', { sentence: tellClock(clock, now).sentence, page: pageOf(kind) }),
    say(span.isDay ? 'ics.last-day' : 'ics.until', { moment }),
  ];
  const summary = plainLine(say('notification.title', { act: tellAct(kind), item }));
  return {
    uid: `${orderId}-${lineId ?? 'order'}-${kind}@recourse`,
    stamp: { date: new Date(now), type: 'DATE-TIME' },
    sequence: Math.max(0, Math.floor((now - SEQUENCE_FROM) / MINUTE)),
    status: settled ? 'CANCELLED' : 'CONFIRMED',
    summary,
    description: plainLine(description.join(' ')),
    url: orderDetailUrl(orderId),
    timeTransparent: 'TRANSPARENT',
    start: span.start,
    end: span.end,
    ...(!settled && { alarms: alarmsOf(clock, span.startAt, summary, ownLeads, ctx) }),
  };
}

/**
 * Where a deadline ends with a day of the buyer's, the entry is that last whole day; else it is the hour up to the
 * instant, which is told in UTC and so the same in every zone.
 */
function spanOf(dueAt: number, zone: string) {
  const day = dayOf(dueAt, zone);
  const lastDay = lastDayBefore(dueAt, zone);
  const isDay = lastDay !== day || dueAt >= startOfDay(addCalendarDays(day, 1), zone) - MINUTE;
  const date = (of: string) => ({ date: new Date(`${of}T00:00:00Z`), type: 'DATE' as const });
  const instant = (at: number) => ({ date: new Date(at), type: 'DATE-TIME' as const });
  if (!isDay) return { isDay, startAt: dueAt - HOUR, start: instant(dueAt - HOUR), end: instant(dueAt) };
  const startAt = startOfDay(lastDay, zone);
  return { isDay, startAt, start: date(lastDay), end: date(addCalendarDays(lastDay, 1)) };
}

/** Alarms by their distance to the entry's start: an absolute one the library writes as no calendar reads it. */
function alarmsOf(
  clock: Clock,
  startAt: number,
  summary: string,
  ownLeads: readonly number[] | null,
  { now, zone, settings }: CalendarContext,
): IcsAlarm[] {
  return planReminders([clock], now, habitsOf(settings, zone, ownLeads))
    .filter(({ at }) => at > now)
    .map(({ at }) => ({
      action: 'DISPLAY',
      description: escapedText(summary),
      trigger: { type: 'relative', value: distance(startAt - at) },
    }));
}

function distance(ahead: number): IcsDuration {
  const minutes = Math.round(Math.abs(ahead) / MINUTE);
  return {
    before: ahead > 0,
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  };
}
