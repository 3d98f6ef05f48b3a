import { DEFAULT_SETTINGS, type Settings } from '../model';
import type { RecourseDatabase } from './database';

/** What the buyer has chosen; what was never chosen is as `DEFAULT_SETTINGS` has it. */
export async function settingsOf(db: RecourseDatabase): Promise<Settings> {
  const chosen = await db.settings.toArray();
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(chosen.map(({ key, value }) => [key, value])) };
}

/** Changes one choice; every order is then planned anew. */
export async function choose<K extends keyof Settings>(
  db: RecourseDatabase,
  key: K,
  value: Settings[K],
): Promise<void> {
  await db.transaction('rw', [db.settings, db.orders], async () => {
    await db.settings.put({ key, value });
    await db.orders.toCollection().modify({ nextAt: 0 });
  });
}
