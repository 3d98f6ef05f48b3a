import { readFile, writeFile } from 'node:fs/promises';
import {
  BlobReader,
  BlobWriter,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';

/** The first moment that a zip can name; no file's own time goes into a package. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Writes a zip anew so that the same files always give the same bytes: by name, with one time for all, without
 * entries for folders. What is inside stays as it is.
 */
export async function makeSame(path: string): Promise<void> {
  const reader = new ZipReader(new BlobReader(new Blob([await readFile(path)])));
  const files = (await reader.getEntries()).filter((entry) => !entry.directory);
  files.sort((a, b) => (a.filename < b.filename ? -1 : 1));
  const writer = new ZipWriter(new BlobWriter('application/zip'), {
    level: 9,
    extendedTimestamp: false,
    lastModDate: NO_TIME,
    dataDescriptor: false,
    useWebWorkers: false,
    versionMadeBy: 20,
    externalFileAttributes: 0,
  });
  for (const file of files) {
    const bytes = await file.getData(new Uint8ArrayWriter());
    await writer.add(file.filename, new Uint8ArrayReader(bytes));
  }
  await reader.close();
  const blob = await writer.close();
  await writeFile(path, new Uint8Array(await blob.arrayBuffer()));
}
