import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const FOLDER = process.env.E2E_PICTURES;

/**
 * A picture of a page, light and where the browser can be told so dark, in the folder that E2E_PICTURES names: for
 * looking at, nothing is compared. Without the folder nothing is done.
 */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!FOLDER) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.bringToFront();
  for (const value of ['light', 'dark']) {
    const told = await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]).then(
      () => true,
      () => false,
    );
    if (!told && value === 'dark') return;
    await page.screenshot({ path: `${FOLDER}/${name}-${value}.png` });
  }
  await page.emulateMediaFeatures([]).catch(() => {});
}
