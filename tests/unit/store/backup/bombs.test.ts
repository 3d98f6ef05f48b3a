// @vitest-environment node
import 'fake-indexeddb/auto';
import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { restore } from '../../../../src/store/backup/restore';
import type { RecourseDatabase } from '../../../../src/store/database';
import { bytesOfText, type Parts, pack, repack } from './repack';
import { backupOf, bytesOf, contentOf, stockedStore, verified } from './stock';

let db: RecourseDatabase;
let before: Record<string, unknown>;
let plain: Blob;

beforeAll(async () => {
  db = await stockedStore();
  before = await contentOf(db);
  plain = await backupOf(db);
});

async function expectRefused(file: Blob): Promise<void> {
  const trying = verified(file).then((backup) => restore(db, backup, 'replace'));
  await expect(trying).rejects.toMatchObject({ code: 'damaged' });
  expect(await contentOf(db)).toEqual(before);
}

/** Writes a number over every place in a file where a header of a zip says a size. */
async function declaring(file: Blob, name: string, size: number): Promise<Blob> {
  const bytes = await bytesOf(file);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const mark = view.getUint32(at, true);
    const [sizes, nameAt] = mark === 0x02014b50 ? [at + 20, at + 46] : [at + 18, at + 30];
    if (mark !== 0x02014b50 && mark !== 0x04034b50) continue;
    if (new TextDecoder().decode(bytes.subarray(nameAt, nameAt + name.length)) !== name) continue;
    view.setUint32(sizes, size, true);
    view.setUint32(sizes + 4, size, true);
  }
  return new Blob([bytes]);
}

describe('a file that is made to grow', () => {
  it.each(['manifest.json', 'rows/orders.jsonl', 'files/0'])(
    'is refused: %s claims gigabytes',
    async (name) => {
      await expectRefused(await declaring(plain, name, 0xf000_0000));
    },
  );

  it('is refused: entries that are packed, so that they grow as they are read', async () => {
    const entries: Parts['entries'] = new Map();
    await repack(plain, (parts) => {
      for (const [name, bytes] of parts.entries) entries.set(name, bytes);
      entries.set('rows/orders.jsonl', new Uint8Array(50 << 20));
      entries.set('manifest.json', bytesOfText(JSON.stringify(parts.manifest)));
    });
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const packed = new Response(readable).blob();
    const zip = new ZipWriter(writable, { useWebWorkers: false });
    for (const [name, bytes] of entries) {
      await zip.add(name, new Blob([bytes]).stream(), { level: name === 'rows/orders.jsonl' ? 9 : 0 });
    }
    await zip.close();
    const file = await packed;
    expect(file.size).toBeLessThan(1 << 20);
    await expectRefused(file);
  });

  it('is refused before a byte is read: more in all than the file is long', async () => {
    const greedy = await repack(plain, ({ manifest }) => {
      for (let at = 0; at < 1_000; at += 1) {
        const size = 1 << 30;
        manifest.files.push({ name: `files/x${at}`, id: `x-${at}`, size, sha256: '0'.repeat(64) });
      }
    });
    await expectRefused(greedy);
  });

  it('is refused: bytes that belong to nothing', async () => {
    const more = await repack(plain, ({ manifest, entries }) => {
      entries.set('files/more', bytesOfText('x'.repeat(1_000)));
      manifest.files.push({ name: 'files/more', id: 'nobody', size: 0, sha256: '' });
    });
    await expectRefused(more);
  });

  it('is refused: the same name twice', async () => {
    const [first = '', second = ''] = ['files/0', 'files/1'];
    const bytes = await bytesOf(plain);
    const text = new TextDecoder('latin1').decode(bytes);
    for (let at = text.indexOf(second); at >= 0; at = text.indexOf(second, at + 1)) {
      bytes.set(bytesOfText(first), at);
    }
    await expectRefused(new Blob([bytes]));
  });
});

describe('entries that nobody asked for', () => {
  it.each(['../../etc/passwd', '/abs', 'C:\\evil'])(
    'end it where they lead out of the file: %s',
    async (name) => {
      await expectRefused(await repack(plain, ({ entries }) => void entries.set(name, bytesOfText('evil'))));
    },
  );

  it('do not stand in for what is missing', async () => {
    const bare = await pack(new Map([['mimetype', bytesOfText('application/vnd.recourse.backup+zip')]]));
    await expectRefused(bare);
  });

  it('bring nothing, however many and whatever their names', { timeout: 120_000 }, async () => {
    const names = ['\u202egpj.exe', 'rows/__proto__.jsonl', 'con', '__proto__'];
    const crowded = await repack(plain, ({ entries }) => {
      for (const name of names) entries.set(name, bytesOfText('evil'));
      for (let at = 0; at < 5_000; at += 1) entries.set(`junk/${at}`, bytesOfText(''));
    });
    await restore(db, await verified(crowded), 'replace');
    const { meta: _, ...content } = await contentOf(db);
    const { meta: __, ...wanted } = before;
    expect(content).toEqual(wanted);
  });
});
