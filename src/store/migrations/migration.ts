import type { Transaction } from 'dexie';

/** One step of the database. A number that was released is never changed; to undo one, add another. */
export interface Migration {
  version: number;
  /** The tables that this step adds or changes, with their keys and indexed fields only. */
  stores: Record<string, string>;
  /** Brings the rows along; it must not remove what the buyer cannot read again from a page. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}
