import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import { until } from './drive/driven';
import { openUntilKnown } from './drive/known-order';
import { table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const order = orderOf(account, demoOrderId('free-return-ends'));
/** Ends in the middle of a word, as a popup may be closed. */
const TYPED = 'Cracked on the left side, über all of the co';

interface Row {
  step: string;
  reason: string | null;
  answers: Record<string, string>;
  texts: Record<string, string>;
}
/** What was left on a step: where, and what stood there. */
interface Left {
  selector: string;
  value: string;
}

const stepOf = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('[data-step]')?.dataset.step ?? '');

/** What stands in a field, or whether a choice is taken. */
const standsIn = (page: Page, selector: string) =>
  page.evaluate((at) => {
    const field = document.querySelector<HTMLInputElement>(at);
    return field?.type === 'radio' ? String(field.checked) : (field?.value ?? 'no field');
  }, selector);

async function typeAt(page: Page, selector: string, typed: string): Promise<Left> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (field) => {
    const { length } = (field as HTMLTextAreaElement).value;
    (field as HTMLTextAreaElement).focus();
    (field as HTMLTextAreaElement).setSelectionRange(length, length);
  });
  const value = (await standsIn(page, selector)) + typed;
  await page.keyboard.type(typed);
  return { selector, value };
}

/** Takes the last of the choices, or the one of a value. */
async function choose(page: Page, wanted = ''): Promise<Left> {
  await page.waitForSelector('main .choice input');
  const value = await page.evaluate((of) => {
    const all = [...document.querySelectorAll<HTMLInputElement>('main .choice input')];
    const one = all.find((input) => input.value === of) ?? all.at(-1);
    one?.click();
    return one?.value ?? '';
  }, wanted);
  return { selector: `main .choice input[value="${value}"]`, value: 'true' };
}

/** Answers half of a step; the popup is closed right after it. `null`: there is nothing to answer. */
async function answerHalf(page: Page, step: string, isFirstProof: boolean): Promise<Left | null> {
  if (step === 'reason') return choose(page, 'damaged');
  if (step === 'proof' || step === 'go') return null;
  if (step === 'amount') return typeAt(page, 'main input[inputmode="decimal"]', '1.2');
  if (step.startsWith('proof-')) {
    if (isFirstProof) {
      await page.$eval('.note-form', (note) => note.setAttribute('open', ''));
      return typeAt(page, '.note-form textarea', TYPED);
    }
    await page.$eval('.passing > button', (pass) => (pass as HTMLElement).click());
    return choose(page, 'not-possible');
  }
  if (step === 'ask-arrived') {
    const value = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);
    await page.$eval(
      'main input[type="date"]',
      (field, day) => {
        (field as HTMLInputElement).value = day;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      value,
    );
    return { selector: 'main input[type="date"]', value };
  }
  return (await page.$('main textarea')) ? typeAt(page, 'main textarea', TYPED) : choose(page);
}

/** The step that shows now, once it is another one than `before` and is kept as the one that was looked at. */
async function nextStep(page: Page, before: string | undefined): Promise<string> {
  const step = await until('the next step', async () => {
    const now = await stepOf(page);
    return now !== before && now;
  });
  await until('the step to be kept', async () =>
    (await table<Row>(page, 'pursuits')).some((row) => row.step === step),
  );
  return step;
}

async function untilItStands(page: Page, step: string, { selector, value }: Left): Promise<void> {
  await until(`${value} at ${step}`, async () => (await standsIn(page, selector)) === value);
}

/** Begins a walk-through in the popup, which has no address when the toolbar opens it. */
async function begin(stage: Stage): Promise<Page> {
  const page = await stage.openExtensionPage('popup.html');
  await page.waitForSelector('main');
  await page.evaluate((id) => {
    location.hash = `#/wrong/${id}`;
  }, order.orderId);
  await page.waitForSelector('.line-choice');
  await page.click('.line-choice');
  return page;
}

/** Keeps the note that is written, so that it is proof and the field is free. */
async function keepNote(page: Page): Promise<void> {
  await page.$eval('.note-form button', (keep) => (keep as HTMLElement).click());
  await until('the note in the vault', async () => (await page.$('.evidence-list li')) !== null);
  await until('an empty field', async () => (await standsIn(page, '.note-form textarea')) === '');
}

/** Goes through all steps; on each the popup is closed a moment after the last key, and opened again. */
async function walkThrough(stage: Stage): Promise<{ page: Page; steps: string[] }> {
  let page = await begin(stage);
  const steps: string[] = [];
  for (;;) {
    const step = await nextStep(page, steps.at(-1));
    const isFirstProof = step.startsWith('proof-') && !steps.some((one) => one.startsWith('proof-'));
    steps.push(step);
    const left = await answerHalf(page, step, isFirstProof);
    // The time of a hand on its way from the last key to somewhere else.
    await new Promise((done) => setTimeout(done, 300));
    const address = new URL(page.url()).hash.replace(/^(#\/walk\/[\w-]+).*$/, '$1');
    await page.close();
    // The toolbar opens its popup without an address; a tab of it has the one of the walk-through.
    page = await stage.openExtensionPage(`popup.html${steps.length % 2 === 0 ? address : ''}`);
    await until(`${step} again`, async () => (await stepOf(page)) === step);
    if (left) await untilItStands(page, step, left);
    if (step === 'go') return { page, steps };
    if (isFirstProof) await keepNote(page);
    await page.$eval('.walk-next', (next) => (next as HTMLElement).click());
  }
}

describe.each(BROWSERS)('a popup that is closed on each step in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account);
    await openUntilKnown(stage, order);
  });
  afterAll(() => stage?.close());

  it(
    'opens at the same step, with every letter that was typed',
    () =>
      withEvidence(stage, 'walk-closed', async () => {
        const { page, steps } = await walkThrough(stage);
        expect(steps.filter((step) => !step.startsWith('proof-'))).toEqual([
          ...['reason', 'means', 'ask-arrived', 'ask-what-damaged', 'ask-box-state', 'ask-more'],
          ...['amount', 'proof', 'message', 'text', 'go'],
        ]);
        expect(steps.length).toBeGreaterThan(12);
        const [row] = await table<Row>(page, 'pursuits');
        expect(row).toMatchObject({
          reason: 'damaged',
          answers: { 'what-damaged': TYPED, more: TYPED, amount: '1.2' },
        });
        expect(row?.texts.message?.endsWith(TYPED)).toBe(true);
        expect(row?.texts.dispute?.endsWith(TYPED)).toBe(true);
        expect(Object.keys(row?.texts ?? {}).sort()).toEqual(['dispute', 'message']);
        await page.close();
      }),
    180_000,
  );
});
