import { lexicon } from './lexicon';

/** The words of one language that a sentence about a return needs. */
export interface PlainWords {
  /** The unit behind a number of days, business days excluded. */
  day: string;
  /** "Within" before the number; where `suffix` is true, behind the unit. */
  within: string;
  /** "After", before the event's word; where `suffix` is true, behind it. */
  after: string;
  /** What may stand between that and the event's word: articles, "the date of". */
  noise: string;
  /** The words of the events; those of `confirmed` go first, since the others' may be part of them. */
  confirmed: string;
  completed: string;
  placed: string;
  paid: string;
  shipped: string;
  delivered: string;
  /** Sending back. Taken after `refund` was cut out, since one may be part of the other. */
  back: string;
  free: string;
  dispute: string;
  refund: string;
  /** "Not delivered." */
  missing: string;
  /** "Before" or "until", ahead of a date; where `suffix` is true, behind it. */
  before: string;
  /** Any negation, condition or exception that turns the sense round. */
  not: string;
  /** "And", "or", which keep "free" apart from what it is not said of. */
  and: string;
  /** Events and "within" come behind their words, as in Turkish, Japanese and Korean. */
  suffix: boolean;
  /** Words run together, so nothing marks their edges. */
  joined: boolean;
  /** "After" may be one letter that its word begins with, as in Hebrew. */
  prefixed: boolean;
}

export type PlainWord = Exclude<keyof PlainWords, 'suffix' | 'joined' | 'prefixed'>;

const KEYS =
  'day within after noise confirmed completed placed paid shipped delivered back free dispute refund missing before not and'.split(
    ' ',
  ) as PlainWord[];

/** What is told by its words in all of these languages at once. */
export interface PlainMarks {
  /** Estimates, promises and confirmations of other things: what they name is not the event itself. */
  otherEvent: RegExp;
  /** Someone else acts, or the shop looks at what was sent back: no window of the buyer's. */
  othersDeed: RegExp;
  confirmation: RegExp;
  /** Unavailable, left out, over: what it is said of is no promise. */
  over: RegExp;
  portuguese: RegExp;
  /** A number that some unit of time, or any other word, follows. */
  counted: RegExp;
  /** Days, weeks and months whose number is a word. */
  wordedTime: RegExp;
  /** "Not as described" is said of the goods and turns nothing round. Global. */
  notAsDescribed: RegExp;
}

/** The languages that have such words, by primary subtag. */
export const PLAIN_LANGUAGES: readonly string[] = 'pt fr de it nl pl ru uk tr ar he ja ko th vi id'.split(
  ' ',
);

/** The words of a language, `null` where there are none. */
export function plainWords(language: string): PlainWords | null {
  if (!PLAIN_LANGUAGES.includes(language)) return null;
  const rows = lexicon<string>(`plain_${language}`).split(/[;\n]/);
  const marks = rows[KEYS.length] ?? '';
  const words = Object.fromEntries(KEYS.map((key, index) => [key, rows[index] ?? '']));
  return {
    ...(words as Record<PlainWord, string>),
    suffix: marks.includes('suffix'),
    joined: marks.includes('joined'),
    prefixed: marks.includes('prefixed'),
  };
}

export function plainMarks(): PlainMarks {
  return lexicon<PlainMarks>('plain_marks');
}
