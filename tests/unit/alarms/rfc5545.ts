/** One content line of an iCalendar text, unfolded and taken apart. */
interface Property {
  name: string;
  params: Map<string, string>;
  value: string;
}

const ONCE_IN: Readonly<Record<string, readonly string[]>> = {
  VCALENDAR: ['PRODID', 'VERSION', 'METHOD'],
  VEVENT: ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'SEQUENCE', 'STATUS', 'URL'],
  VALARM: ['ACTION', 'TRIGGER', 'DESCRIPTION'],
};
const OPTIONAL = ['METHOD', 'URL', 'STATUS'];
const PARENT: Readonly<Record<string, string>> = { VCALENDAR: '', VEVENT: 'VCALENDAR', VALARM: 'VEVENT' };
const TEXTS = ['SUMMARY', 'DESCRIPTION', 'UID'];

/**
 * What of RFC 5545 a text breaks, written from the document alone: line ends and folding (3.1), the order and number
 * of properties (3.6), and the forms of texts, dates and durations (3.3). Empty: nothing.
 */
export function breachesOf(text: string): string[] {
  return [...wrongLines(text), ...wrongParts(text)];
}

function wrongLines(text: string): string[] {
  const found: string[] = [];
  if (!text.endsWith('\r\n')) found.push('3.1: does not end with CRLF');
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) found.push('3.1: a line end that is not CRLF');
  for (const line of text.split('\r\n').slice(0, -1)) {
    if (Buffer.byteLength(line) > 75) found.push(`3.1: ${Buffer.byteLength(line)} octets: ${line}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) found.push(`3.1: a control character: ${line}`);
    if (/[\ud800-\udfff]/u.test(line)) found.push(`3.1: folded in the middle of a character: ${line}`);
  }
  return found;
}

function wrongParts(text: string): string[] {
  const found: string[] = [];
  const open: { name: string; seen: Map<string, Property> }[] = [];
  const take = ({ name, value, params }: Property) => {
    const inside = open.at(-1);
    if (name === 'BEGIN') {
      if ((inside?.name ?? '') !== PARENT[value]) found.push(`3.6: ${value} in ${inside?.name ?? 'nothing'}`);
      open.push({ name: value, seen: new Map() });
    } else if (name === 'END') {
      const closed = open.pop();
      if (closed?.name !== value) found.push(`3.6: ${value} ends ${closed?.name}`);
      else found.push(...missing(closed), ...wrong(closed));
    } else if (!inside) found.push(`3.4: ${name} outside of a calendar`);
    else if (inside.seen.has(name)) found.push(`3.6: ${name} twice in ${inside.name}`);
    else inside.seen.set(name, { name, value, params });
  };
  for (const line of text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    const property = parsed(line);
    if (property === null) found.push(`3.1: no content line: ${line}`);
    else take(property);
  }
  if (open.length > 0) found.push('3.6: left open');
  return found;
}

function parsed(line: string): Property | null {
  const [, name, params = '', value = ''] =
    /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line) ?? [];
  if (name === undefined) return null;
  const pairs = [...params.matchAll(/;([A-Z-]+)=("[^"]*"|[^";:,]*)/g)];
  return { name, params: new Map(pairs.map(([, key = '', one = '']) => [key, one])), value };
}

function missing({ name, seen }: { name: string; seen: Map<string, Property> }): string[] {
  const wanted = ONCE_IN[name] ?? [];
  return wanted
    .filter((one) => !seen.has(one) && !OPTIONAL.includes(one))
    .map((one) => `3.6: ${name} without ${one}`);
}

function wrong({ seen }: { seen: Map<string, Property> }): string[] {
  const found = wrongTimes(seen);
  for (const name of TEXTS) {
    const { value = '' } = seen.get(name) ?? {};
    if (/(?<!\\)(?:\\\\)*[,;]/.test(value.replace(/\\[,;nN]/g, ''))) found.push(`3.3.11: ${name} ${value}`);
    if (/\\(?![\\,;nN])/.test(value.replace(/\\\\/g, ''))) found.push(`3.3.11: ${name} ${value}`);
  }
  const trigger = seen.get('TRIGGER')?.value ?? 'P1D';
  if (!/^-?P(?!$)(\d+W|(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/.test(trigger)) {
    found.push(`3.3.6: TRIGGER ${trigger}`);
  }
  const sequence = seen.get('SEQUENCE')?.value ?? '0';
  if (!/^\d+$/.test(sequence)) found.push(`3.8.7.4: SEQUENCE ${sequence}`);
  return found;
}

function wrongTimes(seen: Map<string, Property>): string[] {
  const found: string[] = [];
  const [start, end] = [seen.get('DTSTART'), seen.get('DTEND')];
  if (start && end) {
    if (isDate(start) !== isDate(end)) found.push('3.8.2.2: DTEND of another type than DTSTART');
    if (end.value <= start.value) found.push('3.8.2.2: ends before it starts');
  }
  for (const one of [start, end, seen.get('DTSTAMP')]) {
    if (!one) continue;
    const form = isDate(one) ? /^\d{8}$/ : /^\d{8}T\d{6}Z$/;
    if (!form.test(one.value)) found.push(`3.3.5: ${one.name} ${one.value} is not in UTC`);
  }
  return found;
}

function isDate({ params }: Property): boolean {
  return params.get('VALUE') === 'DATE';
}
