import type { PlainDate, StartEvent, StatementKind } from '../model';
import { readDays } from './dates';
import { compilePlainWords, type PlainPatterns } from './plain-patterns';
import { PLAIN_LANGUAGES, plainMarks, plainWords } from './plain-words';

/** A promise without its quote. */
export interface PlainPromise {
  kind: StatementKind;
  days: number | null;
  from: StartEvent | null;
  date: PlainDate | null;
}

const compiled = new Map<string, PlainPatterns>();

function patternsOf(language: string): PlainPatterns | null {
  const kept = compiled.get(language);
  if (kept !== undefined) return kept;
  const words = plainWords(language);
  if (words === null) return null;
  const patterns = compilePlainWords(words);
  compiled.set(language, patterns);
  return patterns;
}

/**
 * The promise in a normalised sentence of a language of `PLAIN_LANGUAGES`, by its structure: one number of days
 * said as a window, with the event named directly beside it, or one date with "before" beside it, and words of
 * exactly one kind of promise, nothing turned round. Whatever holds a number of days or a date without that is
 * `unparsed`; a sentence with neither is `null`, unless it says that returns are free. `free` tells that the
 * text around says so; `at` is the moment of reading (epoch ms).
 */
export function readPlainClause(
  clause: string,
  language: string,
  free: boolean,
  at: number,
): PlainPromise | 'unparsed' | null {
  const patterns = patternsOf(language);
  if (patterns === null) return null;
  const text = clause.replaceAll('’', "'");
  const dates = readDays(text, { language, at, around: at, only: true });
  const masked = dates.reduce((rest, { start, end }) => mask(rest, start, end), text);
  const windows = [...masked.matchAll(patterns.days)];
  if (dates.length + windows.length === 0) return readTimeless(text, language, patterns);
  const kind = kindOf(text, patterns, free);
  const isOneDate = windows.length === 0 && dates.every(({ day }) => day === dates[0]?.day);
  const isOneWindow = dates.length === 0 && windows.length === 1;
  if (kind === null || !(isOneDate || isOneWindow)) return 'unparsed';
  const [span = { start: 0, end: 0 }] = [...dates, ...windows.map(spanOf)];
  const [ahead, behind] = [masked.slice(0, span.start), masked.slice(span.end)];
  if (isTimed(`${ahead} ${behind}`)) return 'unparsed';
  if (isOneDate) {
    const date = patterns.isBefore(ahead, behind) ? (dates[0]?.day ?? null) : null;
    return date === null ? 'unparsed' : { kind, days: null, from: null, date };
  }
  const from = patterns.isWindow(ahead, behind) ? patterns.eventBeside(ahead, behind) : 'unknown';
  const confirmation = from !== 'receipt-confirmed' && plainMarks().confirmation.test(text);
  // Without its event only "free returns within 90 days" is plain enough.
  const bare = from === null && (kind !== 'free-return' || text.length > LONGEST_TITLE);
  if (from === 'unknown' || confirmation || bare) return 'unparsed';
  return { kind, days: Number(windows[0]?.[1]), from, date: null };
}

/** Whether a text holds a number, or a time whose number is a word. */
function isTimed(text: string): boolean {
  return /\d/.test(text) || plainMarks().wordedTime.test(text);
}

/** A sentence without days and dates: other counted times are not understood, and returns may be free. */
function readTimeless(
  text: string,
  language: string,
  { topic }: PlainPatterns,
): PlainPromise | 'unparsed' | null {
  const { counted, wordedTime } = plainMarks();
  if (topic.test(text) && (counted.test(text) || wordedTime.test(text))) return 'unparsed';
  if (/\d/.test(text)) return null;
  const bare = text.length <= LONGEST_TITLE && saysFreeReturns(text, language);
  return bare ? { kind: 'free-return', days: null, from: null, date: null } : null;
}

function spanOf({ index, 0: match }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + match.length };
}

const LONGEST_TITLE = 60;

/** Whether a sentence of such a language says that returns are free, with nothing that turns it round. */
export function saysFreeReturns(clause: string, language: string): boolean {
  const patterns = patternsOf(language);
  const text = clause.replaceAll('’', "'");
  return patterns !== null && !patterns.isTurned(text) && patterns.isFreeReturn(text);
}

/** Whether a sentence of such a language speaks of free returns and turns it round: there are none, or no more. */
export function deniesPlainly(clause: string, language: string): boolean {
  const patterns = patternsOf(language);
  const text = clause.replaceAll('’', "'");
  return patterns?.isFreeReturn(text) === true && patterns.isTurned(text);
}

/** Whether a sentence speaks of returns, disputes or refunds in such a language. */
export function isPlainTopic(clause: string, language: string): boolean {
  return patternsOf(language)?.topic.test(clause) === true;
}

/** Whether a node's whole text is such a language's word for a refund. */
export function isPlainRefund(text: string): boolean {
  return PLAIN_LANGUAGES.some((language) => patternsOf(language)?.refundOnly.test(text) === true);
}

/** The one kind of promise that the words allow; `null` for none, several, and what is turned round or not the buyer's. */
function kindOf(text: string, patterns: PlainPatterns, free: boolean): StatementKind | null {
  const { otherEvent, othersDeed } = plainMarks();
  if (patterns.isTurned(text) || otherEvent.test(text) || othersDeed.test(text)) return null;
  const refund = patterns.refund.test(text);
  const back = patterns.saysBack(text);
  const missing = patterns.missing.test(text);
  if (patterns.dispute.test(text)) return back || missing ? null : 'open-dispute';
  if (missing) return refund && !back ? 'no-delivery-refund' : null;
  // "Refunded within 5 days after receipt of the return" is no window to send it back.
  if (!back || (refund && !patterns.isBackOrRefund(text))) return null;
  if (patterns.free.test(text)) return patterns.isFreeReturn(text) ? 'free-return' : null;
  return free ? 'free-return' : 'return-after-receipt';
}

function mask(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
