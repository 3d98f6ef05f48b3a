/** No sentence of the shop is longer; what is longer is cut before any pattern runs over it. */
const LONGEST_TEXT = 4000;

const PLAIN = /^[ -~]*$/;

/**
 * Text in one form for the patterns: full-width and compatibility signs folded (NFKC), every script's decimal
 * digits as 0-9, invisible direction marks gone, every script's comma as one, runs of blanks as one space, a Turkish `İ`, which
 * no pattern without case finds, as `I`. Line breaks stay; at most 4000 characters come out. Positions in it are not positions in the page's own text.
 */
export function normalise(text: string): string {
  const cut = text.slice(0, LONGEST_TEXT);
  // What follows is slow, and changes nothing else in texts of plain signs.
  if (PLAIN.test(cut)) return cut.replace(/ {2,}/g, ' ').trim();
  return cut
    .normalize('NFKC')
    .replace(/[\u061c\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[،、]/g, ',')
    .replaceAll('İ', 'I')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** A text with every script's decimal digits as 0-9, and nothing else changed. */
export function withAsciiDigits(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/\p{Nd}/gu, asciiDigit);
}

/** Decimal digits of a script stand in one run of ten, zero first. */
function asciiDigit(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit;
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const MARKS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  ring: '\u030a',
};

/**
 * The text of a piece of HTML in a response (`<font color="#009966">Free returns</font>`), without ever making
 * nodes of it: tags are cut out, those that end a line become line breaks, character references are resolved.
 */
export function textOfMarkup(markup: string): string {
  return markup
    .slice(0, LONGEST_TEXT)
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z!][^<>]*>/gi, '')
    .replace(/&#(x?)([\da-f]{1,6});/gi, (whole, hex: string, code: string) => {
      const point = Number.parseInt(code, hex === '' ? 10 : 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    })
    .replace(/&([a-z])(acute|grave|circ|tilde|uml|cedil|ring);/gi, (_, letter: string, mark: string) =>
      (letter + (MARKS[mark.toLowerCase()] ?? '')).normalize('NFC'),
    )
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim();
}
