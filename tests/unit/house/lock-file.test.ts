// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}
interface Lock {
  lockfileVersion: number;
  packages: Record<string, Package & { dependencies?: Record<string, string> }>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const own = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
const { '': root, ...installed } = lock.packages;

/** esbuild fetches its own program, exifreader makes a smaller copy of itself where it is told to. */
const RUN_AT_INSTALLATION = ['esbuild', 'esbuild', 'exifreader', 'spawn-sync'];

/**
 * The linter's programs for machines other than the one on which the file was made, where no hash of them was to be
 * had. They are never part of what is built or shipped.
 */
const HASHLESS = /^node_modules\/@biomejs\/cli-(android|darwin|linux|win32)-[\w-]+$/;

/** What is wrong with an entry of the lock file, or `null`. */
function fault(name: string, { version, resolved, integrity = '', link }: Package): string | null {
  if (link) return `${name} is a link to a folder`;
  if (!/^\d+\.\d+\.\d+/.test(version ?? '')) return `${name} has no version`;
  // Without an address it comes from the registry that npm is set to; its hash holds in any case.
  if (resolved !== undefined && !/^https:\/\/registry\.npmjs\.org\/[^?#]+\.tgz$/.test(resolved)) {
    return `${name} comes from ${resolved}`;
  }
  if (!HASHLESS.test(name) && !/^sha512-[A-Za-z0-9+/]{86}==/.test(integrity))
    return `${name} has no hash to be checked by`;
  return null;
}

describe('the lock file', () => {
  it('names a hash and the registry for every package', () => {
    const names = Object.keys(installed);
    expect(names.length).toBeGreaterThan(100);
    expect(names.map((name) => fault(name, installed[name] ?? {})).filter(Boolean)).toEqual([]);
  });

  it('would notice a package from elsewhere or without a hash', () => {
    const [name = '', good = {}] = Object.entries(installed)[0] ?? [];
    expect(fault(name, good)).toBeNull();
    expect(fault(name, { ...good, resolved: 'git+ssh://git@github.com/a/b.git' })).toContain('comes from');
    expect(fault(name, { ...good, resolved: 'https://registry.npmjs.org.example/x.tgz' })).toContain(
      'comes from',
    );
    expect(fault(name, { ...good, integrity: '' })).toContain('no hash');
  });

  it('fits what is asked for', () => {
    const { dependencies, devDependencies } = root as unknown as typeof own;
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: own.dependencies,
      devDependencies: own.devDependencies,
    });
  });

  it('lets no package run code at its installation that is not known to', () => {
    const running = Object.keys(installed).filter((name) => installed[name]?.hasInstallScript);
    expect(running.map((name) => name.replace(/^.*node_modules\//, '')).sort()).toEqual(RUN_AT_INSTALLATION);
  });
});
