/** The name of the list of hashes inside a dossier. */
export const SUMS = 'SHA256SUMS';

/** The list as `sha256sum -c` reads it, one file a line. */
export function writeSums(hashes: ReadonlyMap<string, string>): string {
  return [...hashes].map(([name, hash]) => `${hash}  ${name}\n`).join('');
}

/** The hashes of a list by file name; lines that are none are left out. */
export function readSums(text: string): Map<string, string> {
  const lines = text.slice(0, 5_000_000).matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm);
  return new Map([...lines].map(([, hash = '', name = '']) => [name, hash]));
}
