import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model';
import { demoAccount, demoOrderId } from '../replica/model/demo-account';
import { itemUrl, ORDERS_URL } from '../replica/render/addresses';
import { until } from './drive/driven';
import { badges, table } from './drive/look';
import { BROWSERS } from './drive/open';
import { photoWithPlace } from './drive/photo';
import { type Stage, setStage, withEvidence } from './drive/stage';

const account = demoAccount(Date.now());
const orderId = demoOrderId('free-return-ends');
const order = account.orders.find((one) => one.orderId === orderId);
const line = order?.lines[0];
if (!line) throw new Error('the demo has no such order');
const { listing } = line;

/** Larger than what the browser is asked to hash in one go. */
const LARGE = 18_000_000;

const text = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Presses the first button or fold-out whose words are these. */
const press = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, summary')];
    const found = all.find((one) => one.textContent?.trim() === wanted);
    if (!found) throw new Error(`nothing to press says ${wanted}`);
    found.click();
  }, words);

/** Hands bytes over as a drop on, or a paste into, the place where proof is added. */
const handOver = (page: Page, how: 'drop' | 'paste', name: string, type: string, bytes: string) =>
  page.evaluate(
    (event, fileName, mediaType, content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName, { type: mediaType }));
      const target = document.querySelector('.add-evidence');
      const init = { bubbles: true, cancelable: true };
      const paste = new ClipboardEvent('paste', init);
      // Firefox takes no data in the constructor.
      Object.defineProperty(paste, 'clipboardData', { value: data });
      target?.dispatchEvent(
        event === 'drop' ? new DragEvent('drop', { ...init, dataTransfer: data }) : paste,
      );
    },
    how,
    name,
    type,
    bytes,
  );

/** What the page hands to the browser to be saved, as bytes. */
async function saved(page: Page, act: () => Promise<void>): Promise<Buffer> {
  await page.evaluate(() => {
    const keep = globalThis as unknown as { savedBlob?: Blob };
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) keep.savedBlob = blob;
      return create.call(URL, blob);
    };
  });
  await act();
  const base64 = await until(
    'something to be saved',
    () =>
      page.evaluate(async () => {
        const { savedBlob } = globalThis as unknown as { savedBlob?: Blob };
        if (!savedBlob || !/Saved as/.test(document.body.textContent ?? '')) return '';
        let text = '';
        for (const byte of new Uint8Array(await savedBlob.arrayBuffer())) text += String.fromCharCode(byte);
        return btoa(text);
      }),
    30_000,
  );
  return Buffer.from(base64, 'base64');
}

