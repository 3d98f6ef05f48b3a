import { createHash } from 'node:crypto';
import { BlobReader, ZipReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Manifest } from '../../../../src/store/backup/manifest';
import { bytesOf } from './stock';

export interface Parts {
  manifest: Manifest;
  /** What each entry holds, by its name, in their order. */
  entries: Map<string, Uint8Array<ArrayBuffer>>;
}

/** A backup taken apart, changed, and put together again with sizes and hashes that fit what it then holds. */
export async function repack(file: Blob, change: (parts: Parts) => void): Promise<Blob> {
  const entries: Parts['entries'] = new Map();
  const zip = new ZipReader(new BlobReader(file), { useWebWorkers: false });
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const blob = new Response(readable).blob();
    await entry.getData(writable, { useWebWorkers: false });
    entries.set(entry.filename, await bytesOf(await blob));
  }
  const manifest = JSON.parse(textOf(entries.get('manifest.json'))) as Manifest;
  entries.delete('manifest.json');
  change({ manifest, entries });
  for (const told of [...manifest.tables, ...manifest.files]) {
    const bytes = entries.get(told.name);
    if (!bytes) continue;
    told.size = bytes.length;
    told.sha256 = createHash('sha256').update(bytes).digest('hex');
  }
  if (!entries.has('manifest.json')) entries.set('manifest.json', bytesOfText(JSON.stringify(manifest)));
  return pack(entries);
}

export async function pack(entries: Parts['entries']): Promise<Blob> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const packed = new Response(readable).blob();
  const zip = new ZipWriter(writable, { level: 0, useWebWorkers: false });
  for (const [name, bytes] of entries) await zip.add(name, new Blob([bytes]).stream());
  await zip.close();
  return packed;
}

/** Changes the rows of one table. */
export function changeRows(parts: Parts, table: string, change: (rows: string[]) => string[]): void {
  const name = `rows/${table}.jsonl`;
  const lines = textOf(parts.entries.get(name)).split('\n').filter(Boolean);
  const changed = change(lines);
  parts.entries.set(name, bytesOfText(changed.map((line) => `${line}\n`).join('')));
  for (const told of parts.manifest.tables) if (told.name === name) told.rows = changed.length;
}

/** As an extension with that version of the database wrote it: without the tables that came later. */
export function asOfVersion(file: Blob, version: number, tables: readonly string[]): Promise<Blob> {
  return repack(file, ({ manifest, entries }) => {
    manifest.schema = version;
    const later = manifest.tables.filter(({ table }) => !tables.includes(table));
    for (const { name } of later) entries.delete(name);
    manifest.tables = manifest.tables.filter(({ table }) => tables.includes(table));
  });
}

export function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

export function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}
