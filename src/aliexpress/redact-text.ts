import { isPaidNode, isStillUnderWay, isTotalLabel, lineButton } from './dom/labels';
import { dateWords } from './months';
import { caseStatusOfText, statusOfText } from './statuses';

/** The shop's own words in its sentences and labels (pages.md 2, 3, 6.3); all other words are the buyer's business. */
const SHOP_WORDS = new Set(
  `a after an and any are as at back be before best bought buyer by can carrier code collect complete completed
  confirm confirmed confirming copy cost coupon coupons damaged date day days defective delayed deliver delivered
  delivery described details dispute each estimated expired fast first for free from guarantee has have if in is it
  item items later lost money no not number of on open or order orders package parcel paid pay payment placed
  problem problems product protection receipt received ref refund refunds reminder return returned returns satisfied
  send service shipment shipped shipping store subtotal tax the their there these this time to total track tracking
  was were will window with within you your processing canceled cancelled closed finished awaiting apply id us mxn`.split(
    /\s+/,
  ),
);
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
  if (word.length <= 2 || SHOP_WORDS.has(folded)) return true;
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