describe.each(BROWSERS)('the vault in %s', (kind) => {
  let stage: Stage;
  let desk: Page;
  let dir: string;
  let packed: Buffer;
  let photoBytes: Buffer;
  const evidence = () => table<Evidence>(desk, 'evidence');
  const count = (n: number) => until(`${n} pieces`, async () => (await evidence()).length === n);

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'recourse-vault-'));
    stage = await setStage(kind, account);
    const list = await stage.visit(ORDERS_URL);
    await until('the badge', async () => (await badges(list)).some((one) => one.order === orderId));
    desk = await stage.openExtensionPage(`desk.html#/order/${orderId}`);
    // The badge is painted before the background has stored what it says.
    await until('the order in the store', async () =>
      (await table<{ orderId: string }>(desk, 'orders')).some((one) => one.orderId === orderId),
    );
    await until('the order', async () => (await text(desk)).includes('Add files'));
    photoBytes = await photoWithPlace(desk);
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it('takes in files that are picked, dropped and pasted, and notes', () =>
    withEvidence(stage, 'take-in', async () => {
      const photo = join(dir, 'Foto vom Karton.jpg');
      writeFileSync(photo, photoBytes);
      const input = (await desk.$('.add-evidence input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(photo);
      await count(1);
      await handOver(desk, 'drop', 'unboxing.mp4', 'video/mp4', 'not really a film');
      await count(2);
      await handOver(desk, 'paste', 'image.png', 'image/png', 'not really a picture');
      await count(3);
      await press(desk, 'Write a note');
      const note = (await desk.$('.note-form textarea')) as ElementHandle<HTMLTextAreaElement>;
      await note.type('The box was open when it came.');
      await press(desk, 'Keep the note');
      await count(4);
      const kept = await evidence();
      const byName = Object.fromEntries(kept.map((one) => [one.name, one]));
      expect(byName['Foto vom Karton.jpg']).toMatchObject({
        kind: 'photo',
        type: 'image/jpeg',
        size: photoBytes.length,
        sha256: sha256(photoBytes),
        orderId,
      });
      expect(byName['unboxing.mp4']?.kind).toBe('video');
      expect(kept.find(({ kind: one }) => one === 'note')?.sha256).toBe(
        sha256(Buffer.from('The box was open when it came.')),
      );
      await handOver(desk, 'drop', 'again.mp4', 'video/mp4', 'not really a film');
      await until('to be told', async () => (await text(desk)).includes('was here already'));
      await count(4);
    }));

  it('removes a piece and puts it back with the same bytes', () =>
    withEvidence(stage, 'undo', async () => {
      await desk.evaluate(() =>
        document.querySelector<HTMLElement>('button[aria-label="Remove unboxing.mp4"]')?.click(),
      );
      await count(3);
      await press(desk, 'Put it back');
      await count(4);
      const bytes = await desk.evaluate(async () => {
        const open = indexedDB.open('recourse');
        await new Promise((done) => {
          open.onsuccess = done;
        });
        const read = <T>(ask: IDBRequest<T>) =>
          new Promise<T>((done) => {
            ask.onsuccess = () => done(ask.result);
          });
        const store = (name: string) => open.result.transaction(name).objectStore(name);
        const all = await read<{ id: string; name: string }[]>(store('evidence').getAll());
        const id = all.find(({ name }) => name === 'unboxing.mp4')?.id ?? '';
        const file = await read<{ blob: Blob }>(store('files').get(id));
        open.result.close();
        return file.blob.text();
      });
      expect(bytes).toBe('not really a film');
    }));

  it('packs a case file that other tools can check', () =>
    withEvidence(stage, 'dossier', async () => {
      packed = await saved(desk, () => press(desk, 'Pack the case file'));
      const zip = join(dir, 'case.zip');
      writeFileSync(zip, packed);
      expect(execFileSync('unzip', ['-t', zip]).toString()).toContain('No errors detected');
      const out = join(dir, `out-${kind}`);
      execFileSync('unzip', ['-q', zip, '-d', out]);
      const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: out }).toString();
      expect(checked.trim().split('\n')).toHaveLength(6);
      expect(checked).not.toContain('FAILED');
      expect(readFileSync(join(out, 'files/01-photo-Foto-vom-Karton.jpg')).equals(photoBytes)).toBe(true);
      const page = readFileSync(join(out, 'index.html'), 'utf8');
      expect(page).toContain('Unchanged since it was captured on');
      expect(page).toContain('src="data:image/jpeg;base64,');
      expect(page).toContain('The box was open when it came.');
      expect(page).not.toMatch(/<script|authentic|legally valid/i);
      const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {
        evidence: unknown[];
      };
      expect(manifest.evidence).toHaveLength(4);
      writeFileSync(join(out, 'index.html'), page.replace('box was open', 'box was shut'));
      expect(() => execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: out, stdio: 'pipe' })).toThrow();
    }));

  it('verifies every byte in the desk, and in a case file that is chosen there', () =>
    withEvidence(stage, 'verify', async () => {
      await desk.evaluate(() => {
        location.hash = '#/evidence';
      });
      await until('the section', async () => (await text(desk)).includes('Verify every byte'));
      await press(desk, 'Verify every byte');
      await until('the verdict', async () =>
        (await text(desk)).includes('All 4 files are unchanged since you captured them.'),
      );
      const input = (await desk.$('.check-dossier input')) as ElementHandle<HTMLInputElement>;
      const zip = join(dir, 'case.zip');
      await input.uploadFile(zip);
      await until('the check', async () => (await text(desk)).includes('All 6 files inside are unchanged'));
      const at = packed.indexOf('not really a film');
      const forged = Buffer.from(packed);
      forged.write('NOT', at);
      writeFileSync(zip, forged);
      await input.uploadFile(zip);
      await until('the finding', async () => (await text(desk)).includes('video-unboxing.mp4: changed'));
    }));

  it('says where a photo was taken, and makes a copy that does not', () =>
    withEvidence(stage, 'place', async () => {
      await until('the place', async () => (await text(desk)).includes('52.5000, 13.4000'));
      await press(desk, 'Make a copy without it');
      await count(5);
      const [original, copy] = (await evidence())
        .filter(({ name }) => name.startsWith('Foto'))
        .sort((a, b) => a.takenInAt - b.takenInAt);
      expect(copy).toMatchObject({
        name: 'Foto vom Karton-without-place.jpg',
        copyOf: original?.id,
        orderId,
      });
      await until('to be told', async () => (await text(desk)).includes('The copy stands beside'));
      await until('one place only', async () => ((await text(desk)).match(/52\.5000/g) ?? []).length === 1);
    }));

  it.runIf(kind === 'chromium')('keeps the page behind the popup with one click, and all of it', () =>
    withEvidence(stage, 'picture', async () => {
      const before = (await evidence()).length;
      const page = await stage.visit(`https:${itemUrl(line, { url: new URL(ORDERS_URL) })}`);
      await page.evaluate(() => {
        const long = document.createElement('div');
        long.style.cssText = 'height: 2500px; background: linear-gradient(white, teal)';
        long.textContent = 'The end of the page';
        document.body.append(long);
        scrollTo(0, 120);
      });
      await page.bringToFront();
      const [extension] = (await stage.browser.extensions()).values();
      await extension?.triggerAction(page);
      const target = await stage.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
      const popup = await target.asPage();
      await until('the offer', async () => (await text(popup)).includes(`It is kept for: ${listing.title}`));
      await press(popup, 'Picture of this page');
      await count(before + 2);
      await until('the whole page to be offered', async () => (await text(popup)).includes('whole page'));
      await press(popup, 'Picture of the whole page');
      await until('the picture', async () => (await evidence()).length === before + 3, 30_000);
      const [small, words, whole] = (await evidence())
        .filter(({ kind: one }) => one === 'listing')
        .sort((a, b) => a.takenInAt - b.takenInAt || b.type.localeCompare(a.type));
      const sizes = await desk.evaluate(
        async (ids) => {
          const open = indexedDB.open('recourse');
          await new Promise((done) => {
            open.onsuccess = done;
          });
          const sizes: number[][] = [];
          for (const id of ids) {
            const ask = open.result.transaction('files').objectStore('files').get(id);
            await new Promise((done) => {
              ask.onsuccess = done;
            });
            const { width, height } = await createImageBitmap(ask.result.blob);
            sizes.push([width, height]);
          }
          open.result.close();
          return sizes;
        },
        [small, words, whole].flatMap((one) => (one?.type === 'image/png' ? [one.id] : [])),
      );
      expect(sizes).toHaveLength(2);
      const [height, all] = sizes.map(([, one = 0]) => one).sort((a, b) => a - b);
      expect(all).toBeGreaterThan(2500);
      expect(height).toBeLessThan(1000);
      expect(small).toMatchObject({ orderId, kind: 'listing', url: page.url() });
      await until('the page to be where it was', () => page.evaluate(() => scrollY === 120));
      await popup.close();
      await page.close();
    }),
  );

  it('takes in a film that is hashed in a thread of its own, and packs it', () =>
    withEvidence(stage, 'film', async () => {
      const film = Buffer.alloc(LARGE, 'a film that is too large to be hashed in one go ');
      const path = join(dir, 'film.mp4');
      writeFileSync(path, film);
      await desk.evaluate((id) => {
        location.hash = `#/order/${id}`;
      }, orderId);
      const input = await until('the place for files', () =>
        desk.$('.add-evidence input[type="file"]').then((found) => found ?? undefined),
      );
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
      const kept = await until('the film', async () =>
        (await evidence()).find(({ name }) => name === 'film.mp4'),
      );
      expect(kept).toMatchObject({ size: LARGE, sha256: sha256(film) });
      await desk.evaluate(() => {
        const { createObjectURL } = URL;
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob) Object.assign(globalThis, { packedFilm: blob });
          return createObjectURL.call(URL, blob);
        };
      });
      await press(desk, 'Pack the case file');
      const found = await until('the film in the case file', () =>
        desk.evaluate(async (size) => {
          const { packedFilm } = globalThis as unknown as { packedFilm?: Blob };
          if (!packedFilm || packedFilm.size < size) return undefined;
          const all = new Uint8Array(await packedFilm.arrayBuffer());
          const words = 'film.mp4';
          const isName = (at: number) => [...words].every((one, n) => all[at + n] === one.charCodeAt(0));
          const name = all.findIndex((_, at) => isName(at));
          const from = name + words.length;
          const digest = await crypto.subtle.digest('SHA-256', all.slice(from, from + size));
          return [...new Uint8Array(digest)].map((one) => one.toString(16).padStart(2, '0')).join('');
        }, LARGE),
      );
      expect(found).toBe(kept.sha256);
    }));

  it('sends nothing anywhere', () => {
    expect(stage.requests.left()).toEqual([]);
  });
});
