import { normalise } from '../../../aliexpress/text';

/** Letters that people leave out or write otherwise, and that no decomposition takes apart. */
const OTHERWISE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
  ـ: '',
  '’': "'",
};

/**
 * A text as it is searched in and for: small letters without accents, all digits as 0-9, wide letters as narrow ones.
 * "Café", "CAFE" and "ｃａｆé" are one; so are the ways to write an Arabic alef. Syllables of Hangul fall into their
 * letters, so that one is found while it is being typed.
 */
export function folded(text: string): string {
  return normalise(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđıةىـ’]/gu, (letter) => OTHERWISE[letter] ?? letter);
}

/** The words of what somebody types or pastes; the signs that stand before a number are not searched for. */
export function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[\s#№:;,]+/u)
    .filter(Boolean);
}
