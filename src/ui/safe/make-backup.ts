import type { Manifest } from '../../store/backup/manifest';
import { writeBackup } from '../../store/backup/write-backup';
import { setMeta } from '../../store/meta';
import { asStoreError } from '../../store/store-error';
import { saveBlob } from '../evidence/hand-out';
import type { Surroundings } from '../surroundings';
import { beginOwnFile } from './own-file';

export type Making =
  | { state: 'idle' | 'stopped' | 'failed' | 'full' }
  | { state: 'making'; done: number }
  | { state: 'made'; name: string; manifest: Manifest };

/** Writes a backup and hands it to the buyer. Never rejects. */
export async function makeBackup(
  { db, now, version }: Pick<Surroundings, 'db' | 'now' | 'version'>,
  passphrase: string | null,
  tell: (making: Making) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    tell({ state: 'making', done: 0 });
    const madeAt = now();
    const own = await beginOwnFile();
    const onProgress = (done: number) => tell({ state: 'making', done });
    const options = { madeAt, by: version, passphrase, onProgress, signal };
    const manifest = await writeBackup(db, own.writable, options);
    const day = new Date(madeAt).toISOString().slice(0, 10);
    const name = `recourse-${day}.${passphrase === null ? 'zip' : 'recourse'}`;
    saveBlob(await own.file(), name);
    await setMeta(db, 'backed-up-at', String(madeAt));
    tell({ state: 'made', name, manifest });
  } catch (error) {
    if (signal.aborted) tell({ state: 'stopped' });
    else tell({ state: asStoreError(error).code === 'full' ? 'full' : 'failed' });
  }
}
