import Dexie, { type EntityTable } from 'dexie';
import type { Evidence, Listing, Pursuit } from '../model';
import { MIGRATIONS } from './migrations/chain';
import type { Migration } from './migrations/migration';
import type {
  CaseRecord,
  FileRecord,
  MetaRecord,
  OrderRecord,
  PageRecord,
  ParcelRecord,
  ProductRecord,
  ReminderRecord,
  SettingRecord,
} from './records';
import { asStoreError, StoreError } from './store-error';

/** All that Recourse remembers, on the buyer's own machine. Never opened in a content script. */
export class RecourseDatabase extends Dexie {
  declare orders: EntityTable<OrderRecord, 'orderId'>;
  declare parcels: EntityTable<ParcelRecord, 'key'>;
  declare cases: EntityTable<CaseRecord, 'caseId'>;
  declare products: EntityTable<ProductRecord, 'productId'>;
  declare reminders: EntityTable<ReminderRecord, 'id'>;
  declare pages: EntityTable<PageRecord, 'page'>;
  declare meta: EntityTable<MetaRecord, 'key'>;
  declare pursuits: EntityTable<Pursuit, 'id'>;
  declare evidence: EntityTable<Evidence, 'id'>;
  declare files: EntityTable<FileRecord, 'id'>;
  declare listings: EntityTable<Listing, 'id'>;
  declare settings: EntityTable<SettingRecord, 'key'>;

  /** Why the store cannot be used at present, or `null`. */
  trouble: StoreError | null = null;
  #opening: Promise<void> | null = null;
  #refuse: (error: StoreError) => void = () => {};

  constructor(name = 'recourse', migrations: readonly Migration[] = MIGRATIONS) {
    // Nothing is asked twice often enough to keep answers in memory.
    super(name, { cache: 'disabled' });
    for (const { version, stores, upgrade } of migrations) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
    const latest = Math.max(...migrations.map(({ version }) => version));
    // Dexie opens a newer database as it is; an older extension must not write into what it does not know.
    this.on(
      'ready',
      (opened) => {
        const installed = (opened as Dexie).backendDB().version / 10;
        if (installed > latest) throw new StoreError('newer');
        this.trouble = null;
      },
      true,
    );
    // `false`: in place of Dexie's own answer to the event.
    this.on('blocked', () => {
      this.#stop('blocked');
      return false;
    });
    this.on('versionchange', () => {
      this.#stop('superseded');
      this.close();
      return false;
    });
  }

  /** Settles once the store can be used; rejects with a `StoreError` that says why it cannot. */
  ready(): Promise<void> {
    this.#opening ??= this.#tryToOpen().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #tryToOpen(): Promise<void> {
    const code = this.trouble?.code;
    if (code === 'superseded' || code === 'blocked') throw this.trouble;
    const refused = new Promise<never>((_, reject) => {
      this.#refuse = reject;
    });
    try {
      await Promise.race([this.open(), refused]);
    } catch (error) {
      this.trouble = asStoreError(error);
      throw this.trouble;
    }
  }

  #stop(code: 'blocked' | 'superseded'): void {
    this.trouble = new StoreError(code);
    this.#refuse(this.trouble);
  }
}

/**
 * The store under a name (the one of the extension by default). It opens at the first use; a call to a store
 * that cannot be opened rejects, and `ready` says why as a `StoreError`. Nothing is ever wiped.
 */
export function openDatabase(name?: string): RecourseDatabase {
  return new RecourseDatabase(name);
}
