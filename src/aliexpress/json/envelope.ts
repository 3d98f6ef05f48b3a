import type { PageState } from '../../model';
import { isObject, listAt, valueAt } from './untrusted';

/** The answer's data, or the state that its error code stands for. */
export interface Envelope {
  data: unknown;
  state: PageState | null;
  code: string;
}

const STATES: readonly (readonly [RegExp, PageState])[] = [
  [/^FAIL_SYS_SESSION_EXPIRED/, 'logged-out'],
  [/^FAIL_SYS_USER_VALIDATE/, 'captcha'],
  // The page's own script renews its token and asks again.
  [/^FAIL_SYS_TOKEN_/, 'loading'],
];

/** Opens the envelope `{api, v, ret: ["SUCCESS::..."], data}` (pages.md 7). `state` is `null` on success. */
export function openEnvelope(body: unknown): Envelope {
  const codes = listAt(body, 'ret').filter((code): code is string => typeof code === 'string');
  const code = codes[0]?.split('::')[0]?.slice(0, 80) ?? '';
  const data = valueAt(body, 'data');
  if (code === 'SUCCESS' || (code === '' && isObject(data))) return { data, state: null, code };
  const state = STATES.find(([pattern]) => pattern.test(code))?.[1] ?? 'unreadable';
  return { data: null, state, code };
}
