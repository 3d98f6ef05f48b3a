export const DAY = 86_400_000;
export const HOUR = 3_600_000;

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = FORMATS.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    FORMATS.set(zone, format);
  }
  return format;
}

/** The wall clock of an instant (epoch ms) in a zone: the day `YYYY-MM-DD` and the time `HH:MM:SS`. */
export function wallClock(instant: number, zone: string): { day: string; time: string } {
  const [day = '', time = ''] = formatOf(zone).format(instant).split(', ');
  return { day, time };
}

/** The day `YYYY-MM-DD` of an instant (epoch ms) in a zone. */
export function dayOf(instant: number, zone: string): string {
  return wallClock(instant, zone).day;
}

/** A day some days later (or earlier) in the calendar. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
