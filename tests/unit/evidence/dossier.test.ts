// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../../src/evidence/dossier/check-dossier';
import { fileNames, safeName } from '../../../src/evidence/dossier/file-names';
import { gatherDossier } from '../../../src/evidence/dossier/gather';
import { Markup } from '../../../src/evidence/dossier/markup';
import { packDossier } from '../../../src/evidence/dossier/pack';
import { takeIn } from '../../../src/evidence/take-in';
import { CASE_EVENT_KINDS, type Evidence } from '../../../src/model';
import type { RecourseDatabase } from '../../../src/store/database';
import { addEvents, changePursuit, startPursuit } from '../../../src/store/pursuits';
import { takeReading } from '../../../src/store/take-reading';
import { isWordKey } from '../../../src/words/say';
import { delivered, reading } from '../ui/sample';
import { about, bytes, emptyStore, NOW, ORDER } from './samples';

const HOSTILE = '<img src=x onerror=alert(1)> "Lamp" & \'co\'';
const around = { at: NOW, zone: 'Europe/Berlin', version: '0.1.0' };

async function aCase(): Promise<RecourseDatabase> {
  const db = emptyStore();
  await takeReading(db, reading([delivered(ORDER, HOSTILE, '2026-11-12', '12.40')]));
  for (const id of ['p1', 'p2'])
    await startPursuit(db, { id, orderId: ORDER, lineId: null, productId: null }, NOW);
  const change = { reason: 'damaged' as const, wanted: { amount: '12.40', currency: 'USD' } };
  await changePursuit(
    db,
    'p1',
    { ...change, texts: { message: 'It is broken.\nSee photo 1.', 'note-damage-close': 'Half a no' } },
    NOW,
  );
  const happened = { source: 'user' as const, seenAt: NOW, quote: 'I wrote to them', detail: {} };
  await addEvents(
    db,
    'p1',
    [{ id: 'e', kind: 'seller-messaged', at: NOW - 1, on: '2026-11-20', ...happened }],
    NOW,
  );
  return db;
}

const entriesOf = async (zip: Blob) => (await checkDossier(zip))?.map(({ name, verdict }) => [name, verdict]);

async function textIn(zip: Blob, name: string): Promise<string> {
  // Nothing is compressed: behind the name in its own header a text stands in the zip as it is.
  const all = Buffer.from(await zip.arrayBuffer()).toString('latin1');
  const header = [...all.matchAll(/PK/g)].find(
    ({ index }) => all.slice(index + 30, index + 30 + name.length) === name,
  );
  const from = (header?.index ?? 0) + 30 + name.length;
  return Buffer.from(all.slice(from, all.indexOf('PK', from)), 'latin1').toString();
}

