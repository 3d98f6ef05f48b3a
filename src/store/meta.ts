import type { Reading } from '../model';
import type { RecourseDatabase } from './database';

/**
 * The single values that the store keeps: the buyer's last known country, what the plans were made with and when,
 * what was told in one sitting, when the last backup was made and when the buyer was last asked to make one, and
 * the pursuit whose walk-through the popup was closed on, whether the welcome was read, and when old listings were
 * last looked through.
 */
export type MetaKey =
  | 'country'
  | 'planned-with'
  | 'planned-at'
  | 'sitting'
  | 'backed-up-at'
  | 'backup-asked-at'
  | 'walk-open'
  | 'welcomed'
  | 'listings-tidied-at';

/** A single value of the store, or `null`. */
export async function metaValue(db: RecourseDatabase, key: MetaKey): Promise<string | null> {
  return (await db.meta.get(key))?.value ?? null;
}

/** Remembers a single value; an equal one is not written again. */
export async function setMeta(db: RecourseDatabase, key: MetaKey, value: string): Promise<void> {
  if ((await metaValue(db, key)) !== value) await db.meta.put({ key, value });
}

/**
 * Remembers the ship-to country that a reading tells of: the one chosen on the site is the buyer's present one, and a
 * product page prints it; an order's address may be an old or a friend's, and counts only while nothing else is known.
 */
export async function takeCountry(db: RecourseDatabase, { orders, product, shipTo }: Reading): Promise<void> {
  const chosen = product?.country?.value ?? shipTo;
  if (chosen !== undefined) return setMeta(db, 'country', chosen);
  const country = orders.find((order) => order.country !== null)?.country?.value;
  if (country !== undefined && (await metaValue(db, 'country')) === null)
    await setMeta(db, 'country', country);
}
