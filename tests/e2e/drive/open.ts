import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserKind } from '../../../tools/browsers';
import { type LaunchOptions, launchChromium } from './chromium';
import type { Driven } from './driven';
import { launchFirefox } from './firefox';

export const BROWSERS = ['chromium', 'firefox'] as const;

const BUILDS: Record<BrowserKind, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** Opens a browser with the production build in it. @throws Error when there is no build. */
export async function openBrowser(
  kind: BrowserKind,
  options: Partial<Omit<LaunchOptions, 'dir'>> = {},
): Promise<Driven> {
  const dir = resolve(BUILDS[kind]);
  if (!existsSync(`${dir}/manifest.json`))
    throw new Error(`No build in ${BUILDS[kind]}: run npm run build first`);
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  return launch({ headless: true, ...options, dir });
}
