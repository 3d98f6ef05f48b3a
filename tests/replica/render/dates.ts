import { wallClock } from '../model/days';
import type { Language } from '../model/types';

/** Months as each language prints them on order pages (pages.md 8); Spanish ones after its product page. */
const MONTHS = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  de: 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' '),
  es: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
  ko: '1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월'.split(' '),
  pl: 'sty lut mar kwi maj cze lip sie wrz paź lis gru'.split(' '),
  pt: 'jan fev mar abr mai jun jul ago set out nov dez'.split(' '),
} satisfies Partial<Record<Language, string[]>>;

const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

function isPrinted(language: Language): language is keyof typeof MONTHS {
  return Object.hasOwn(MONTHS, language);
}

/**
 * A day `YYYY-MM-DD` as the language's order pages print it: `Apr 27, 2026`, `12. Mär 2024`, `2026년 5월 21일`. Of
 * languages whose pages nobody has shown, as Intl writes it.
 */
export function dayText(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (!isPrinted(language)) {
    const style = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(language, style).format(Date.UTC(year, month - 1, date));
  }
  const name = MONTHS[language][month - 1] ?? '';
  switch (language) {
    case 'de':
      return `${date}. ${name} ${year}`;
    case 'pt':
      return `${date} ${name}, ${year}`;
    case 'es':
    case 'pl':
      return `${date} ${name} ${year}`;
    case 'ko':
      return `${year}년 ${name} ${date}일`;
    default:
      return `${name} ${date}, ${year}`;
  }
}

/** The month and day of the tracking page, always English: `Jul. 28`. */
export function shortDayText(instant: number, zone: string): string {
  const [, month = 1, date = 1] = wallClock(instant, zone).day.split('-').map(Number);
  return `${MONTHS.en[month - 1]}. ${date}`;
}

/** The time of a scan, without a year: `Tue | Jul. 28 18:39` (pages.md 4). */
export function scanText(instant: number, zone: string): string {
  const { day, time } = wallClock(instant, zone);
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return `${weekday} | ${shortDayText(instant, zone)} ${time.slice(0, 5)}`;
}

/** A time stamp of the refund list: `2022-03-23 21:19:58`. */
export function stampText(instant: number, zone: string): string {
  const { day, time } = wallClock(instant, zone);
  return `${day} ${time}`;
}
