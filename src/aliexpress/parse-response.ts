const CALLBACK = /^\s*(?:\/\*\*\/\s*)?[\w$][\w$.]*\s*\(/;
/** From this many digits on an integer may be beyond what a number holds exactly. */
const LONG = 16;

/**
 * Parses a response of the shop, JSON or JSONP (` mtopjsonp3({...})`, pages.md 7). Integers of 16 digits and
 * more outside strings become strings, because ids are near or beyond what a number holds exactly. Throws
 * `SyntaxError` for anything else.
 */
export function parseResponse(text: string): unknown {
  return JSON.parse(quoteLongIntegers(bodyOf(text)));
}

function bodyOf(text: string): string {
  const callback = CALLBACK.exec(text.slice(0, 200));
  if (callback === null) return text;
  const end = text.lastIndexOf(')');
  return end < callback[0].length ? text : text.slice(callback[0].length, end);
}

function quoteLongIntegers(json: string): string {
  const strings = new StringScan(json);
  const parts: string[] = [];
  let done = 0;
  let looked = 0;
  // A run of 16 digits covers every sixteenth place, so looking there finds them all and costs next to nothing.
  for (let place = LONG - 1; place < json.length; place += LONG) {
    if (place < looked || !isDigit(json, place)) continue;
    const digits = runAround(json, place);
    looked = digits.end;
    if (digits.end - digits.start < LONG) continue;
    const start = json[digits.start - 1] === '-' ? digits.start - 1 : digits.start;
    if (isWholeValue(json, start, digits.end) && (isAfterName(json, start) || !strings.holds(start))) {
      parts.push(json.slice(done, start), '"', json.slice(start, digits.end), '"');
      done = digits.end;
    }
  }
  return parts.length === 0 ? json : parts.join('') + json.slice(done);
}

function isDigit(json: string, place: number): boolean {
  const code = json.charCodeAt(place);
  return code >= 48 && code <= 57;
}

function runAround(json: string, place: number): { start: number; end: number } {
  let start = place;
  let end = place + 1;
  while (isDigit(json, start - 1)) start -= 1;
  while (isDigit(json, end)) end += 1;
  return { start, end };
}

/** Whether nothing but blanks, brackets, colons and commas stands right beside: no fraction, no string. */
function isWholeValue(json: string, start: number, end: number): boolean {
  return ':[, \n\r\t'.includes(json[start - 1] ?? '"') && ',]} \n\r\t'.includes(json[end] ?? '"');
}

/** Whether a member's name stands straight before: inside a string its quotes would be escaped. */
function isAfterName(json: string, start: number): boolean {
  let place = start - 1;
  while (isBlank(json[place])) place -= 1;
  if (json[place] !== ':') return false;
  place -= 1;
  while (isBlank(json[place])) place -= 1;
  if (json[place] !== '"') return false;
  const end = place;
  place -= 1;
  while (isWord(json.charCodeAt(place))) place -= 1;
  return place < end - 1 && json[place] === '"';
}

/** Letters, digits, `_` and `$` of ASCII. */
function isWord(code: number): boolean {
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 95 || code === 36;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

/** Tells whether a place is inside a string; asked for places in rising order, it walks the text once. */
class StringScan {
  private position = 0;

  constructor(private readonly json: string) {}

  holds(place: number): boolean {
    for (;;) {
      const open = this.json.indexOf('"', this.position);
      if (open === -1 || open > place) return false;
      const close = this.endOf(open);
      if (close > place) return true;
      this.position = close + 1;
    }
  }

  private endOf(open: number): number {
    for (
      let close = this.json.indexOf('"', open + 1);
      close !== -1;
      close = this.json.indexOf('"', close + 1)
    ) {
      let slashes = 0;
      while (this.json[close - 1 - slashes] === '\\') slashes += 1;
      if (slashes % 2 === 0) return close;
    }
    return this.json.length;
  }
}
