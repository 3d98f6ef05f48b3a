import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccount } from '../replica/model/demo-account';
import { ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, extensionState, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { type Stage, setStage, withEvidence } from './drive/stage';

const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const says = (page: Page, words: string) =>
  until(words, async () => (await text(page)).includes(words), 30_000);

function press(page: Page, name: string): Promise<void> {
  return page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted);
    if (!found) throw new Error(`no button ${wanted}`);
    found.click();
  }, name);
}

/** What was written for the buyer to save, as the browser has it. */
function written(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('backup')).getFile();
    const bytes = new Uint8Array(await file.arrayBuffer());
    let binary = '';
    for (let at = 0; at < bytes.length; at += 8_192)
      binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
    return btoa(binary);
  });
}

describe.each(BROWSERS)('what is kept safe, in %s', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'recourse-backup-'));
  const file = join(folder, 'backup.recourse');
  let stage: Stage;
  let desk: Page;
  beforeAll(async () => {
    stage = await setStage(kind, demoAccount(Date.now()));
    const list = await stage.visit(ORDERS_URL);
    await until('the badges', async () => (await badges(list)).length > 5);
    desk = await stage.openExtensionPage('desk.html#/settings');
    await until('the orders', async () => (await table(desk, 'orders')).length > 5);
    await list.close();
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is written into one locked file', () =>
    withEvidence(stage, 'backup', async () => {
      await says(desk, 'Lock it with a passphrase');
      await desk.evaluate(() =>
        document.querySelector<HTMLInputElement>('form input[type=checkbox]')?.click(),
      );
      await until('the fields', async () => (await desk.$$('input[type=password]')).length === 2);
      for (const field of await desk.$$('input[type=password]')) await field.type('correct horse');
      await press(desk, 'Make a backup');
      await says(desk, 'Saved as recourse-');
      const bytes = Buffer.from(await written(desk), 'base64');
      expect(bytes.subarray(0, 8).toString()).toBe('RECOURSE');
      writeFileSync(file, bytes);
    }));

  it('is erased once confirmed, all of it', () =>
    withEvidence(stage, 'erased', async () => {
      await press(desk, 'Erase everything …');
      await until('the question', async () => (await text(desk)).includes('Keep it all'));
      await press(desk, 'Erase it all');
      await says(desk, 'Everything is erased');
      const names = await desk.evaluate(
        () =>
          new Promise<string[]>((done) => {
            const open = indexedDB.open('recourse');
            open.onsuccess = () => {
              done([...open.result.objectStoreNames]);
              open.result.close();
            };
          }),
      );
      expect(names.length).toBeGreaterThan(10);
      for (const name of names) expect(await table(desk, name), name).toEqual([]);
      const state = await extensionState(desk);
      expect(state.alarms).toEqual([]);
      expect(state.notifications).toEqual([]);
      expect(state.count).toBe('');
      await expect(written(desk)).rejects.toThrow();
    }));

  it('is refused with a wrong passphrase, and brought back with the right one', () =>
    withEvidence(stage, 'restored', async () => {
      const input = (await desk.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await says(desk, 'This backup is locked');
      const unlock = async (passphrase: string) => {
        await desk.type('input[autocomplete=off]', passphrase);
        await press(desk, 'Open it');
      };
      await unlock('wrong horse');
      await says(desk, 'That is not its passphrase');
      expect(await table(desk, 'orders')).toEqual([]);
      await unlock('correct horse');
      await says(desk, 'Nothing was changed yet');
      await press(desk, 'Bring it back');
      await says(desk, 'It is all back');
      expect((await table(desk, 'orders')).length).toBeGreaterThan(5);
      await until('the alarms', async () => (await extensionState(desk)).alarms.length === 2);
    }));

  it.runIf(kind === 'firefox')('says when the browser takes the pages away, and asks for them again', () =>
    withEvidence(stage, 'no-access', async () => {
      await desk.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's global differs between the browsers
        const api = (globalThis as any).browser;
        const { content_scripts: scripts } = api.runtime.getManifest();
        await api.permissions.remove({
          origins: scripts.flatMap((one: { matches: string[] }) => one.matches),
        });
      });
      await says(desk, 'I may not read AliExpress');
      expect(await text(desk)).toContain('Allow it again');
      expect(stage.requests.left()).toEqual([]);
    }),
  );
});
