/** A line of a calendar file has at most this many octets before its CRLF (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * A calendar text with its lines folded by octets and between characters; the library counts the letters of its own
 * language, and an Arabic or a Korean line would be twice as long as a calendar has to read.
 */
export function refolded(text: string): string {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.map(folded).join('\r\n');
}

function folded(line: string): string {
  const octets = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > LINE_OCTETS) {
      parts.push(part);
      // The blank that a further line begins with counts too.
      [part, length] = ['', 1];
    }
    part += character;
    length += size;
  }
  return [...parts, part].join('\r\n ');
}

/** Text as a property's value (RFC 5545, 3.3.11), where the library writes it down as it is. */
export function escapedText(text: string): string {
  return text.replace(/[\\,;]/g, (mark) => `\\${mark}`);
}

/**
 * What a shop's title may hold and a line of a calendar file may not, the library passes line breaks on as they are;
 * and marks that reorder what stands around them.
 */
export function plainLine(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+/gu,
    ' ',
  );
}
