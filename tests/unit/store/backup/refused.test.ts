// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { previewOf } from '../../../../src/store/backup/compare';
import { restore } from '../../../../src/store/backup/restore';
import type { RecourseDatabase } from '../../../../src/store/database';
import { bytesOfText, changeRows, type Parts, pack, repack } from './repack';
import { backupOf, bytesOf, contentOf, noise, QUICK, stockedStore, verified } from './stock';

const PASSPHRASE = 'correct horse';
let db: RecourseDatabase;
let before: Record<string, unknown>;
let plain: Blob;
let sealed: Blob;

beforeAll(async () => {
  db = await stockedStore();
  before = await contentOf(db);
  plain = await backupOf(db);
  sealed = await backupOf(db, { passphrase: PASSPHRASE });
});

/** What became of a file: why it was refused, and that nothing changed by it. */
async function outcome(file: Blob, passphrase: string | null = null): Promise<string> {
  try {
    const backup = await verified(file, passphrase);
    await previewOf(db, backup.rows);
    await restore(db, backup, 'replace');
    return 'restored';
  } catch (error) {
    expect(await contentOf(db)).toEqual(before);
    return (error as { code?: string }).code ?? String(error);
  }
}

const altered = async (file: Blob, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) =>
  new Blob([change(await bytesOf(file))]);

describe('a file that is no backup', () => {
  it.each<[string, Blob]>([
    ['nothing', new Blob([])],
    ['text', new Blob(['my orders'])],
    ['noise', new Blob([noise(5_000)])],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47]), noise(500)])],
  ])('is refused: %s', async (_, file) => {
    expect(await outcome(file)).toBe('foreign');
  });

  it('is refused: another zip', async () => {
    expect(await outcome(await pack(new Map([['readme.txt', bytesOfText('hello')]])))).toBe('foreign');
  });
});

describe('a backup that was cut short or altered', () => {
  it('is refused at whatever length it ends', async () => {
    for (const [file, passphrase] of [
      [plain, null],
      [sealed, PASSPHRASE],
    ] as const) {
      const cuts = [1, 15, 16, 17, 100, 528, 529, 1_056, file.size >> 1, file.size - 200, file.size - 49];
      for (const cut of cuts) {
        const result = await outcome(file.slice(0, file.size - cut), passphrase);
        expect(['damaged', 'foreign'], `${cut} of ${file.size} bytes cut off`).toContain(result);
      }
    }
  });

  it('is refused when chunks of a sealed one are left out, doubled or moved', async () => {
    const [head, size] = [48, QUICK.chunk + 16];
    const chunk = (bytes: Uint8Array, number: number) =>
      bytes.slice(head + number * size, head + (number + 1) * size);
    const swapped = await altered(sealed, (bytes) => {
      const [first, second] = [chunk(bytes, 1), chunk(bytes, 2)];
      bytes.set(second, head + size);
      bytes.set(first, head + 2 * size);
      return bytes;
    });
    const shorter = await altered(
      sealed,
      (bytes) => new Uint8Array([...bytes.slice(0, head + size), ...bytes.slice(head + 2 * size)]),
    );
    const longer = await altered(sealed, (bytes) => new Uint8Array([...bytes, ...chunk(bytes, 0)]));
    for (const file of [swapped, shorter, longer]) expect(await outcome(file, PASSPHRASE)).toBe('damaged');
  });

  it('is refused with chunks of another file under the same passphrase', async () => {
    const other = await bytesOf(await backupOf(db, { passphrase: PASSPHRASE }));
    const mixed = await altered(sealed, (bytes) => {
      bytes.set(other.slice(48, 48 + QUICK.chunk + 16), 48);
      return bytes;
    });
    expect(await outcome(mixed, PASSPHRASE)).toBe('damaged');
  });

  it('is refused when its head asks for more than any of ours', async () => {
    for (const at of [8, 12]) {
      const greedy = await altered(sealed, (bytes) => {
        bytes.set([0xff, 0xff, 0xff, 0xff], at);
        return bytes;
      });
      expect(await outcome(greedy, PASSPHRASE)).toBe('damaged');
    }
  });
});