describe('packing a case', () => {
  it('holds the originals, their hashes, a manifest and a page, and nothing of another case', async () => {
    const db = await aCase();
    const film = await takeIn(
      db,
      bytes(200_000, 'video/mp4'),
      about({ name: 'film 1.mp4', kind: 'video' }),
      NOW,
    );
    await takeIn(
      db,
      bytes(50, 'image/jpeg', 2),
      about({ name: '../../é/.htaccess', pursuitId: 'p1' }),
      NOW + 1,
    );
    await takeIn(db, bytes(60, 'image/jpeg', 3), about({ pursuitId: 'p2' }), NOW + 2);
    await takeIn(
      db,
      new Blob(['They <b>laughed</b>'], { type: 'text/plain' }),
      about({ kind: 'note' }),
      NOW + 3,
    );
    const content = await gatherDossier(db, { orderId: ORDER, pursuitId: 'p1', route: 'card' }, around);
    if (!content) throw new Error('the order is known');
    const told: number[] = [];
    const packed = await packDossier(db, content, (done, all) => told.push(done / all));
    expect(packed).toMatchObject({ changed: 0, name: `recourse-${ORDER}-card-2026-11-21.zip` });
    expect(await entriesOf(packed.blob)).toEqual([
      ['files/01-video-film-1.mp4', 'unchanged'],
      ['files/02-photo-e.htaccess', 'unchanged'],
      ['files/03-note-box.jpg', 'unchanged'],
      ['index.html', 'unchanged'],
      ['manifest.json', 'unchanged'],
    ]);
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
    expect(told.some((share) => share > 0.9)).toBe(true);
    const sums = await textIn(packed.blob, 'SHA256SUMS');
    expect(sums).toContain(`${film.sha256}  files/01-video-film-1.mp4\n`);
    const page = await textIn(packed.blob, 'index.html');
    expect(page).not.toMatch(/<img|<script|<b>|authentic|legally valid/);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;Lamp&quot; &amp; &#39;co&#39;');
    expect(page).toContain('They &lt;b&gt;laughed&lt;/b&gt;');
    expect(page).not.toContain('Half a no');
    expect(page).toContain('For the card issuer');
    expect(page).toContain('Free returns within 15 days after delivery');
    expect(page).toContain('Fri 20 Nov: The buyer wrote to the seller');
    expect(page).toContain('Unchanged since it was captured on Sat 21 Nov, 11:00.');
    const manifest = await textIn(packed.blob, 'manifest.json');
    const read = JSON.parse(manifest.slice(manifest.indexOf('{'))) as { evidence: unknown[]; format: string };
    expect(read.format).toBe('recourse-dossier');
    expect(read.evidence).toHaveLength(3);
    expect(read.evidence[0]).toMatchObject({
      path: 'files/01-video-film-1.mp4',
      sha256: film.sha256,
      takenInAt: '2026-11-21T10:00:00.000Z',
    });
  });

  it('says which file is not as it was captured, and so does the check', async () => {
    const db = await aCase();
    const taken = await takeIn(db, bytes(1000), about(), NOW);
    await db.files.put({ id: taken.id, blob: bytes(1000, 'image/jpeg', 9) });
    const lost = await takeIn(db, bytes(10), about({ name: 'lost.jpg' }), NOW + 1);
    await db.files.delete(lost.id);
    const content = await gatherDossier(db, { orderId: ORDER, pursuitId: null, route: 'case' }, around);
    if (!content) throw new Error('the order is known');
    const { blob, changed } = await packDossier(db, content);
    expect(changed).toBe(2);
    expect(await entriesOf(blob)).toEqual([
      ['files/01-photo-box.jpg', 'changed'],
      ['index.html', 'unchanged'],
      ['manifest.json', 'unchanged'],
    ]);
    const page = await textIn(blob, 'index.html');
    expect(page).toContain('Not the bytes that were captured on');
    expect(page).toContain('could not be read when this was packed');
  });

  it('begins anew without a piece that turns out unreadable in the midst of it', async () => {
    const db = await aCase();
    await takeIn(db, bytes(1000), about(), NOW);
    const lost = await takeIn(db, bytes(90_000), about({ name: 'lost.jpg' }), NOW + 1);
    const broken = bytes(90_000);
    broken.stream = () =>
      new ReadableStream({
        type: 'bytes',
        start: (out) => out.enqueue(new Uint8Array(10_000)),
        pull: () => Promise.reject(new Error('the disk')),
      });
    broken.arrayBuffer = () => Promise.reject(new Error('the disk'));
    const get = db.files.get.bind(db.files);
    db.files.get = ((id: string) =>
      id === lost.id ? Promise.resolve({ id, blob: broken }) : get(id)) as typeof db.files.get;
    const content = await gatherDossier(db, { orderId: ORDER, pursuitId: null, route: 'case' }, around);
    if (!content) throw new Error('the order is known');
    const { blob, changed } = await packDossier(db, content);
    expect(changed).toBe(1);
    expect((await entriesOf(blob))?.map(([name]) => name)).toEqual([
      'files/01-photo-box.jpg',
      'index.html',
      'manifest.json',
    ]);
    expect(await textIn(blob, 'index.html')).toContain('could not be read when this was packed');
  });

  it('finds a byte that was changed in the zip, and what is no case file', async () => {
    const db = await aCase();
    await takeIn(db, new Blob(['A note of some length, to be found']), about({ kind: 'note' }), NOW);
    const content = await gatherDossier(db, { orderId: ORDER, pursuitId: null, route: 'case' }, around);
    if (!content) throw new Error('the order is known');
    const { blob } = await packDossier(db, content);
    const raw = new Uint8Array(await blob.arrayBuffer());
    const at = Buffer.from(raw).indexOf('to be found');
    raw[at] = 'T'.charCodeAt(0);
    const found = await checkDossier(new Blob([raw]));
    expect(found?.filter(({ verdict }) => verdict !== 'unchanged')).toEqual([
      { name: 'files/01-note-box.jpg', verdict: 'changed' },
    ]);
    expect(await checkDossier(new Blob(['no zip']))).toBeNull();
    expect(await checkDossier(new Blob([raw.slice(0, raw.length / 2)]))).toBeNull();
  });

  it('stops when it is told to, and packs nothing of an order that was never seen', async () => {
    const db = await aCase();
    await takeIn(db, bytes(1000), about(), NOW);
    const content = await gatherDossier(db, { orderId: ORDER, pursuitId: null, route: 'case' }, around);
    if (!content) throw new Error('the order is known');
    const stopped = packDossier(db, content, () => {}, AbortSignal.abort());
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await gatherDossier(db, { orderId: '9', pursuitId: null, route: 'case' }, around)).toBeNull();
  });
});

describe('names inside a case file', () => {
  it.each([
    ['Foto vom Karton.JPG', 'Foto-vom-Karton.JPG'],
    ['../../etc/passwd', 'etc-passwd'],
    ['..\\x.exe', 'x.exe'],
    ['коробка.png', 'file.png'],
    ['', 'file'],
    ['a\nb.txt', 'a-b.txt'],
    [`${'x'.repeat(300)}.jpeg`, `${'x'.repeat(60)}.jpeg`],
  ])('makes %j safe', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it('names the same bytes once and never two pieces alike', () => {
    const piece = (id: string, sha256: string) =>
      ({ id, sha256, kind: 'photo', name: 'a.jpg' }) as unknown as Evidence;
    const names = fileNames([piece('1', 'x'), piece('2', 'y'), piece('3', 'x')]);
    expect([...names.values()]).toEqual([
      'files/01-photo-a.jpg',
      'files/02-photo-a.jpg',
      'files/01-photo-a.jpg',
    ]);
  });
});

describe('the page', () => {
  it('has words for everything that can happen', () => {
    expect(CASE_EVENT_KINDS.filter((kind) => !isWordKey(`dossier.event.${kind}`))).toEqual([]);
  });

  it('escapes texts and attributes', () => {
    const page = Markup.page(
      { lang: 'en', dir: 'ltr', title: '</title><script>', style: '' },
      Markup.of('p', { title: '"><script>' }, '<script>'),
    );
    expect(page).not.toContain('<script>');
  });
});
