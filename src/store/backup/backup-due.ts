import type { RecourseDatabase } from '../database';
import { metaValue } from '../meta';
import { settingsOf } from '../settings';

const WEEK = 7 * 86_400_000;

/** When the buyer is to be asked for a backup; `last`: when the last one was made (epoch ms), or `null`. */
export interface BackupState {
  due: boolean;
  last: number | null;
}

/**
 * Whether to ask for a backup at `now` (epoch ms): there is something in the vault, the buyer wants to be asked, and
 * a week went by since the last backup and since the last asking.
 */
export async function backupState(db: RecourseDatabase, now: number): Promise<BackupState> {
  const [made, asked, settings, pieces] = await Promise.all([
    metaValue(db, 'backed-up-at'),
    metaValue(db, 'backup-asked-at'),
    settingsOf(db),
    db.evidence.count(),
  ]);
  const last = made === null ? null : Number(made);
  const since = Math.max(last ?? 0, Number(asked ?? 0));
  // What lies ahead was noted by a clock that went ahead.
  const isTime = now - since >= WEEK || since > now;
  return { due: pieces > 0 && settings.remindOfBackup && isTime, last };
}
