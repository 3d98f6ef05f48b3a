// @vitest-environment node
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BackupError } from '../../../src/store/backup/backup-error';
import { restore } from '../../../src/store/backup/restore';
import { TABLE_NAMES } from '../../../src/store/backup/tables';
import type { RecourseDatabase } from '../../../src/store/database';
import { changeRows, repack } from '../store/backup/repack';
import { backupOf, bytesOf, contentOf, emptyStore, stockedStore, verified } from '../store/backup/stock';
import { hostileValue, isPolluted, runs, withValueAt } from './hostile';

const PASSPHRASE = 'correct horse';
let held: string;
let files: { bytes: Uint8Array<ArrayBuffer>; passphrase: string | null }[];
let db: RecourseDatabase;
let tried = 0;
let refused = 0;
afterAll(() => console.log(`fuzzing of restoring: ${tried} files, ${refused} of them refused`));

beforeAll(async () => {
  const stocked = await stockedStore();
  held = JSON.stringify(await contentOf(stocked));
  db = emptyStore();
  files = [
    { bytes: await bytesOf(await backupOf(stocked)), passphrase: null },
    { bytes: await bytesOf(await backupOf(stocked, { passphrase: PASSPHRASE })), passphrase: PASSPHRASE },
  ];
});

/** A file is refused with a name for why, and nothing is changed; or what it brings is what was held. */
async function tryFile(file: Blob, passphrase: string | null): Promise<boolean> {
  tried += 1;
  try {
    const backup = await verified(file, passphrase);
    await restore(db, backup, 'replace');
    return true;
  } catch (error) {
    refused += 1;
    expect(error).toBeInstanceOf(BackupError);
    return false;
  } finally {
    expect(isPolluted()).toBe(false);
  }
}

describe('a backup of which any byte may be another', () => {
  it('is refused, or brings exactly what was held', { timeout: 600_000 }, async () => {
    const wrong = fc.record({
      of: fc.nat(1),
      cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
      flips: fc.array(
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 255 })),
        {
          maxLength: 3,
        },
      ),
    });
    await fc.assert(
      fc.asyncProperty(wrong, async ({ of, cut, flips }) => {
        const { bytes, passphrase } = files[of] ?? { bytes: new Uint8Array(), passphrase: null };
        const copy = bytes.slice(0, cut === null ? bytes.length : Math.floor(cut * bytes.length));
        for (const [where, flip] of flips) {
          const at = Math.min(copy.length - 1, Math.floor(where * copy.length));
          if (at >= 0) copy[at] = (copy[at] ?? 0) ^ flip;
        }
        if (await tryFile(new Blob([copy]), passphrase)) {
          const { meta: _, ...content } = await contentOf(db);
          const { meta: __, ...wanted } = JSON.parse(held);
          expect(JSON.parse(JSON.stringify(content))).toEqual(wanted);
        }
      }),
      runs(120),
    );
    expect(refused).toBeGreaterThan(0);
  });

  it('is refused, or its rows are what rows may be', { timeout: 600_000 }, async () => {
    const [plain] = files;
    const file = new Blob([plain?.bytes ?? new Uint8Array()]);
    const rows = fc.record({
      table: fc.constantFrom(...TABLE_NAMES),
      changes: fc.array(fc.tuple(fc.nat(), hostileValue), { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(rows, async ({ table, changes }) => {
        const hostile = await repack(file, (parts) =>
          changeRows(parts, table, (lines) =>
            lines.map((one) => {
              let row: unknown = JSON.parse(one);
              for (const [at, value] of changes) row = withValueAt(row, at, value);
              return JSON.stringify(row);
            }),
          ),
        );
        await tryFile(hostile, null);
      }),
      runs(120),
    );
  });
});
