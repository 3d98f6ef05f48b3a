import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/drive/driven';
import { photoWithPlace } from '../../tests/e2e/drive/photo';
import type { Stage } from '../../tests/e2e/drive/stage';
import { demoOrderId } from '../../tests/replica/model/demo-account';

const PHOTO = join(tmpdir(), 'scratched-case.jpg');
const begun = new WeakMap<Stage, string>();

/**
 * The case that the tour follows: the first item of an order came damaged, what happened is told and a photo is kept.
 * Made once a browser, by the walk-through itself, as a buyer makes it. Gives back its id.
 */
export async function begunCase(stage: Stage): Promise<string> {
  const known = begun.get(stage);
  if (known !== undefined) return known;
  const page = await stage.openExtensionPage(`popup.html#/wrong/${demoOrderId('free-return-ends')}`);
  await page.waitForSelector('.line-choice');
  await page.$eval('.line-choice', (line) => (line as HTMLElement).click());
  await page.waitForSelector('[data-value="damaged"] input');
  const id = await page.evaluate(() => /#\/walk\/([\w-]+)/.exec(location.hash)?.[1] ?? '');
  await page.$eval('[data-value="damaged"] input', (input) => (input as HTMLElement).click());
  await until('the steps', () => page.evaluate(() => document.querySelector('.walk-next') !== null));
  const to = async (step: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/walk/${id}/${step}`);
    await page.waitForSelector(`[data-step="${step}"]`);
  };
  await to('ask-arrived');
  await write(page, 'input[type="date"]', new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10));
  await to('ask-what-damaged');
  await write(page, 'main textarea', 'The metal case is dented at one corner and the card slot is blocked.');
  await to('ask-box-state');
  await page.$eval('main .choice input', (input) => (input as HTMLElement).click());
  await to('amount');
  await page.$eval('main .walk-ways button', (all) => (all as HTMLElement).click());
  writeFileSync(PHOTO, await photoWithPlace(page));
  await to('proof-damage-close');
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(PHOTO);
  await page.waitForSelector('.evidence-list li');
  await page.close();
  begun.set(stage, id);
  return id;
}

async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
  // What is written is kept at once, and shown as kept a moment later.
  await new Promise((done) => setTimeout(done, 300));
}
