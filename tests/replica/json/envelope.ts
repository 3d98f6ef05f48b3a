import { seedOf } from '../model/random';

/** The envelope around every response of the site's gateway (pages.md 7). */
export interface Envelope {
  api: string;
  v: string;
  ret: string[];
  data: unknown;
  traceId: string;
}

const INTEGER = /^#int#(\d+)$/;
const INTEGER_IN_TEXT = /"#int#(\d+)"/g;

/**
 * An id that the response prints as a bare number. It travels as a marked string, because a 16-digit number
 * does not survive a JavaScript number above 2^53; `jsonText` takes the mark off.
 */
export function bareNumber(id: string): string {
  return `#int#${id}`;
}

/** JSON text with the bare numbers printed digit by digit. */
export function jsonText(body: unknown): string {
  return JSON.stringify(body).replace(INTEGER_IN_TEXT, '$1');
}

/** The same as a value, for tests that hand over parsed JSON: bare numbers become numbers where they are exact. */
export function plainJson(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (_key, value) => {
    const digits = typeof value === 'string' ? INTEGER.exec(value)?.[1] : undefined;
    return digits && Number.isSafeInteger(Number(digits)) ? Number(digits) : (digits ?? value);
  });
}

export function success(api: string, data: unknown): Envelope {
  return { api, v: '1.0', ret: ['SUCCESS::调用成功'], data, traceId: '2101replica0000000000000000e0f1b' };
}

export function failure(api: string, code: string): Envelope {
  return { api, v: '1.0', ret: [`${code}::${code}`], data: {}, traceId: '2101replica0000000000000000e0f1b' };
}

export interface UltronPart {
  tag: string;
  id: string;
  fields: Record<string, unknown>;
  position?: string;
}

/** `data` of an Ultron page: parts keyed by tag and id in an order that is not the one on screen. */
export function ultron(
  root: UltronPart,
  children: Record<string, UltronPart[]>,
  global: Record<string, unknown>,
): Record<string, unknown> {
  const key = ({ tag, id }: UltronPart): string => `${tag}_${id}`;
  const parts = [root, ...Object.values(children).flat()];
  const structure = Object.fromEntries(
    Object.entries(children).map(([parent, list]) => [parent, list.map(key)]),
  );
  // Sorting by a hash shuffles the parts, the same way every time.
  const shuffled = [...parts].sort((one, other) => seedOf(9, one.id) - seedOf(9, other.id));
  return {
    container: { data: [] },
    data: Object.fromEntries(
      shuffled.map((part) => [key(part), { ...part, type: part.tag, status: 'normal' }]),
    ),
    endpoint: { mode: 'pc', protocolVersion: '3.0', ultronage: true },
    global,
    hierarchy: { component: [...new Set(parts.map(({ tag }) => tag))], root: key(root), structure },
    linkage: { common: {}, input: [], request: [], signature: { stub: true } },
    reload: true,
  };
}
