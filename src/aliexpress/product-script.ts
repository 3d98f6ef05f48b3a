import { parseResponse } from './parse-response';

/** The inline data of a product page is no longer, all of it, in characters. */
export const LONGEST_SCRIPTS = 4_000_000;
export const MOST_SCRIPTS = 50;
/** The page's own code may hold other members of that name. */
const MOST_TRIES = 5;

/**
 * The inline scripts that may hold a product page's data, in the page's order: `window.runParams = {...}` (eras A and
 * B), and what `window._dida_config_._init_data_`, `__INIT_DATA__` and `window._d_c_.lifeCycleEventList` are set to
 * (rendered by the server; pages.md 6.1).
 */
export function productScripts(doc: Document): string[] {
  let left = LONGEST_SCRIPTS;
  const scripts = [...doc.querySelectorAll('script:not([src])')].flatMap((script) => {
    const text = script.textContent ?? '';
    if (text.length > left || !MARKS.test(text)) return [];
    left -= text.length;
    return [text];
  });
  return scripts.slice(0, MOST_SCRIPTS);
}

const MARKS = /\brunParams\s*=\s*\{|_init_data_|__INIT_DATA_|lifeCycleEventList/;

/** The values in which such a script may hold the data, `runParams` first. Parsed as JSON, never run. */
export function* dataInScript(text: string): Generator<unknown> {
  const params = text.search(/\brunParams\s*=\s*\{/);
  const data = params === -1 ? null : dataIn(text.slice(params));
  if (data !== null) yield data;
  for (const match of text.matchAll(SERVER_DATA)) {
    const start = match.index + match[0].length;
    const whole = jsonAt(text, start) ?? dataIn(text.slice(start));
    if (whole !== null) yield whole;
  }
}

const SERVER_DATA =
  /\b(?:_init_data_|__INIT_DATA__|lifeCycleEventList)["']?\]?\s*[=:]\s*(?=[{[])|__INIT_DATA_CALLBACK__\s*\(\s*(?=\{)/g;

/** The JSON value that begins at a place, or `null`. */
export function jsonAt(text: string, start: number): unknown {
  const end = endOfObject(text, start);
  try {
    return end === null ? null : parseResponse(text.slice(start, end));
  } catch {
    return null;
  }
}

function dataIn(script: string): unknown {
  let tries = MOST_TRIES;
  for (const match of script.matchAll(/\bdata["']?\s*:\s*(?=\{)/g)) {
    if (tries === 0) return null;
    tries -= 1;
    const data = jsonAt(script, match.index + match[0].length);
    if (data !== null) return data;
  }
  return null;
}

/** The place behind the bracket that closes the one at `start`; brackets in strings do not count. */
function endOfObject(script: string, start: number): number | null {
  let depth = 0;
  for (const match of script.slice(start).matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (match[0] === '{' || match[0] === '[') depth += 1;
    if (match[0] === '}' || match[0] === ']') depth -= 1;
    if (depth === 0) return start + match.index + 1;
  }
  return null;
}
