import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { orderOf } from '../replica/model/truth';
import { detailUrl, disputeStartUrl } from '../replica/render/addresses';
import { closedText, inClosedRoot, pressInClosed, unfold } from './drive/closed-root';
import { until } from './drive/driven';
import { badges, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { PNG, prepareCase } from './drive/prepared-case';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const order = orderOf(account, demoOrderId('free-return-ends'));
const [line] = order.lines;
if (!line) throw new Error('the order has no line');
const PANEL = 'recourse-case';
const SHOTS = process.env.SHOTS;

const sha = (base64: string) => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex');

interface Row {
  id: string;
  events: { kind: string; source: string }[];
}
type ReplicaWindow = Window & {
  __replica: { form: { text: string; files: { name: string; sha: string; size: number }[] } };
};

const form = (page: Page) => page.evaluate(() => (window as unknown as ReplicaWindow).__replica.form);
const said = (page: Page, section: string) =>
  inClosedRoot(
    page,
    PANEL,
    `(root, words) => [...root.querySelectorAll('section')].find((one) => one.textContent.startsWith(words))?.querySelector('.said')?.textContent ?? ''`,
    section,
  );

/** Attaches what is chosen, so many files, and gives back the copies among them with their sides. */
async function attached(page: Page, count: number): Promise<string[]> {
  await pressInClosed(page, PANEL, '[data-does="attach"]');
  const files = await until('the files in the page', async () => {
    const { files } = await form(page);
    return files.length === count && files;
  });
  expect(Math.max(...files.map(({ size }) => size))).toBeLessThanOrEqual(5 * 1024 ** 2);
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const made = [...(input?.files ?? [])].filter(({ type }) => type === 'image/jpeg');
    return Promise.all(
      made.map(async (file) => {
        const { width, height } = await createImageBitmap(file);
        return [file.name, width, height].join(' ');
      }),
    );
  });
}

/** All files of the vault, each with the hash of its bytes. */
async function kept(stage: Stage): Promise<string[]> {
  const desk = await stage.openExtensionPage('desk.html');
  const found = await desk.evaluate(async () => {
    const open = indexedDB.open('recourse');
    const db = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const all = db.transaction('files').objectStore('files').getAll();
    const rows = await new Promise<{ id: string; blob: Blob }[]>((done) => {
      all.onsuccess = () => done(all.result);
    });
    db.close();
    return Promise.all(
      rows.map(async ({ id, blob }) => {
        const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
        return `${id} ${[...new Uint8Array(digest)].map((byte) => byte.toString(16)).join(' ')}`;
      }),
    );
  });
  await desk.close();
  return found;
}

async function openForm(stage: Stage, query = ''): Promise<Page> {
  if (!line) throw new Error('no line');
  const page = await stage.visit(disputeStartUrl(order, line) + query);
  // Wide enough for the panel beside the form: along the bottom it lies over what is pressed here.
  await page.setViewport({ width: 1680, height: 900 });
  await unfold(page);
  await until('the panel', async () => (await closedText(page, PANEL)).includes('It is damaged'));
  return page;
}

