import type { StartEvent } from '../model';
import type { StatementWords } from './statement-words';

/** A number of days with its place in a clause, and whether it is said as a window ("within 15 days"). */
export interface Window {
  days: number;
  start: number;
  end: number;
  isWindow: boolean;
}

/** The numbers of days in a normalised clause. "10 days after shipment" without "within" is no window. */
export function windowsOf(clause: string, words: StatementWords): Window[] {
  const { days, window } = patternsOf(words);
  return [...clause.matchAll(days)].map((match) => {
    const ahead = clause.slice(0, match.index);
    const adjective = /^\d+-/.test(match[0]);
    return {
      days: Number(match[1]),
      start: match.index,
      end: match.index + match[0].length,
      isWindow: adjective || /^\P{L}*$/u.test(ahead) || window.test(ahead),
    };
  });
}

/**
 * The event that the text behind a number of days names ("after delivery"): `null` where none is named,
 * `unknown` where one is named that is not in the words. `length` is how far it reaches.
 */
export function eventAfter(
  tail: string,
  words: StatementWords,
): { event: StartEvent | 'unknown' | null; length: number } {
  const { after, later, link } = patternsOf(words);
  for (const patterns of [after, later]) {
    for (const [event, pattern] of patterns) {
      const match = pattern.exec(tail);
      if (match !== null) return { event, length: match[0].length };
    }
  }
  return link.test(tail) ? { event: 'unknown', length: tail.length } : { event: null, length: 0 };
}

/**
 * The event named ahead of a number of days ("Once delivered, you have 15 days"): `null` where none is named,
 * `unknown` where the text begins with an event that is not in the words, or names several.
 */
export function eventBefore(head: string, words: StatementWords): StartEvent | 'unknown' | null {
  const { before, lead } = patternsOf(words);
  const events = before.filter(([, pattern]) => pattern.test(head)).map(([event]) => event);
  const [event] = events;
  if (event === undefined) return lead.test(head) ? 'unknown' : null;
  // "Once you confirmed receipt" also speaks of a receipt.
  return events.length === 1 || event === 'receipt-confirmed' ? event : 'unknown';
}

interface Patterns {
  days: RegExp;
  window: RegExp;
  link: RegExp;
  lead: RegExp;
  after: [StartEvent, RegExp][];
  later: [StartEvent, RegExp][];
  before: [StartEvent, RegExp][];
}

const compiled = new Map<string, Patterns>();

function patternsOf(words: StatementWords): Patterns {
  const kept = compiled.get(words.language);
  if (kept !== undefined) return kept;
  const events = words.events.map(
    ([event, core]) => [event, `${words.noise}(?:${core})(?![\\p{L}\\p{M}])(?! ${words.notEvent})`] as const,
  );
  const each = (make: (event: string) => string) =>
    events.map(([event, core]): [StartEvent, RegExp] => [event, new RegExp(make(core), 'iu')]);
  const patterns: Patterns = {
    days: new RegExp(words.days, 'giu'),
    window: new RegExp(`(?<!\\p{L})${words.window} ?$`, 'iu'),
    link: new RegExp(`^[ ,(]*${words.link}(?!\\p{L})`, 'iu'),
    lead: new RegExp(`^[ ,(]*${words.lead}(?!\\p{L})`, 'iu'),
    after: each((core) => `^[ ,(]*${words.link}l? ${core}`),
    later: each((core) => `^ ${words.purpose} [^,;]{0,80}? ${words.link}l? ${core}`),
    before: each((core) => `(?<!\\p{L})${words.lead}l? ${core}`),
  };
  compiled.set(words.language, patterns);
  return patterns;
}
