import type { Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/drive/driven';
import type { Stage } from '../../tests/e2e/drive/stage';

/** A way in which every screen is shown: the colours, and the language that Recourse speaks. */
export interface Look {
  name: string;
  scheme: 'light' | 'dark';
  /** A tag of `LANGUAGES`, or `''` for the browser's own. */
  language: string;
}

export const LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light', language: '' },
  { name: 'dark', scheme: 'dark', language: '' },
  { name: 'german', scheme: 'light', language: 'de' },
  { name: 'arabic', scheme: 'light', language: 'ar' },
];

/** Chooses the language as the buyer does: in the desk's settings. */
export async function speak(stage: Stage, language: string): Promise<void> {
  const desk = await stage.openExtensionPage('desk.html#/settings');
  await until('the choice of languages', () => chosen(desk));
  // The choice is shown a moment after the page; the page itself says at once in which language it stands.
  const wanted = language === '' ? 'en' : language;
  const spoken = () => desk.evaluate(() => document.documentElement.lang);
  if ((await spoken()) !== wanted) {
    await desk.evaluate((tag) => {
      const select = [...document.querySelectorAll('select')].find((one) =>
        [...one.options].some(({ value }) => value === 'de'),
      );
      if (!select) throw new Error('no language can be chosen');
      select.value = tag;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, language);
    await until('the language', async () => (await spoken()) === wanted);
  }
  await desk.close();
}

/** The chosen language after a `=`, so that the browser's own is told from none at all. */
function chosen(desk: Page): Promise<string> {
  return desk.evaluate(() => {
    const select = [...document.querySelectorAll('select')].find((one) =>
      [...one.options].some(({ value }) => value === 'de'),
    );
    return select ? `=${select.value}` : '';
  });
}
