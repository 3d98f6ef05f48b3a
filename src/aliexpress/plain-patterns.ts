import type { StartEvent } from '../model';
import { type PlainWord, type PlainWords, plainMarks } from './plain-words';

/** The tests that one language's words make. */
export interface PlainPatterns {
  /** A number of days, the number as its group; global. */
  days: RegExp;
  free: RegExp;
  dispute: RegExp;
  refund: RegExp;
  missing: RegExp;
  /** Any word of returns, disputes or refunds. */
  topic: RegExp;
  refundOnly: RegExp;
  saysBack: (text: string) => boolean;
  /** "Return/refund" said in one breath. */
  isBackOrRefund: (text: string) => boolean;
  /** "Free" said of the return itself. */
  isFreeReturn: (text: string) => boolean;
  isTurned: (text: string) => boolean;
  isWindow: (ahead: string, behind: string) => boolean;
  isBefore: (ahead: string, behind: string) => boolean;
  /** The event beside a number of days; `unknown` where the text names one that is not understood. */
  eventBeside: (ahead: string, behind: string) => StartEvent | 'unknown' | null;
}

const EVENTS = [
  ['confirmed', 'receipt-confirmed'],
  ['completed', 'completed'],
  ['placed', 'placed'],
  ['paid', 'paid'],
  ['shipped', 'shipped'],
  ['delivered', 'delivered'],
] as const satisfies readonly (readonly [PlainWord, StartEvent])[];

const GAP = '[^,;:.]{0,30}';

/** Makes the tests of a language's words. */
export function compilePlainWords(words: PlainWords): PlainPatterns {
  const { joined } = words;
  const source = (key: PlainWord) =>
    `(?:${words[key].normalize('NFKC').replaceAll('~', "[\\p{L}\\p{M}']*")})`;
  const from = joined ? '' : '(?<![\\p{L}\\p{M}])';
  const to = joined ? '' : '(?![\\p{L}\\p{M}])';
  const word = (key: PlainWord) => `${from}${source(key)}${to}`;
  const make = (text: string, flags = 'iu') => new RegExp(text, flags);

  const [free, refund, missing] = [make(word('free')), make(word('refund')), make(word('missing'))];
  const cut = (text: string, ...keys: PlainWord[]) =>
    keys.reduce((rest, key) => rest.replace(make(word(key), 'giu'), ' • '), text);
  const back = make(word('back'));
  const near = make(`${word('free')}(${GAP})${word('back')}|${word('back')}(${GAP})${word('free')}`);
  const and = make(word('and'));
  const both = make(`${word('back')}.{1,5}${word('refund')}|${word('refund')}.{1,5}${word('back')}`);
  const turned = make(word('not'));
  const noise = `(?:${source('noise')}[ ']?)*`;
  const events = EVENTS.map(([key, event]) => {
    const beside = words.suffix
      ? `(?<!${source('and')} ?)${from}${source(key)} ?${noise}${source('after')}(?:${source('noise')}| |の|,)*$`
      : `^[ ,(]*${source('after')} ?${noise}${source(key)}${to}(?! ?${source('and')}${joined ? '' : ' '})`;
    return [event, make(beside)] as const;
  });
  const anyEvent = EVENTS.map(([key]) => source(key)).join('|');
  const elsewhere = words.suffix
    ? make(`(?:${anyEvent}) ?${noise}${source('after')}`)
    : make(`${from}${source('after')} ?${noise}(?:${anyEvent})`);
  const link = make(
    words.suffix
      ? `${source('after')}(?:${source('noise')}| |,)*$`
      : `^[ ,(]*${from}${source('after')}${words.prefixed ? '' : to}`,
  );

  return {
    days: make(`(?<![\\d.,$€£])([1-9]\\d{0,2})[ -]?${source('day')}${joined ? '' : to}`, 'giu'),
    free,
    dispute: make(word('dispute')),
    refund,
    missing,
    topic: make((['back', 'dispute', 'refund'] as const).map(word).join('|')),
    refundOnly: make(`^${source('refund')}$`),
    saysBack: (text) => back.test(cut(text, 'refund')),
    isBackOrRefund: (text) => both.test(text),
    isFreeReturn: (text) => {
      const match = near.exec(cut(text, 'refund'));
      return match !== null && !and.test(match[1] ?? match[2] ?? '');
    },
    isTurned: (text) =>
      plainMarks().over.test(text) ||
      turned.test(cut(text.replace(plainMarks().notAsDescribed, ' • '), 'free', 'missing')),
    isWindow: words.suffix
      ? (_, behind) => make(`^ ?(?:の)?${source('within')}`).test(behind)
      : (ahead) => make(`${from}${source('within')} ?$`).test(ahead),
    isBefore: words.suffix
      ? (_, behind) => make(`^[ ']?${source('before')}`).test(behind)
      : (ahead) => make(`${from}${source('before')} ?$`).test(ahead),
    eventBeside: (ahead, behind) => {
      const beside = words.suffix ? ahead : behind;
      const event = events.find(([, pattern]) => pattern.test(beside))?.[0];
      const other = words.suffix ? behind : ahead;
      if (event !== undefined) return elsewhere.test(other) ? 'unknown' : event;
      return link.test(beside) || elsewhere.test(`${ahead} ${behind}`) ? 'unknown' : null;
    },
  };
}
