// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(__dirname, '../../..');

/** What each room may import besides itself. A library or a room that is not named is not allowed. */
const ARROWS: Record<string, { rooms: string[]; libraries: string[] }> = {
  model: { rooms: [], libraries: [] },
  rules: { rooms: ['model'], libraries: ['date-fns', '@date-fns/tz'] },
  aliexpress: { rooms: ['model'], libraries: [] },
  words: { rooms: ['model', 'rules'], libraries: [] },
  messages: { rooms: ['model', 'aliexpress', 'rules', 'words'], libraries: ['valibot', 'wxt/browser'] },
  store: {
    rooms: ['model', 'rules', 'aliexpress'],
    libraries: ['dexie', 'valibot', '@zip.js/zip.js', '@noble/hashes'],
  },
  alarms: {
    rooms: ['model', 'rules', 'words', 'aliexpress', 'store'],
    libraries: ['wxt/browser', 'dexie', 'date-fns', '@date-fns/tz', 'ts-ics'],
  },
  evidence: {
    rooms: ['model', 'rules', 'words', 'aliexpress', 'store'],
    libraries: ['wxt/browser', 'dexie', '@zip.js/zip.js', '@noble/hashes', 'exifreader'],
  },
  overlay: { rooms: ['model', 'rules', 'words', 'aliexpress', 'messages'], libraries: [] },
  ui: {
    rooms: ['model', 'rules', 'words', 'aliexpress', 'store', 'alarms', 'evidence', 'messages'],
    libraries: ['preact', 'dexie', 'papaparse', '@tanstack/virtual-core'],
  },
};

function files(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? files(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Every module a file names, whether its types or its values. */
function importsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const named = text.matchAll(/^(?:import|export)\b[^;]*?\bfrom\s+['"]([^'"]+)['"]/gm);
  const bare = text.matchAll(/^import\s+['"]([^'"]+)['"]/gm);
  const lazy = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [...named, ...bare, ...lazy].map(([, name]) => name as string);
}

function library(name: string): string {
  const parts = name.split('/');
  if (name.startsWith('wxt/')) return name;
  return name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] as string);
}

function broken(path: string): string[] {
  const [room = ''] = relative(join(ROOT, 'src'), path).split(/[/\\]/);
  const allowed = ARROWS[room];
  const where = relative(ROOT, path);
  if (!allowed) return [`${where}: no room is called ${room}`];
  return importsOf(path).flatMap((name) => {
    if (!name.startsWith('.')) {
      return allowed.libraries.includes(library(name)) ? [] : [`${where} -> ${name}`];
    }
    const [target = ''] = relative(join(ROOT, 'src'), resolve(dirname(path), name)).split(/[/\\]/);
    return target === room || allowed.rooms.includes(target) ? [] : [`${where} -> ${target} (${name})`];
  });
}

describe('the house', () => {
  const sources = files(join(ROOT, 'src'));

  it('lets imports run one way', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.flatMap(broken)).toEqual([]);
  });

  it('finds a forbidden arrow', () => {
    // The check itself must be able to fail: the entry file of the database names Dexie, which rules may not.
    expect(library('dexie')).toBe('dexie');
    expect(ARROWS.rules?.libraries).not.toContain('dexie');
  });

  it('keeps its rooms small', () => {
    const all = [...sources, ...files(join(ROOT, 'entrypoints'))];
    const large = all.filter((path) => readFileSync(path, 'utf8').split('\n').length > 300);
    expect(large.map((path) => relative(ROOT, path))).toEqual([]);
  });

  it('never turns text into HTML or code, and asks nobody', () => {
    const forbidden =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function|sendBeacon|new WebSocket|@ts-ignore|@ts-nocheck|\bchrome\./;
    const all = [...sources, ...files(join(ROOT, 'entrypoints'))];
    const bad = all.filter((path) => forbidden.test(readFileSync(path, 'utf8')));
    expect(bad.map((path) => relative(ROOT, path))).toEqual([]);
  });
});
