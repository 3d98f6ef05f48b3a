import type { Money, PlainDate } from '../model';
import { remembered } from '../rules/remembered';
import { language, say } from './say';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A day as "Thu 3 Dec", with the year where it is not that of `now` (epoch ms, in the machine's own zone). */
export function showDay(day: PlainDate, now: number): string {
  if (daysOf !== language()) [daysOf, shownDays] = [language(), freshDays()];
  return shownDays(`${day} ${new Date(now).getFullYear()}`);
}

/** Days as they are shown in one language, each made once: a list of orders tells the same few over and over. */
const freshDays = () =>
  remembered((dayAndYear: string) => {
    const [day, year] = dayAndYear.split(' ');
    return dayWords(Date.parse(`${day}T00:00:00Z`), 'UTC', Number(year));
  });
let daysOf = '';
let shownDays = freshDays();

function dayWords(instant: number, zone: string, year: number): string {
  const shown = dayFormat(language(), zone).formatToParts(instant);
  const parts = Object.fromEntries(shown.map((part) => [part.type, part.value]));
  return say(Number(parts.year) === year ? 'day.this-year' : 'day.other-year', parts);
}

/** A whole number as the language prints it: "10,000". */
export function showNumber(number: number): string {
  return new Intl.NumberFormat(language()).format(number);
}

/** A country by its ISO 3166 code: "Germany"; what is no code is shown as it is. */
export function showCountry(code: string): string {
  try {
    return new Intl.DisplayNames(language(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The month of a day, short: "Dec"; with the year in January. */
export function showMonth(day: PlainDate): string {
  return ofDay(day, { month: 'short', ...(day.slice(5, 7) === '01' && { year: 'numeric' }) });
}

/** The month of a day with its year: "December 2026". */
export function showMonthLong(day: PlainDate): string {
  return ofDay(day, { month: 'long', year: 'numeric' });
}

/** The day of the week of a day, short: "Thu". */
export function showWeekday(day: PlainDate): string {
  return ofDay(day, { weekday: 'short' });
}

/** The number of a day in its month, with the month where it begins: "3", "1 Dec". */
export function showDayOfMonth(day: PlainDate): string {
  return ofDay(day, { day: 'numeric', ...(day.endsWith('-01') && { month: 'short' }) });
}

function ofDay(day: PlainDate, parts: Intl.DateTimeFormatOptions): string {
  return partFormat(`${language()} ${JSON.stringify(parts)}`).format(Date.parse(`${day}T00:00:00Z`));
}

/** One formatter per language and wish, as for whole days. */
const partFormat = remembered((wish: string) => {
  const end = wish.indexOf(' ');
  return new Intl.DateTimeFormat(wish.slice(0, end), { timeZone: 'UTC', ...JSON.parse(wish.slice(end)) });
});

/** The browser's own tag, which knows the country too, unless another language was chosen by hand. */
export function localeHere(): string {
  const [here, spoken] = [navigator.language, language()];
  return here.split('-')[0] === spoken.split('-')[0] ? here : spoken;
}

/** The day on which weeks begin where the language is spoken: 1 for Monday to 7 for Sunday; Monday if nothing tells. */
export function firstDayOfWeek(): number {
  // Not in every browser, and not in TypeScript's own types yet.
  const locale: Intl.Locale & { getWeekInfo?: () => { firstDay: number } } = new Intl.Locale(localeHere());
  return locale.getWeekInfo?.().firstDay ?? 1;
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** One formatter per language and zone: making one costs a hundred times what using it does. */
function dayFormat(tag: string, zone: string): Intl.DateTimeFormat {
  const key = `${tag} ${zone}`;
  const format =
    dayFormats.get(key) ??
    new Intl.DateTimeFormat(tag, {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    });
  dayFormats.set(key, format);
  return format;
}

/** The time of day of an instant (epoch ms) in an IANA zone, "09:00". */
export function showTime(instant: number, zone: string): string {
  return timeFormat(language(), zone).format(instant);
}

const timeFormats = new Map<string, Intl.DateTimeFormat>();

function timeFormat(tag: string, zone: string): Intl.DateTimeFormat {
  const key = `${tag} ${zone}`;
  const format =
    timeFormats.get(key) ??
    new Intl.DateTimeFormat(tag, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  timeFormats.set(key, format);
  return format;
}

/** An instant (epoch ms) as the buyer's clock shows it in an IANA zone: "Thu 3 Dec, 09:00". */
export function showMoment(instant: number, zone: string, now: number): string {
  return say('moment', {
    day: dayWords(instant, zone, new Date(now).getFullYear()),
    time: showTime(instant, zone),
  });
}

/** A length of time (ms) in its largest whole unit, rounded down: "12 days", "5 hours", "40 minutes". */
export function showSpan(ms: number): string {
  if (ms >= DAY) return say('span.days', { n: Math.floor(ms / DAY) });
  if (ms >= HOUR) return say('span.hours', { n: Math.floor(ms / HOUR) });
  if (ms >= MINUTE) return say('span.minutes', { n: Math.floor(ms / MINUTE) });
  return say('span.moments');
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes in its largest whole unit, as the language writes it: "820 kB", "12.4 MB". */
export function showSize(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 && value < 100 ? 1 : 0,
  }).format(value);
}

/** How the shop prints a currency (pages.md 8): its sign, before or after, and its separators. */
interface Print {
  sign: string;
  after?: true;
  thousands: ',' | '.';
  decimal: ',' | '.';
  decimals: 0 | 2;
}

const PRINTS: Readonly<Record<string, Print>> = {
  USD: { sign: 'US $', thousands: ',', decimal: '.', decimals: 2 },
  EUR: { sign: '€', thousands: ',', decimal: '.', decimals: 2 },
  BRL: { sign: 'R$', thousands: '.', decimal: ',', decimals: 2 },
  MXN: { sign: 'MXN$', thousands: '.', decimal: ',', decimals: 2 },
  PLN: { sign: 'zł', after: true, thousands: '.', decimal: ',', decimals: 2 },
  KRW: { sign: '₩', thousands: ',', decimal: '.', decimals: 0 },
  CNY: { sign: 'CN￥', thousands: ',', decimal: '.', decimals: 2 },
};

const currencyFormat = remembered((wish: string) => {
  const [currency = '', tag] = wish.split(' ');
  return new Intl.NumberFormat(tag, { style: 'currency', currency });
});

/**
 * An amount with its currency as the shop prints it: "US $84.30", "R$1.977,90", "129,46zł". The decimal text is
 * never made a floating number there. Other currencies are printed as the language does, with a sign that tells
 * them apart; an amount or a code that cannot be printed so is shown as it is.
 */
export function showMoney(money: Money): string {
  const { amount, currency } = money;
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount);
  const print = Object.hasOwn(PRINTS, currency) ? PRINTS[currency] : undefined;
  if (!parts || !/^[A-Z]{3}$/.test(currency)) return `${amount} ${currency}`;
  if (!print) {
    return currencyFormat(`${currency} ${language()}`).format(Number(amount));
  }
  const [, minus = '', whole = '0', fraction = ''] = parts;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, print.thousands);
  const cents = fraction.padEnd(print.decimals, '0');
  const digits = cents === '' ? grouped : grouped + print.decimal + cents;
  return minus + (print.after ? digits + print.sign : print.sign + digits);
}
