import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../e2e/drive/driven';
import { badges, table } from '../../e2e/drive/look';
import { ORDERS_URL } from '../../replica/render/addresses';
import type { Figure } from '../figure';
import { pause, readied, type Stages } from '../stages';

const MB = 1_000_000;
const SIZE = 300 * MB;

/**
 * A film of 300 MB taken in (read, hashed, stored) and packed (read and hashed again, read and written), against the
 * same bytes read and stored, or read twice and written, by bare calls in the same page; and what either needs in memory.
 */
export async function files({ ours, account, look }: Stages): Promise<Figure[]> {
  look({});
  const dir = mkdtempSync(join(tmpdir(), 'recourse-bench-'));
  const film = join(dir, 'film.mp4');
  writeFilm(film);
  try {
    const orderId = account.orders[0]?.orderId ?? '';
    const list = await ours.visit(ORDERS_URL);
    await until('the order', async () => (await badges(list)).some(({ order }) => order === orderId));
    const page = await readied(await ours.openExtensionPage(`desk.html#/order/${orderId}`));
    await until('the order to be kept', async () =>
      (await table<{ orderId: string }>(page, 'orders')).some((one) => one.orderId === orderId),
    );
    await list.close();
    const pid = () => ours.browser.process()?.pid ?? 0;
    let floor = { stored: 0, written: 0 };
    const without = await timed(page, pid(), async () => {
      floor = await bare(page, film);
    });
    const takeIn = await timed(page, pid(), async () => {
      const input = (await page.$('.add-evidence input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(film);
      await says(page, '1 file kept.');
    });
    const pack = await timed(page, pid(), async () => {
      await page.evaluate(() => {
        const all = [...document.querySelectorAll('button')];
        all.find((one) => one.textContent === 'Pack the case file')?.click();
      });
      await says(page, 'Saved as');
    });
    await page.close();
    return [
      row('300 MB film: take in (read, hash, store)', takeIn.ms, floor.stored),
      memoryRow(
        '300 MB film: memory while it is taken in (floor: the bare calls)',
        takeIn.peak,
        without.peak,
      ),
      row('300 MB film: pack (check, read, write)', pack.ms, floor.written),
      memoryRow('300 MB film: memory while it is packed (floor: the bare calls)', pack.peak, without.peak),
    ];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const row = (what: string, figure: number, floor: number): Figure => ({
  what,
  unit: 'ms',
  figure,
  floor,
  goal: { of: 'ratio', most: 1.5 },
});

const memoryRow = (what: string, bytes: number, floor: number): Figure => ({
  what,
  unit: 'MB',
  figure: bytes / MB,
  floor: floor / MB,
  goal: { of: 'figure', most: 64 },
  note: 'peak above idle, own memory of all processes of the browser',
});

/** Bytes that no one can make smaller. */
function writeFilm(path: string): void {
  const file = openSync(path, 'w');
  const piece = Buffer.alloc(MB);
  for (let state = 1, written = 0; written < SIZE; written += MB) {
    for (let at = 0; at < MB; at += 4) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      piece.writeUInt32LE(state, at);
    }
    writeSync(file, piece);
  }
}

const says = (page: Page, words: string) =>
  until(
    words,
    () => page.evaluate((wanted) => (document.body.textContent ?? '').includes(wanted), words),
    240_000,
  );

/** The same bytes without us: read and stored; then read twice and written to a file. */
async function bare(page: Page, film: string): Promise<{ stored: number; written: number }> {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'bare';
    document.body.append(input);
  });
  const input = (await page.$('#bare')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(film);
  return page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('#bare');
    const file = field?.files?.[0];
    if (!file) throw new Error('no file');
    const done = (ask: IDBRequest | IDBTransaction | IDBOpenDBRequest) =>
      new Promise((good, bad) => {
        if (ask instanceof IDBTransaction) ask.oncomplete = good;
        else ask.onsuccess = good;
        ask.onerror = () => bad(ask.error);
      });
    let start = performance.now();
    await file.stream().pipeTo(new WritableStream());
    const open = indexedDB.open('bare', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('files');
    await done(open);
    const writing = open.result.transaction('files', 'readwrite');
    writing.objectStore('files').put(file, 1);
    await done(writing);
    const stored = performance.now() - start;
    const ask = open.result.transaction('files').objectStore('files').get(1);
    await done(ask);
    const blob: Blob = ask.result;
    start = performance.now();
    await blob.stream().pipeTo(new WritableStream());
    const root = await navigator.storage.getDirectory();
    const handle = await root.getFileHandle('bare', { create: true });
    await blob.stream().pipeTo(await handle.createWritable());
    const written = performance.now() - start;
    await root.removeEntry('bare');
    open.result.close();
    await done(indexedDB.deleteDatabase('bare'));
    field.remove();
    return { stored, written };
  });
}

/** How long something takes (ms), and the most memory that the browser's processes have meanwhile above before. */
async function timed(
  page: Page,
  pid: number,
  act: () => Promise<void>,
): Promise<{ ms: number; peak: number }> {
  // What was left behind before is not to be tidied up in the midst of it, nor to be counted as idle.
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  await pause(3000);
  const idle = ownMemory(pid);
  let most = idle;
  const timer = setInterval(() => {
    most = Math.max(most, ownMemory(pid));
  }, 50);
  const start = performance.now();
  await act();
  const ms = performance.now() - start;
  clearInterval(timer);
  return { ms, peak: most - idle };
}

/** Memory of a process and all below it that no file stands behind, in bytes (Linux). */
function ownMemory(pid: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
      sizes.set(Number(name), Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024);
    } catch {
      // It has ended.
    }
  }
  const isBelow = (one: number): boolean => one === pid || (one > 1 && isBelow(parents.get(one) ?? 0));
  return [...sizes].reduce((sum, [one, size]) => sum + (isBelow(one) ? size : 0), 0);
}
