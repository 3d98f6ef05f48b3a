import type { Evidence } from '../../model';

const LONGEST = 60;

/**
 * A name for each piece inside a dossier, by its id: its number in the order in which they were taken in, its kind,
 * and what of its own name is safe on every system. The same bytes stand there once.
 */
export function fileNames(evidence: readonly Evidence[]): Map<string, string> {
  const names = new Map<string, string>();
  const byHash = new Map<string, string>();
  const width = String(evidence.length).length;
  for (const { id, kind, name, sha256 } of evidence) {
    const number = String(byHash.size + 1).padStart(Math.max(2, width), '0');
    const known = byHash.get(sha256) ?? `files/${number}-${kind}-${safeName(name)}`;
    byHash.set(sha256, known);
    names.set(id, known);
  }
  return names;
}

/** Letters and digits of ASCII, dots, dashes; the ending stays. Never empty, never a hidden file, never a path. */
export function safeName(name: string): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  const safe = name
    .slice(0, name.length - ending.length)
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-._]+/, '')
    .slice(0, LONGEST)
    .replace(/[-._]+$/, '');
  return (safe || 'file') + ending;
}
