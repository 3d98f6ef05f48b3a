import type { BrowserPort } from './browser-port';

export const NEXT_REMINDER = 'next-reminder';
export const HEARTBEAT = 'heartbeat';
const HEARTBEAT_MINUTES = 360;
/** Browsers delay or clamp alarms that are closer. */
const CLOSEST = 60_000;
/** When to look again (ms) if this look does not come to its end. */
const NET = 300_000;

/**
 * Sees to it that the browser wakes the worker again before anything is done at `now` (epoch ms): a worker that
 * is stopped in the midst of it, or whose write fails, would else sleep until the heartbeat, as the alarm that
 * woke it is spent.
 */
export async function holdAlarms(port: BrowserPort, now: number): Promise<void> {
  const present = await port.alarm(NEXT_REMINDER);
  if (!present || present.at <= now || present.at > now + NET) {
    await port.setAlarm(NEXT_REMINDER, { at: now + NET });
  }
}

/**
 * Sees to the alarm for the earliest moment `nextAt` (epoch ms, `null` for none), never closer than a minute. An alarm that fits is left alone, since setting it again would start
 * it anew; one that the browser lost (update, restart) is set again.
 */
export async function setAlarms(port: BrowserPort, nextAt: number | null, now: number): Promise<void> {
  const present = await port.alarm(NEXT_REMINDER);
  if (nextAt === null) {
    if (present) await port.clearAlarm(NEXT_REMINDER);
    return;
  }
  const wanted = Math.max(nextAt, now + CLOSEST);
  if (!present || !fits(present.at, nextAt, wanted, now)) await port.setAlarm(NEXT_REMINDER, { at: wanted });
}

/**
 * Sees to the heartbeat, before all else. A clock that was set back leaves the next beat days away: it is begun
 * anew then.
 */
export async function keepHeartbeat(port: BrowserPort, now: number): Promise<void> {
  const heartbeat = await port.alarm(HEARTBEAT);
  const isFar = heartbeat !== null && heartbeat.at > now + HEARTBEAT_MINUTES * 60_000 + CLOSEST;
  if (isFar || heartbeat?.everyMinutes !== HEARTBEAT_MINUTES) {
    await port.setAlarm(HEARTBEAT, { everyMinutes: HEARTBEAT_MINUTES });
  }
}

/** What is due within the next minute may also go off a little sooner than a fresh alarm would. */
function fits(at: number, nextAt: number, wanted: number, now: number): boolean {
  return Math.round(at) === wanted || (nextAt < wanted && at > now && at >= nextAt && at <= wanted);
}
