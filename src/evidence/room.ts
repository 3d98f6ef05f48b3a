import { StoreError } from '../store/store-error';

/** How much the browser lets us keep and how much of it is taken, in bytes. */
export interface Room {
  used: number;
  quota: number;
  /** Whether the browser has promised not to clear it by itself. */
  persistent: boolean;
}

/** What stays free, so that orders and reminders can always be written. */
const RESERVE = 20_000_000;

/** The room that there is, or `null` where the browser does not tell. */
export async function roomNow(): Promise<Room | null> {
  const storage = globalThis.navigator?.storage;
  if (!storage?.estimate) return null;
  const [{ usage, quota }, persistent] = await Promise.all([
    storage.estimate(),
    storage.persisted?.() ?? false,
  ]);
  return quota === undefined ? null : { used: usage ?? 0, quota, persistent };
}

/** @throws StoreError `full` where so many bytes more would not fit */
export async function makeSureOfRoom(size: number): Promise<void> {
  const room = await roomNow();
  if (room && room.used + size + RESERVE > room.quota) throw new StoreError('full');
}

/**
 * Asks the browser not to clear what is kept when its disk runs low; only a page may ask, not the background.
 * Gives back whether it is so; where the browser says no, the extension's own permission still holds most of it.
 */
export async function askToPersist(): Promise<boolean> {
  const storage = globalThis.navigator?.storage;
  if (!storage?.persist) return false;
  return (await storage.persisted()) || storage.persist();
}