describe('a backup that says what is not so', () => {
  const refused = async (change: (parts: Parts) => void, why = 'damaged') =>
    expect(await outcome(await repack(plain, change))).toBe(why);
  const first = (parts: Parts, table: string, change: (row: Record<string, unknown>) => void) =>
    changeRows(parts, table, ([line = '{}', ...rest]) => {
      const row = JSON.parse(line) as Record<string, unknown>;
      change(row);
      return [JSON.stringify(row), ...rest];
    });

  it('is taken when nothing was changed in it', async () => {
    await (await verified(await repack(plain, () => {}))).backup;
  });

  it('is refused when it is of a newer extension', async () => {
    await refused(({ manifest }) => {
      manifest.schema = 99;
    }, 'newer');
    await refused((parts) => {
      parts.entries.set('manifest.json', bytesOfText('{"format": 2, "schema": 2, "what": "else"}'));
    }, 'newer');
  });

  it.each<[string, (parts: Parts) => void]>([
    ['no manifest of ours', ({ entries }) => void entries.set('manifest.json', bytesOfText('[]'))],
    ['a manifest of no JSON', ({ entries }) => void entries.set('manifest.json', bytesOfText('{'))],
    ['a table that is not there', ({ entries }) => void entries.delete('rows/orders.jsonl')],
    ['a file that is not there', ({ entries }) => void entries.delete('files/1')],
    ['a count that is wrong', ({ manifest }) => void Object.assign(manifest.tables[0] ?? {}, { rows: 99 })],
    [
      'an unknown table',
      ({ manifest }) => void Object.assign(manifest.tables[0] ?? {}, { table: '__proto__' }),
    ],
    [
      'a way out of its folder',
      ({ manifest }) => void Object.assign(manifest.files[0] ?? {}, { name: '../x' }),
    ],
    ['one file twice', ({ manifest }) => void Object.assign(manifest.files[0] ?? {}, { id: 'f-2' })],
    ['a row that is no JSON', (parts) => changeRows(parts, 'orders', () => ['{'])],
    ['a row that is no object', (parts) => changeRows(parts, 'orders', () => ['7'])],
    ['one row twice', (parts) => changeRows(parts, 'evidence', (rows) => [...rows, rows[0] ?? ''])],
    ['an order without a number', (parts) => first(parts, 'orders', (row) => (row.orderId = 'javascript:x'))],
    ['a day that is none', (parts) => first(parts, 'orders', (row) => (row.takenBack = [{ at: 'now' }]))],
    ['a megabyte for a step', (parts) => first(parts, 'pursuits', (row) => (row.step = 'x'.repeat(1 << 20)))],
    ['a hash that is none', (parts) => first(parts, 'evidence', (row) => (row.sha256 = '<b>'))],
    ['quiet hours of text', (parts) => first(parts, 'settings', (row) => (row.value = { from: '<', to: 1 }))],
    ['a choice that is none', (parts) => first(parts, 'settings', (row) => (row.key = 'constructor'))],
  ])('is refused: %s', async (_, change) => refused(change));

  it('loses names that mean something to the language', async () => {
    const hostile = await repack(plain, (parts) =>
      changeRows(parts, 'pursuits', ([line = '']) => [
        line.replace(
          '"answers":{}',
          '"answers":{"__proto__":"x","constructor":"y","what":"z"},"__proto__":{"admin":true}',
        ),
      ]),
    );
    const [pursuit] = (await verified(hostile)).rows.pursuits;
    expect(Object.keys(pursuit?.answers ?? {})).toEqual(['what']);
    expect(Object.keys(pursuit ?? {})).not.toContain('__proto__');
    expect((pursuit as { admin?: boolean } | undefined)?.admin).toBeUndefined();
  });
});
