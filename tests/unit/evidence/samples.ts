import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import type { EvidenceAbout } from '../../../src/evidence/take-in';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';

export const NOW = Date.parse('2026-11-21T10:00:00Z');
export const ORDER = '8100000000000001';

const opened: RecourseDatabase[] = [];
let count = 0;

afterEach(async () => {
  await Promise.all(opened.splice(0).map((db) => db.delete()));
});

/** An empty store. */
export function emptyStore(): RecourseDatabase {
  count += 1;
  const db = openDatabase(`evidence-${count}`);
  opened.push(db);
  return db;
}

export function about(change: Partial<EvidenceAbout> = {}): EvidenceAbout {
  return {
    kind: 'photo',
    name: 'box.jpg',
    orderId: ORDER,
    lineId: null,
    pursuitId: null,
    item: null,
    url: null,
    madeAt: NOW - 1000,
    version: '0.1.0',
    ...change,
  };
}

/** Bytes that repeat in no simple way. */
export function bytes(size: number, type = 'image/jpeg', seed = 1): Blob {
  const made = new Uint8Array(size);
  for (let index = 0, state = seed; index < size; index += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    made[index] = state >> 16;
  }
  return new Blob([made], { type });
}
