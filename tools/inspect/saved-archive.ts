const BOUNDARY = /^content-type:\s*multipart\/related\b[\s\S]*?\bboundary="?([^"\r\n;]{1,200})/im;

interface Part {
  headers: string;
  body: string;
}

/**
 * The page of a file in which a browser keeps a page with all that belongs to it (MHTML, RFC 2557): its first part
 * that is HTML. `null` for what is no such file, or has no such part.
 */
export function pageOfArchive(bytes: Buffer): string | null {
  // One sign for each byte: what the parts are written in is told by each of them.
  const whole = bytes.toString('latin1');
  const boundary = /^[\w-]+:/.test(whole) ? BOUNDARY.exec(headOf(whole).headers)?.[1] : undefined;
  if (boundary === undefined) return null;
  const parts = whole
    .split(`--${boundary}`)
    .slice(1)
    .map((part) => headOf(part.trimStart()));
  const page = parts.find(({ headers }) => /^content-type:\s*text\/html\b/im.test(headers));
  return page === undefined ? null : decoded(page);
}

function headOf(text: string): Part {
  const blank = /\r?\n\r?\n/.exec(text);
  const end = blank?.index ?? text.length;
  return { headers: text.slice(0, end), body: text.slice(end + (blank?.[0].length ?? 0)) };
}

function decoded({ headers, body }: Part): string | null {
  const transfer = /^content-transfer-encoding:\s*([\w-]+)/im.exec(headers)?.[1]?.toLowerCase();
  const charset = /\bcharset="?([\w-]+)/i.exec(headers)?.[1] ?? 'utf-8';
  const signs = transfer === 'quoted-printable' ? unquoted(body) : body;
  const bytes = Buffer.from(signs, transfer === 'base64' ? 'base64' : 'latin1');
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}

function unquoted(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
