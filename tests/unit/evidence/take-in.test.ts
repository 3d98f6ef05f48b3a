// @vitest-environment node
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256Of } from '../../../src/evidence/hash';
import { hashFor, type Said } from '../../../src/evidence/hash-for';
import { takeIn } from '../../../src/evidence/take-in';
import { allEvidence, attach, bytesOf, evidenceOf, putBack, remove } from '../../../src/evidence/vault';
import { verify, verifyAll } from '../../../src/evidence/verify';
import { asStoreError } from '../../../src/store/store-error';
import { about, bytes, emptyStore, NOW, ORDER } from './samples';

/** More than is hashed in one go. */
const LARGE = 17_000_000;

const independent = async (blob: Blob) =>
  createHash('sha256')
    .update(new Uint8Array(await blob.arrayBuffer()))
    .digest('hex');

afterEach(() => vi.unstubAllGlobals());

describe('hashing', () => {
  it.each([0, 1, 63, 64, 65, 300_001])('agrees with another hand on %i bytes', async (size) => {
    const blob = bytes(size);
    expect(await sha256Of(blob)).toBe(await independent(blob));
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const large = new Blob([bytes(LARGE / 2), bytes(LARGE / 2, '', 2)]);
    for (const blob of [new Blob([bytes(100_000)]), large]) {
      const told: number[] = [];
      await sha256Of(blob, (done) => told.push(done));
      expect(told.length > 1).toBe(blob === large);
      expect(told.at(-1)).toBe(blob.size);
      const stop = new AbortController();
      const stopped = sha256Of(blob, () => stop.abort(), stop.signal);
      await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    }
  });

  describe('in a thread of its own', () => {
    /** A worker as the page sees it; what it is handed is hashed beside the page's own work. */
    class Aside {
      static ended = 0;
      onmessage: (event: { data: Said }) => void = () => {};
      onerror: (event: { message: string }) => void = () => {};
      constructor(readonly script: string) {}
      postMessage(blob: Blob) {
        if (blob.type === 'no/worker') queueMicrotask(() => this.onerror({ message: 'no such script' }));
        else void hashFor(blob, (data) => this.onmessage({ data }));
      }
      terminate() {
        Aside.ended += 1;
        this.onmessage = () => {};
      }
    }

    it('comes to the same, tells how far it is, and ends its thread whatever comes of it', async () => {
      vi.stubGlobal('Worker', Aside);
      const blob = new Blob([bytes(LARGE / 2), bytes(LARGE / 2, '', 2)]);
      const told: number[] = [];
      expect(await sha256Of(blob, (done) => told.push(done))).toBe(await independent(blob));
      expect(told.length).toBeGreaterThan(1);
      expect(told.at(-1)).toBe(LARGE);
      const stop = new AbortController();
      const stopped = sha256Of(blob, () => stop.abort(), stop.signal);
      await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
      await expect(sha256Of(bytes(LARGE, 'no/worker'))).rejects.toThrow('no such script');
      const broken = bytes(LARGE);
      broken.stream = () =>
        new ReadableStream({ type: 'bytes', pull: () => Promise.reject(new Error('it was moved')) });
      await expect(sha256Of(broken)).rejects.toThrow('it was moved');
      expect(Aside.ended).toBe(4);
    });
  });
});

