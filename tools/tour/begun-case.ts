import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../tests/e2e/drive/driven';
import { photoWithPlace } from '../../tests/e2e/drive/photo';
import type { Stage } from '../../tests/e2e/drive/stage';
import { demoOrderId } from '../../tests/replica/model/demo-account';

/** An order of two items, with time enough to write to the seller first. */
export const CASE_STORY = 'two-lines';
const PHOTO = join(tmpdir(), 'torn-seam.jpg');
const begun = new WeakMap<Stage, string>();
const waiting = new WeakMap<Stage, string>();

/** A walk-through that has been begun, and the way to a step of it. */
interface Begun {
  page: Page;
  id: string;
  to(step: string): Promise<void>;
}

/** Begins a walk-through as a buyer does: *something is wrong*, the item of the order, what it is. */
async function begin(stage: Stage, item: number, reason: string): Promise<Begun> {
  const page = await stage.openExtensionPage(`popup.html#/wrong/${demoOrderId(CASE_STORY)}`);
  await page.waitForSelector('.line-choice');
  await page.$$eval('.line-choice', (lines, at) => (lines[at] as HTMLElement).click(), item);
  await page.waitForSelector(`[data-value="${reason}"] input`);
  const id = await page.evaluate(() => /#\/walk\/([\w-]+)/.exec(location.hash)?.[1] ?? '');
  await page.$eval(`[data-value="${reason}"] input`, (input) => (input as HTMLElement).click());
  await until('the steps', () => page.evaluate(() => document.querySelector('.walk-next') !== null));
  return {
    page,
    id,
    async to(step) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/walk/${id}/${step}`);
      await page.waitForSelector(`[data-step="${step}"]`);
    },
  };
}

/** A case of the order's other item, whose seller has been written to and has two days to answer. Its id. */
export async function waitingCase(stage: Stage): Promise<string> {
  const known = waiting.get(stage);
  if (known !== undefined) return known;
  const { page, id, to } = await begin(stage, 1, 'not-as-described');
  await to('message');
  await page.$eval('.sent', (button) => (button as HTMLElement).click());
  await page.waitForSelector('.walk-waiting');
  await page.close();
  waiting.set(stage, id);
  return id;
}

/**
 * The case that the tour follows: the first item of the order came damaged, what happened is told and a photo is kept.
 * Made once a browser, by the walk-through itself. Gives back its id.
 */
export async function begunCase(stage: Stage): Promise<string> {
  const known = begun.get(stage);
  if (known !== undefined) return known;
  const { page, id, to } = await begin(stage, 0, 'damaged');
  await to('ask-arrived');
  await write(page, 'input[type="date"]', new Date(Date.now() - 19 * 86_400_000).toISOString().slice(0, 10));
  await to('ask-what-damaged');
  await write(
    page,
    'main textarea',
    'The seam of the strap is torn open over five centimetres, and the lining hangs out.',
  );
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
