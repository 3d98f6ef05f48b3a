import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadedBy, packed } from './drive/weigh';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const KB = 1000;
/** The most that each script may weigh on a page of the shop, in bytes. */
const SIZES: Record<string, number> = {
  'orders.js': 131 * KB,
  'product.js': 24.8 * KB,
  'dispute.js': 44 * KB,
  'page-data.js': 6 * KB,
};
/** The most that each page of the extension loads before it shows anything, and before its first rows. */
const PAGES = [
  { page: 'popup.html', screens: [], most: 195 * KB },
  { page: 'desk.html', screens: [], most: 135 * KB },
  { page: 'desk.html', screens: ['orders-section'], most: 245 * KB },
];

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown;
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; js: string[]; world?: string; run_at?: string }[];
  browser_specific_settings?: { gecko: Record<string, unknown> };
}

describe.each(BUILDS)('the build %s', (build) => {
  const dir = join('.output', build);
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = readdirSync(join(dir, 'content-scripts')).filter((name) => name.endsWith('.js'));

  it('asks for no more than it promises', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(
      [
        ...['activeTab', 'alarms', 'notifications', 'storage', 'unlimitedStorage'],
        ...(build === 'chrome-mv3' ? ['sidePanel'] : []),
      ].sort(),
    );
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(matches.filter((pattern) => !/^https:\/\/\*\.aliexpress\.(com|us)\/[^*]/.test(pattern))).toEqual(
      [],
    );
  });

  it('lets its own pages load and ask for nothing but its own files', () => {
    const rules = manifest.content_security_policy.extension_pages.split('; ').map((rule) => rule.split(' '));
    const allowed = Object.fromEntries(rules.map(([what = '', ...where]) => [what, where.join(' ')]));
    expect(allowed['default-src']).toBe("'none'");
    expect(allowed['script-src']).toBe("'self'");
    expect(allowed['object-src']).toBe("'none'");
    const sources = new Set(rules.flatMap(([, ...where]) => where));
    expect([...sources].filter((one) => !["'none'", "'self'", 'blob:', 'data:'].includes(one))).toEqual([]);
    for (const [what, where] of Object.entries(allowed)) {
      if (!['img-src', 'media-src'].includes(what)) expect(where, what).not.toMatch(/blob:|data:/);
    }
  });

  it.runIf(build === 'firefox-mv3')('tells Firefox who it is and that it collects nothing', () => {
    const gecko = manifest.browser_specific_settings?.gecko;
    expect(gecko).toMatchObject({ data_collection_permissions: { required: ['none'] } });
    expect(gecko?.id).toMatch(/@/);
    expect(gecko?.strict_min_version).toMatch(/^\d+/);
  });

  it("overhears in the page's own world from the start, and reads in its own", () => {
    const main = manifest.content_scripts.filter((script) => script.world === 'MAIN');
    expect(main).toHaveLength(1);
    expect(main[0]).toMatchObject({ js: ['content-scripts/page-data.js'], run_at: 'document_start' });
  });

  it('keeps the database out of the pages', () => {
    for (const name of scripts) {
      const text = readFileSync(join(dir, 'content-scripts', name), 'utf8');
      // A literal U+FFFF makes Chromium refuse the whole extension; Dexie brings it, and has no business here.
      expect(text, name).not.toMatch(/[\uFFFE\uFFFF]/);
      expect(text, name).not.toMatch(/Dexie|indexedDB/);
      expect(text, name).not.toMatch(/\bfetch\(|new XMLHttpRequest|sendBeacon|new WebSocket/);
    }
  });

  it.each(PAGES)('$page loads at most $most bytes before its first rows', ({ page, screens, most }) => {
    expect(loadedBy(dir, page, screens)).toBeLessThanOrEqual(most);
  });

  it('fits into its package', () => {
    expect(packed(dir)).toBeLessThanOrEqual(1050 * KB);
  });

  it('keeps the background within its size', () => {
    expect(statSync(join(dir, 'background.js')).size).toBeLessThanOrEqual(320 * KB);
  });

  it.each(Object.entries(SIZES))('%s weighs at most %i bytes', (name, most) => {
    expect(statSync(join(dir, 'content-scripts', name)).size).toBeLessThanOrEqual(most);
  });
});
