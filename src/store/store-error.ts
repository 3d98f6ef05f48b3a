/**
 * Why the store cannot be used:
 * `newer`: a newer version of the extension wrote it; `blocked`: another page of an older version holds it open;
 * `superseded`: a newer version took it over, this page is to be loaded again; `missing`: the browser gives none
 * (private windows); `full`: the disk or the quota is; `failed`: anything else.
 */
export type StoreErrorCode = 'newer' | 'blocked' | 'superseded' | 'missing' | 'full' | 'failed';

export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, cause?: unknown) {
    super(`the store cannot be used: ${code}`, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}

const CODES: Record<string, StoreErrorCode> = {
  MissingAPIError: 'missing',
  MissingApiError: 'missing',
  QuotaExceededError: 'full',
};

/** The store's own error for whatever a call to it was rejected with, looking through what wraps it. */
export function asStoreError(error: unknown): StoreError {
  for (let cause = error; cause instanceof Error; cause = 'inner' in cause ? cause.inner : cause.cause) {
    if (cause instanceof StoreError) return cause;
    const code = CODES[cause.name];
    if (code !== undefined) return new StoreError(code, error);
  }
  return new StoreError('failed', error);
}
