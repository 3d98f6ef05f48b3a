import { parseResponse } from './parse-response';

/** No inline data of a product page is longer. */
const LONGEST_SCRIPT = 4_000_000;
/** The page's own code may hold other members of that name. */
const MOST_TRIES = 5;

/**
 * The object behind `data` in an inline `window.runParams = {... data: {...} ...}` (eras A and B, pages.md 6.1),
 * parsed as JSON and never run; `null` where there is none.
 */
export function runParamsData(doc: Document): unknown {
  for (const script of doc.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const start = text.length > LONGEST_SCRIPT ? -1 : text.search(/\brunParams\s*=\s*\{/);
    const data = start === -1 ? null : dataIn(text.slice(start));
    if (data !== null) return data;
  }
  return null;
}

function dataIn(script: string): unknown {
  let tries = MOST_TRIES;
  for (const match of script.matchAll(/\bdata["']?\s*:\s*(?=\{)/g)) {
    const start = match.index + match[0].length;
    const end = endOfObject(script, start);
    if (end === null || tries === 0) return null;
    tries -= 1;
    try {
      return parseResponse(script.slice(start, end));
    } catch {
      // Not JSON, so not the product's data.
    }
  }
  return null;
}

/** The place behind the bracket that closes the one at `start`; brackets in strings do not count. */
function endOfObject(script: string, start: number): number | null {
  let depth = 0;
  for (const match of script.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (match[0] === '{') depth += 1;
    if (match[0] === '}') depth -= 1;
    if (depth === 0) return start + match.index + 1;
  }
  return null;
}