describe.each(BROWSERS)('the case panel in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, account);
    const page = await stage.visit(detailUrl(order));
    await until('the badge', async () => (await badges(page)).length > 0);
    const desk = await stage.openExtensionPage('desk.html');
    await until('the order in the store', async () => (await table(desk, 'orders')).length > 0);
    await desk.close();
    await page.close();
  });
  afterAll(() => stage?.close());

  const shot = async (page: Page, name: string) => {
    if (!SHOTS) return;
    mkdirSync(SHOTS, { recursive: true });
    await page.screenshot({ path: `${SHOTS}/${name}-${kind}.png` as `${string}.png` });
  };

  it('puts text and files into the page on a press, and records what the buyer submits', () =>
    withEvidence(stage, 'panel', async () => {
      await prepareCase(stage, order, 'one', ['crack.png', 'box.png', 'notes.txt']);
      const page = await openForm(stage, '&then=7100000000000042');
      // Nothing of it can be read by the page.
      expect(
        await page.evaluate(() => document.querySelector('recourse-case')?.shadowRoot ?? null),
      ).toBeNull();
      expect(await page.evaluate(() => document.querySelectorAll('recourse-case').length)).toBe(1);
      expect(await page.evaluate(() => document.documentElement.textContent)).not.toContain('cracked');
      expect(await form(page)).toMatchObject({ text: '', files: [] });
      await shot(page, 'panel');

      await pressInClosed(page, PANEL, '[data-does="put-text"]');
      await until('the text', async () =>
        (await form(page)).text.includes('2. The damage: The case is cracked'),
      );
      expect(await closedText(page, PANEL)).toContain('a kind of file that the page does not take');
      await pressInClosed(page, PANEL, '[data-does="attach"]');
      const files = await until('the files', async () => {
        const { files } = await form(page);
        return files.length === 2 && files;
      });
      expect(files.map(({ name }) => name).sort()).toEqual(['box.png', 'crack.png']);
      expect(new Set(files.map((file) => file.sha))).toEqual(new Set([sha(PNG)]));
      await until('the word of it', async () =>
        (await said(page, 'Files')).includes('holds 2 files: box.png, crack.png'),
      );
      await shot(page, 'panel-attached');

      await page.click('[data-replica-do="next-step"]');
      await page.click('[data-pl="buyersubmit_btn_submit"]');
      await page.waitForSelector('.comet-v2-modal-footer');
      expect((await rows())[0]?.events.map((event) => event.kind)).toEqual(['problem-noticed']);
      await page.click('.comet-v2-modal-footer .comet-v2-btn-primary');
      const events = await until('the filing', async () => {
        const found = (await rows())[0]?.events ?? [];
        return found.some((event) => event.kind === 'dispute-opened') && found;
      });
      expect(events.filter((event) => event.kind === 'dispute-opened')).toMatchObject([{ source: 'page' }]);
      // The page of the dispute shows nothing that is known to be filled in: the panel keeps to its tab there.
      await unfold(page);
      await until('the clock of the seller', async () =>
        inClosedRoot(
          page,
          PANEL,
          `(root) => root.querySelector('[data-clock="seller-response"]') ? 'there' : ''`,
        ),
      );
      await shot(page, 'panel-filed');
      await page.close();
    }));

  it('asks when it cannot be seen whether it was submitted', () =>
    withEvidence(stage, 'panel-asks', async () => {
      await prepareCase(stage, order, 'two', ['crack.png']);
      const page = await openForm(stage);
      await page.click('[data-replica-do="next-step"]');
      await page.click('[data-pl="buyersubmit_btn_submit"]');
      await page.waitForSelector('.comet-v2-modal-footer');
      await page.click('.comet-v2-modal-footer .comet-v2-btn-primary');
      await until('the question', async () => (await closedText(page, PANEL)).includes('Did you submit it?'));
      await shot(page, 'panel-asks');
      await pressInClosed(page, PANEL, '.asks .action');
      await until('the answer', async () =>
        (await rows())[0]?.events.some((event) => event.source === 'user' && event.kind === 'dispute-opened'),
      );
      await page.close();
    }));

  it('says what a field does not take, and takes all where nothing is stated', () =>
    withEvidence(stage, 'panel-limits', async () => {
      await prepareCase(stage, order, 'three', ['large.png', 'box.png'], 6 * 1024 ** 2);
      const page = await openForm(stage);
      await until('the limit', async () =>
        (await closedText(page, PANEL)).includes('too large: the page takes 5'),
      );
      expect(await closedText(page, PANEL)).toContain('Attach 1 file');
      await page.close();
      const free = await openForm(stage, '&upload=none');
      await until('no limit', async () => (await closedText(free, PANEL)).includes('states no limits'));
      await pressInClosed(free, PANEL, '[data-does="attach"]');
      await until('both files', async () => (await form(free)).files.length === 2);
      await free.close();
    }));

  it('makes a smaller copy, and one sheet of the pictures that are too many; the originals stay', () =>
    withEvidence(stage, 'panel-copies', async () => {
      await prepareCase(stage, order, 'five', ['large.png', 'a.png'], 6 * 1024 ** 2, true);
      const before = await kept(stage);
      const page = await openForm(stage);
      await until('the limit', async () => (await closedText(page, PANEL)).includes('too large'));
      await pressInClosed(page, PANEL, '[data-does="smaller"]');
      await until('the copy', async () => (await said(page, 'Files')).includes('large-smaller.jpg'));
      await shot(page, 'panel-copies');
      expect(await attached(page, 2)).toEqual(['large-smaller.jpg 640 480']);
      const after = await kept(stage);
      for (const one of before) expect(after).toContain(one);
      expect(after).toHaveLength(before.length + 1);
      await page.close();

      const letters = ['a.png', 'b.png', 'c.png', 'd.png', 'e.png', 'f.png', 'g.png'];
      await prepareCase(stage, order, 'six', letters, 0, true);
      const many = await openForm(stage);
      await until('the count', async () =>
        (await closedText(many, PANEL)).includes('The page takes 5 at most'),
      );
      await pressInClosed(many, PANEL, '[data-does="sheet"]');
      await until('the sheet', async () =>
        (await said(many, 'Files')).includes('3 pictures are on one sheet now'),
      );
      await shot(many, 'panel-sheet');
      // Two columns of two, each with a label under it.
      expect(await attached(many, 5)).toEqual([expect.stringMatching(/^.-sheet\.jpg 1836 1948$/)]);
      expect(await kept(stage)).toHaveLength(letters.length + 1);
      await many.close();
    }));

  it('offers other ways where the page trusts the buyer’s own hand only', () =>
    withEvidence(stage, 'panel-refused', async () => {
      await prepareCase(stage, order, 'four', ['crack.png']);
      const page = await openForm(stage, '&upload=trusted');
      await pressInClosed(page, PANEL, '[data-does="attach"]');
      await until('the refusal', async () => (await said(page, 'Files')).includes('did not take them'));
      expect(await form(page)).toMatchObject({ files: [] });
      expect(
        await inClosedRoot(
          page,
          PANEL,
          `(root) => root.querySelector('.chip')?.draggable + ' ' + root.querySelector('a[download]')?.download`,
        ),
      ).toBe('true crack.png');
      await shot(page, 'panel-refused');
      await page.close();
    }));

  async function rows(): Promise<Row[]> {
    const desk = await stage.openExtensionPage('desk.html');
    const found = await table<Row>(desk, 'pursuits');
    await desk.close();
    return found;
  }
});