describe('taking in', () => {
  it('keeps the bytes as they are, and what is told of them', async () => {
    const db = emptyStore();
    const blob = bytes(5000);
    const taken = await takeIn(db, blob, about({ item: 'box' }), NOW);
    expect(taken).toMatchObject({
      ...about({ item: 'box' }),
      size: 5000,
      type: 'image/jpeg',
      takenInAt: NOW,
    });
    expect(taken.sha256).toBe(await independent(blob));
    const kept = await bytesOf(db, taken.id);
    expect(kept && (await independent(kept))).toBe(taken.sha256);
    expect(await evidenceOf(db, { orderId: ORDER })).toEqual([taken]);
  });

  it('knows the same bytes of the same order, and fills up what was not told then', async () => {
    const db = emptyStore();
    const first = await takeIn(db, bytes(90), about(), NOW);
    const again = await takeIn(db, bytes(90), about({ pursuitId: 'p', item: 'box' }), NOW + 5);
    expect(again).toEqual({ ...first, pursuitId: 'p', item: 'box' });
    expect(await db.files.count()).toBe(1);
    expect(await evidenceOf(db, { pursuitId: 'p' })).toEqual([again]);
    await takeIn(db, bytes(90), about({ pursuitId: 'p', item: 'label' }), NOW + 6);
    await takeIn(db, bytes(90), about({ orderId: '8100000000000002' }), NOW + 7);
    await takeIn(db, bytes(90, 'image/jpeg', 2), about(), NOW + 8);
    expect(await allEvidence(db)).toHaveLength(4);
  });

  it('keeps nothing where there is no room, or where it was stopped', async () => {
    const db = emptyStore();
    vi.stubGlobal('navigator', {
      storage: { estimate: async () => ({ usage: 90_000_000, quota: 100_000_000 }) },
    });
    const refused = await takeIn(db, bytes(10), about(), NOW).catch(asStoreError);
    expect(refused).toMatchObject({ code: 'full' });
    vi.unstubAllGlobals();
    const stopped = takeIn(db, bytes(10), about(), NOW, () => {}, AbortSignal.abort());
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect([await db.files.count(), await db.evidence.count()]).toEqual([0, 0]);
  });

  it('keeps no record without its bytes when writing fails', async () => {
    const db = emptyStore();
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    db.files.hook('creating', () => {
      throw full;
    });
    const failed = await takeIn(db, bytes(10), about(), NOW).catch(asStoreError);
    expect(failed).toMatchObject({ code: 'full' });
    expect(await db.evidence.count()).toBe(0);
  });
});

describe('the vault', () => {
  it('puts back what was removed', async () => {
    const db = emptyStore();
    const taken = await takeIn(db, bytes(70), about(), NOW);
    const removed = await remove(db, taken.id);
    expect([await db.files.count(), await db.evidence.count()]).toEqual([0, 0]);
    expect(await remove(db, taken.id)).toBeNull();
    if (!removed) throw new Error('nothing was removed');
    await putBack(db, removed);
    expect(await evidenceOf(db, { orderId: ORDER })).toEqual([taken]);
    expect(await verify(db, taken)).toBe('unchanged');
  });

  it('attaches a piece to an order without touching its bytes', async () => {
    const db = emptyStore();
    const taken = await takeIn(db, bytes(70), about({ orderId: null }), NOW);
    await attach(db, taken.id, { orderId: ORDER });
    expect(await evidenceOf(db, { orderId: ORDER })).toEqual([{ ...taken, orderId: ORDER }]);
  });

  it('finds a changed and a missing byte', async () => {
    const db = emptyStore();
    const pieces = [];
    for (const seed of [1, 2, 3])
      pieces.push(await takeIn(db, bytes(1000, 'a/b', seed), about(), NOW + seed));
    const [good, bad, gone] = pieces;
    if (!good || !bad || !gone) throw new Error('three were taken in');
    const flipped = new Uint8Array(await bytes(1000, 'a/b', 2).arrayBuffer());
    flipped[500] = (flipped[500] ?? 0) ^ 1;
    await db.files.put({ id: bad.id, blob: new Blob([flipped]) });
    await db.files.delete(gone.id);
    const told: number[] = [];
    const verdicts = await verifyAll(db, pieces, (done, all) => told.push(done, all));
    expect([good, bad, gone].map(({ id }) => verdicts.get(id))).toEqual(['unchanged', 'changed', 'missing']);
    expect(Math.max(...told)).toBe(3000);
  });
});

describe('the name of a file', () => {
  it.each([
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['a\u0000b\r\nc.jpg', 'a b c.jpg'],
    ['\u2066\u2069', 'file'],
    ['Foto vom Karton (1).jpg', 'Foto vom Karton (1).jpg'],
    ['x'.repeat(5_000), 'x'.repeat(500)],
  ])('is kept without what reorders or ends a line: %j', async (name, kept) => {
    const taken = await takeIn(emptyStore(), bytes(10), { ...about(), name }, NOW);
    expect(taken.name).toBe(kept);
  });
});
