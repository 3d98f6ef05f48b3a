/**
 * Why a backup cannot be made or used:
 * `foreign`: the file is no backup of this extension; `newer`: a newer version wrote it; `sealed`: it wants a
 * passphrase; `wrong-passphrase`; `damaged`: something of it is missing, was altered or is not what it says.
 */
export type BackupErrorCode = 'foreign' | 'newer' | 'sealed' | 'wrong-passphrase' | 'damaged';

export class BackupError extends Error {
  readonly code: BackupErrorCode;

  constructor(code: BackupErrorCode, cause?: unknown) {
    super(`the backup cannot be used: ${code}`, { cause });
    this.name = 'BackupError';
    this.code = code;
  }
}

/** Runs what reads a backup; whatever it stumbles over that has no name of its own means `damaged`. */
export async function orDamaged<T>(read: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await read();
  } catch (error) {
    signal?.throwIfAborted();
    for (let cause = error; cause instanceof Error; cause = cause.cause as Error) {
      if (cause instanceof BackupError) throw cause;
    }
    throw new BackupError('damaged', error);
  }
}
