import { createHash } from 'node:crypto';
import { openBackup } from '../../../../src/store/backup/open-backup';
import { type VerifiedBackup, verifyBackup } from '../../../../src/store/backup/restore';
import { TABLE_NAMES } from '../../../../src/store/backup/tables';
import { type WriteOptions, writeBackup } from '../../../../src/store/backup/write-backup';
import { correct } from '../../../../src/store/correct';
import { openDatabase, type RecourseDatabase } from '../../../../src/store/database';
import { addEvents, startPursuit } from '../../../../src/store/pursuits';
import { choose } from '../../../../src/store/settings';
import { takeReading } from '../../../../src/store/take-reading';
import { AT, fact, line, ORDER, order, parcel, product, reading, sighting, statement } from '../samples';

/** A seal that is quick to make and has many chunks. */
export const QUICK = { rounds: 2, chunk: 512 };
export const OPTIONS: WriteOptions = { madeAt: AT, by: '0.1.0', passphrase: null, parameters: QUICK };

let count = 0;
export function emptyStore(): RecourseDatabase {
  count += 1;
  return openDatabase(`backup-${count}`);
}

/** One piece of evidence with bytes of its own. */
export async function addFile(
  db: RecourseDatabase,
  id: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await db.evidence.put({
    id,
    orderId: ORDER,
    lineId: null,
    pursuitId: 'p-1',
    kind: 'photo',
    item: null,
    name: `${id}.jpg`,
    type: 'image/jpeg',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    madeAt: null,
    takenInAt: AT,
    url: null,
    version: '0.1.0',
    copyOf: null,
  });
  await db.files.put({ id, blob: new Blob([bytes], { type: 'image/jpeg' }) });
}

export function noise(length: number, seed = 7): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let at = 0; at < length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[at] = state >> 16;
  }
  return bytes;
}

/** A store with something in every table. */
export async function stockedStore(): Promise<RecourseDatabase> {
  const db = emptyStore();
  await takeReading(
    db,
    reading({
      orders: [
        order({
          status: fact('delivered'),
          placedOn: fact('2026-08-01'),
          total: fact({ amount: '12.40', currency: 'USD' }),
          country: fact('ES'),
          lines: [line({ lineId: '8200000000000018', title: fact('Lamp'), quantity: fact(2) })],
          statements: [statement()],
        }),
      ],
      parcels: [parcel({ trackingNumber: fact('LP1'), delivered: fact(true) })],
      cases: [sighting({ status: fact('in-progress') })],
      product: product({ title: fact('Lamp'), categoryIds: ['39'] }),
    }),
  );
  await correct(db, ORDER, { of: 'order', field: 'deliveredOn', value: '2026-08-20' }, AT);
  await startPursuit(db, { id: 'p-1', orderId: ORDER, lineId: null, productId: null, reason: 'damaged' }, AT);
  await addEvents(
    db,
    'p-1',
    [
      {
        id: 'e-1',
        kind: 'dispute-opened',
        at: AT,
        on: '2026-09-01',
        source: 'user',
        seenAt: AT,
        quote: '',
        detail: { want: 'refund', amount: { amount: '12.40', currency: 'USD' } },
      },
    ],
    AT,
  );
  await db.reminders.put({
    id: `deadline:${ORDER}:x`,
    orderId: ORDER,
    state: 'announced',
    at: AT,
    until: null,
  });
  await db.listings.put({
    id: 'l-1',
    productId: '1005000000000123',
    takenAt: AT,
    lastSeenAt: AT,
    url: 'https://www.aliexpress.com/item/1005000000000123.html',
    title: 'Lamp',
    price: null,
    options: [{ name: 'Colour', values: ['red'], chosen: 'red' }],
    specifications: [{ name: 'Power', value: '5 W' }],
    returns: 'free',
    returnLines: ['Free returns'],
    description: null,
    pictures: [],
    storeName: null,
  });
  await choose(db, 'quiet', { from: 1320, to: 420 });
  await addFile(db, 'f-1', noise(3_000));
  await addFile(db, 'f-2', noise(700, 9));
  await addFile(db, 'f-3', new Uint8Array(0));
  return db;
}

/** The backup of a store as one file. */
export async function backupOf(db: RecourseDatabase, changes: Partial<WriteOptions> = {}): Promise<Blob> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const file = new Response(readable).blob();
  file.catch(() => {});
  await writeBackup(db, writable, { ...OPTIONS, ...changes });
  return file;
}

export async function verified(file: Blob, passphrase: string | null = null): Promise<VerifiedBackup> {
  return verifyBackup(await openBackup(file, passphrase));
}

/** All that a store holds, its files as text, without what the planner keeps for itself. */
export async function contentOf(db: RecourseDatabase): Promise<Record<string, unknown>> {
  const content: Record<string, unknown> = {};
  for (const name of TABLE_NAMES) {
    const rows: object[] = await db.table(name).toArray();
    content[name] = rows.map((row) => ('nextAt' in row ? { ...row, nextAt: 0 } : row));
  }
  const files = await db.files.toArray();
  content.files = await Promise.all(
    files.map(async ({ id, blob }) => [id, Buffer.from(await blob.arrayBuffer()).toString('base64')]),
  );
  return content;
}

/** The bytes of a file, to be altered. */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
