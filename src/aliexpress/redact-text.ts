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

/** Years stay, and so do the months' names: a day without them could not be read as one any more. */
const YEAR = /^(?:19|20|25)\d\d$/;

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
}

/**
 * A text with the buyer's business taken out and its shape left: words that are not the shop's become `x`, long
 * numbers other ones, all further digits 1. White space, signs, currencies and months stay.
 */
export function redactText(text: string, numbers: FakeNumbers, language: string | null): string {
  const plain = text.trim().replace(/[:：\s]+$/, '');
  if (isLabel(plain)) return text;
  return text.replace(/[\p{L}\p{M}\p{Nd}]+/gu, (word) => {
    if (/\p{Nd}/u.test(word)) return redactNumber(word, numbers);
    return isShopWord(word, language) ? word : 'x'.repeat(word.length);
  });
}

/** `3048000000418380`, `RX000000450AE`, `2m`, `27`, `x1`, `2026년`. */
function redactNumber(word: string, numbers: FakeNumbers): string {
  if (/\p{Script=Latin}/u.test(word) && word.length >= 6) return `RX${numbers.of(word).slice(2)}`;
  return word
    .replace(/\p{L}{3,}/gu, (letters) => 'x'.repeat(letters.length))
    .replace(/\p{Nd}+/gu, (digits) => {
      if (digits.length >= 5) return numbers.of(digits);
      return YEAR.test(digits) ? digits : '1'.repeat(digits.length);
    });
}

function isShopWord(word: string, language: string | null): boolean {
  const folded = word.toLowerCase();
  // A single letter or sign of a unit names nobody: `x2`, `2m`, `5월`, `zł`.
  if (word.length <= 2 || shopWords().has(folded)) return true;
  // Hebrew writes its "in" as a letter before the month; Vietnamese writes "month" and its number.
  const names = [folded, folded.replace(/^ב/, '')];
  const isMonth = ['en', language ?? 'en'].some((one) =>
    names.some((name) => dateWords(one).months.has(name)),
  );
  return isMonth || folded === 'thg' || folded === 'tháng';
}

function isLabel(text: string): boolean {
  const known = [statusOfText(text), caseStatusOfText(text)].some((status) => status !== null);
  return (
    known || lineButton(text) !== 'unknown' || isTotalLabel(text) || isPaidNode(text) || isStillUnderWay(text)
  );
}
