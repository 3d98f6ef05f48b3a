import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Stage } from '../../tests/e2e/drive/stage';
import { firstMinutes } from './first-minutes';
import { LOOKS, type Look, speak } from './looks';
import { listenForNotifications } from './notifications';
import { SCREENS, type Screen } from './screens';

const OUT = 'demo';

/**
 * Walks a newcomer's first ten minutes, writes a picture of each screen in light, dark, German and Arabic to
 * `demo/`, and says what each shows, and the notifications that were raised meanwhile.
 */
export async function walk(stage: Stage): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  const told = await listenForNotifications(stage);
  await firstMinutes(stage, told);
  for (const look of LOOKS) {
    mkdirSync(`${OUT}/${look.name}`, { recursive: true });
    await speak(stage, look.language);
    for (const [index, screen] of SCREENS.entries()) {
      const path = `${OUT}/${look.name}/${String(index + 1).padStart(2, '0')}-${screen.name}.png` as const;
      await shoot(stage, screen, look, path);
      console.log(`${path}  ${screen.shows}`);
    }
  }
  await speak(stage, '');
  for (const { title, message } of told()) console.log(`notification  ${title} | ${message}`);
  const left = stage.requests.left().length + stage.replica.refused.length;
  console.log(`\nRequests that left the browser: ${left}`);
}

/** The pictures for the stores: some screens, in the size that they ask for. */
export async function picturesForStores(stage: Stage): Promise<void> {
  const out = `${OUT}/store`;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await firstMinutes(stage);
  const look: Look = { name: 'store', scheme: 'light', language: '' };
  for (const [index, screen] of SCREENS.filter(({ forStores }) => forStores).entries()) {
    const path = `${out}/${index + 1}-${screen.name}.png` as const;
    await shoot(stage, screen, look, path, putNudgeOff);
    console.log(`${path}  ${screen.shows}`);
  }
}

/** The advice to make a backup is put off, as a buyer does, so that the pictures for the stores show the screen itself. */
async function putNudgeOff(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.nudge .quiet')?.click());
}

async function shoot(
  stage: Stage,
  screen: Screen,
  look: Look,
  path: `${string}.png`,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const page = await screen.open(stage);
  await prepare(page);
  await show(page, screen, look);
  await page.screenshot({ path });
  await page.close();
}

async function show(page: Page, { size }: Screen, { scheme }: Look): Promise<void> {
  await page.bringToFront();
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await new Promise((done) => setTimeout(done, 200));
}
