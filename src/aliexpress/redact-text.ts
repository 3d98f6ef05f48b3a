import { isPaidNode, isStillUnderWay, isTotalLabel, lineButton } from './dom/labels';
import { lexicon } from './lexicon';
import { dateWords } from './months';
import { caseStatusOfText, statusOfText } from './statuses';

let kept: ReadonlySet<string> | null = null;
const NONE: ReadonlySet<string> = new Set();

/** The shop's own words; in a page whose extension was updated under it there are none, and every word is masked. */
function shopWords(): ReadonlySet<string> {
  try {
    kept ??= new Set(lexicon<string[]>('shop_words'));
    return kept;
  } catch {
    return NONE;
  }
}

/** Whether a word is the shop's, in the case in which it has it; so is every part of a word without letters. */
export function isShopWord(word: string): boolean {
  return word === '' || shopWords().has(word);
}

/** Years stay, and so do the months' names: a day without them could not be read as one any more. */
const YEAR = /^(?:19|20|25)\d\d$/;
/** Letters and digits of every kind, those in circles and the two that make a flag among them. */
const WORD = /[\p{Alphabetic}\p{M}\p{N}\p{RI}]+/gu;
/** What is not seen, and parts a name or a number in two. */
const JOINTS = /(?<=[\p{L}\p{M}\p{N}])\p{Cf}+(?=[\p{L}\p{M}\p{N}])/gu;
/** Around a month, whose place is marked: a number's end, or its begin: `22nd of `, `, 2026`, ` de 2026`. */
const IN_DAY =
  /\p{Nd}\p{L}{0,2}[^\p{L}\p{Nd}]{0,3}(?:\p{L}{1,2}[^\p{L}\p{Nd}]{1,2})?\uE000|\uE000[^\p{L}\p{Nd}]{0,3}(?:\p{L}{1,2}[^\p{L}\p{Nd}]{1,2})?\p{Nd}/u;
/** A piece of a longer number stands beside, or nothing does: the four digits are no year. */
const NO_YEAR = /\p{Nd}{3}[\s\p{Pd}.]{1,2}\uE000|\uE000[\s\p{Pd}.]{1,2}\p{Nd}{3}|^\s*\uE000\s*$/u;

/** Gives every long number of a page another of the same length, always the same one for the same number. */
export class FakeNumbers {
  readonly #fakes = new Map<string, string>();

  of(number: string): string {
    const known = this.#fakes.get(number);
    if (known !== undefined) return known;
    const fake = `9${String(this.#fakes.size + 1).padStart(number.length - 1, '0')}`;
    this.#fakes.set(number, fake);
    return fake;
  }

  /** A text with other numbers in it: long ones as `of` gives them, of the others only how many digits they have. */
  in(text: string): string {
    return text.replace(/\p{Nd}+/gu, (digits) =>
      digits.length >= 5 ? this.of(digits) : '1'.repeat(digits.length),
    );
  }
}

/**
 * A text with the buyer's business taken out and its shape left: words that are not the shop's become `x`, long
 * numbers other ones, all further digits 1. White space, signs and the months of days stay. Of a text that is a name
 * (`isName`) no word at all stays, unless all of it is one of the shop's labels.
 */
export function redactText(
  text: string,
  numbers: FakeNumbers,
  language: string | null,
  isName: boolean,
): string {
  const plain = text.trim().replace(/[:：\s]+$/, '');
  if (isLabel(plain)) return text;
  return text.replace(JOINTS, '').replace(WORD, (word, at: number, whole: string) => {
    const around = `${whole.slice(0, at)}\uE000${whole.slice(at + word.length)}`;
    if (/\p{N}/u.test(word)) {
      return YEAR.test(word) && !NO_YEAR.test(around) ? word : redactNumber(word, numbers);
    }
    const isMonthOfDay = IN_DAY.test(around) && isMonth(word, language);
    return isMonthOfDay || (!isName && isShopWord(word)) ? word : masked(word);
  });
}

function masked(word: string): string {
  return 'x'.repeat(word.length);
}

/** `3048000000418380`, `RX000000450AE`, `2m`, `27`, `x1`, `2026년`. */
function redactNumber(word: string, numbers: FakeNumbers): string {
  if (/\p{Script=Latin}/u.test(word) && word.length >= 6) return `RX${numbers.of(word).slice(2)}`;
  return word
    .replace(/[\p{Alphabetic}\p{M}\p{RI}]+/gu, (unit) => (isShopWord(unit) ? unit : masked(unit)))
    .replace(/\p{Nd}+/gu, (digits) => (digits !== word && YEAR.test(digits) ? digits : numbers.in(digits)))
    .replace(/[\p{No}\p{Nl}]/gu, '1');
}

function isMonth(word: string, language: string | null): boolean {
  const folded = word.toLowerCase();
  // Hebrew writes its "in" as a letter before the month.
  const names = [folded, folded.replace(/^ב/, '')];
  return ['en', language ?? 'en'].some((one) => names.some((name) => dateWords(one).months.has(name)));
}

function isLabel(text: string): boolean {
  return (
    (statusOfText(text) ?? caseStatusOfText(text)) !== null ||
    lineButton(text) !== 'unknown' ||
    isTotalLabel(text) ||
    isPaidNode(text) ||
    isStillUnderWay(text)
  );
}
