import { BackupError, type BackupErrorCode } from '../../store/backup/backup-error';
import { type Preview, previewOf } from '../../store/backup/compare';
import { openBackup } from '../../store/backup/open-backup';
import { type RestoreMode, restore, type VerifiedBackup, verifyBackup } from '../../store/backup/restore';
import { asStoreError } from '../../store/store-error';
import type { Surroundings } from '../surroundings';

export type BringingBack =
  | { state: 'idle' | 'stopped' | 'done' }
  | { state: 'locked'; file: Blob; wrong: boolean }
  | { state: 'checking' | 'going'; done: number }
  | { state: 'checked'; backup: VerifiedBackup; preview: Preview }
  | { state: 'refused'; why: BackupErrorCode | 'full' | 'failed' };

type Tell = (state: BringingBack) => void;

/** Opens a file, reads and checks all of it, and compares it with what is here. Never rejects. */
export async function check(
  { db }: Pick<Surroundings, 'db'>,
  file: Blob,
  passphrase: string | null,
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  try {
    tell({ state: 'checking', done: 0 });
    const onProgress = (done: number) => tell({ state: 'checking', done });
    const backup = await verifyBackup(await openBackup(file, passphrase), { onProgress, signal });
    tell({ state: 'checked', backup, preview: await previewOf(db, backup.rows) });
  } catch (error) {
    const why = whyOf(error);
    if (signal.aborted) tell({ state: 'stopped' });
    else if (why === 'sealed' || why === 'wrong-passphrase') {
      tell({ state: 'locked', file, wrong: why === 'wrong-passphrase' });
    } else tell({ state: 'refused', why });
  }
}

/** Brings a checked backup in, all or nothing, and has the reminders planned anew. Never rejects. */
export async function bringBack(
  { db, send }: Pick<Surroundings, 'db' | 'send'>,
  backup: VerifiedBackup,
  mode: RestoreMode,
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  try {
    tell({ state: 'going', done: 0 });
    const onProgress = (done: number) => tell({ state: 'going', done });
    await restore(db, backup, mode, { onProgress, signal });
    tell({ state: 'done' });
    await send('ui:plan-anew', {});
  } catch (error) {
    tell(signal.aborted ? { state: 'stopped' } : { state: 'refused', why: whyOf(error) });
  }
}

function whyOf(error: unknown): BackupErrorCode | 'full' | 'failed' {
  if (error instanceof BackupError) return error.code;
  return asStoreError(error).code === 'full' ? 'full' : 'failed';
}
