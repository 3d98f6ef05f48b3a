import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** What a zip writes around each file besides its name, which stands in it twice. */
const AROUND = 76;

/**
 * The bytes of script that a page of a build loads before it shows anything, with the screens of the given names that
 * it fetches at once; what is fetched only when it is wanted does not weigh on it.
 */
export function loadedBy(build: string, page: string, screens: string[] = []): number {
  const folder = join(build, 'chunks');
  const html = readFileSync(join(build, page), 'utf8');
  const loaded = new Set(
    [...html.matchAll(/(?:src|href)="\/chunks\/([^"]+\.js)"/g)].map(([, name = '']) => name),
  );
  if (loaded.size === 0) throw new Error(`${page} loads no script`);
  for (const screen of screens) {
    const name = readdirSync(folder).find((one) => one.startsWith(`${screen}-`) && one.endsWith('.js'));
    if (!name) throw new Error(`no chunk is called ${screen}`);
    loaded.add(name);
  }
  let bytes = 0;
  for (const name of loaded) {
    const text = readFileSync(join(folder, name), 'utf8');
    bytes += statSync(join(folder, name)).size;
    for (const [, other = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)) loaded.add(other);
  }
  return bytes;
}

/** The bytes of a build as the stores' package holds it. */
export function packed(build: string): number {
  const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return files.reduce((sum, { name, parentPath }) => {
    const path = join(parentPath, name);
    const inside = path.slice(build.length + 1);
    const { length } = deflateRawSync(readFileSync(path), { level: 9 });
    return sum + length + AROUND + 2 * inside.length;
  }, 0);
}
