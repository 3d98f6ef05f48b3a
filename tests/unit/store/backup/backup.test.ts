// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openBackup } from '../../../../src/store/backup/open-backup';
import { restore } from '../../../../src/store/backup/restore';
import { TABLE_NAMES } from '../../../../src/store/backup/tables';
import { writeBackup } from '../../../../src/store/backup/write-backup';
import { addFile, backupOf, contentOf, emptyStore, noise, OPTIONS, stockedStore, verified } from './stock';

describe('a backup', () => {
  it('holds every table of the store, and the files', async () => {
    const db = await stockedStore();
    const tables = db.tables.map(({ name }) => name);
    expect([...TABLE_NAMES, 'files'].sort()).toEqual(tables.sort());
    const { manifest, rows } = await verified(await backupOf(db));
    for (const name of TABLE_NAMES) expect(rows[name].length, name).toBeGreaterThan(0);
    expect(manifest.tables.map(({ table, rows: count }) => [table, count])).toEqual(
      TABLE_NAMES.map((name) => [name, rows[name].length]),
    );
    expect(manifest.files.map(({ id, size }) => [id, size])).toEqual([
      ['f-1', 3_000],
      ['f-2', 700],
      ['f-3', 0],
    ]);
  });

  it.each([null, 'correct horse battery'])(
    'brings all of it into an empty store (passphrase %j)',
    async (passphrase) => {
      const db = await stockedStore();
      const file = await backupOf(db, { passphrase });
      const other = emptyStore();
      await restore(other, await verified(file, passphrase), 'merge');
      expect(await contentOf(other)).toEqual(await contentOf(db));
    },
  );

  it('leaves what is of this machine behind', async () => {
    const db = await stockedStore();
    await db.meta.put({ key: 'planned-with', value: 'this machine' });
    expect((await verified(await backupOf(db))).rows.meta).toEqual([{ key: 'country', value: 'ES' }]);
  });

  it('is a zip that other programs open, and says nothing of itself when it is sealed', async () => {
    const db = await stockedStore();
    const plain = await (await backupOf(db)).text();
    expect(plain.slice(0, 2)).toBe('PK');
    expect(plain).toContain('application/vnd.recourse.backup+zip');
    expect(plain).toContain('Lamp');
    const sealed = await (await backupOf(db, { passphrase: 'correct horse' })).text();
    expect(sealed).not.toMatch(/mimetype|Lamp|manifest/);
  });

  it('never holds more than a piece of a file', async () => {
    const db = emptyStore();
    const size = 24 << 20;
    await addFile(db, 'large', noise(size));
    let [largest, all] = [0, 0];
    const out = new WritableStream<Uint8Array>({
      write(bytes) {
        largest = Math.max(largest, bytes.length);
        all += bytes.length;
      },
    });
    await writeBackup(db, out, {
      ...OPTIONS,
      passphrase: 'correct horse',
      parameters: { rounds: 2, chunk: 1 << 20 },
    });
    expect(all).toBeGreaterThan(size);
    expect(largest).toBeLessThan(2 << 20);
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const db = await stockedStore();
    const told: number[] = [];
    await backupOf(db, { onProgress: (done) => told.push(done) });
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);

    const stop = new AbortController();
    const stopped = backupOf(db, { onProgress: () => stop.abort(), signal: stop.signal });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('wants its passphrase, and tells a wrong one', async () => {
    const file = await backupOf(await stockedStore(), { passphrase: 'correct horse' });
    await expect(openBackup(file, null)).rejects.toMatchObject({ code: 'sealed' });
    await expect(openBackup(file, 'correct hors')).rejects.toMatchObject({ code: 'wrong-passphrase' });
    // The same letters, composed in another way by another keyboard.
    const composed = await backupOf(await stockedStore(), { passphrase: 'caf\u00e9 caf\u00e9' });
    await openBackup(composed, 'cafe\u0301 cafe\u0301');
  });
});
