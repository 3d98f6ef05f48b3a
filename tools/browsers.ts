import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserKind = 'chromium' | 'firefox';

const CANDIDATES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
};

const PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const VARIABLES: Record<BrowserKind, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

function find(kind: BrowserKind): string | null {
  const named = process.env[VARIABLES[kind]];
  if (named) return existsSync(named) ? named : null;
  return CANDIDATES[kind].find((path) => existsSync(path)) ?? null;
}

/** Debian's own packages, and only as root: nothing else is installed unasked. */
function install(kind: BrowserKind): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.error(`Installing ${PACKAGES[kind]} with apt-get ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', PACKAGES[kind]], { stdio: 'ignore', env });
}

/**
 * The path of a browser on this machine; a missing one is installed where the machine allows it.
 * @throws Error that says how to provide the browser.
 */
export function browserPath(kind: BrowserKind): string {
  if (!find(kind)) install(kind);
  const path = find(kind);
  if (path) return path;
  throw new Error(
    `No ${kind} found. Install it (Debian: apt-get install ${PACKAGES[kind]}) or set ${VARIABLES[kind]} to its executable. ` +
      'Branded Chrome does not load unpacked extensions from the command line; use Chromium.',
  );
}
