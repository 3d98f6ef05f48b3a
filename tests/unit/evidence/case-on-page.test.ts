// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { casesOnPage, noteFiled, notePress } from '../../../src/evidence/case-on-page';
import { pieceOnPage } from '../../../src/evidence/files-on-page';
import { takeIn } from '../../../src/evidence/take-in';
import type { Evidence } from '../../../src/model';
import { ownEvent, standingOf } from '../../../src/rules/case/own-events';
import { openDatabase, type RecourseDatabase } from '../../../src/store/database';
import { addEvents, startPursuit } from '../../../src/store/pursuits';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const ORDER = '8100000000000001';
const names = { orderId: ORDER, lineId: '81000000000000019', caseId: null };
const nothing = { orderId: null, lineId: null, caseId: null };
let db: RecourseDatabase;

async function begun(id = 'one', orderId = ORDER, lineId: string | null = '81000000000000019') {
  await startPursuit(db, { id, orderId, lineId, productId: null, reason: 'damaged' }, NOW);
  await addEvents(db, id, [ownEvent('problem-noticed', NOW, 'UTC')], NOW);
}
async function withFile(pursuitId: string | null = 'one', bytes = 'hello', more: Partial<Evidence> = {}) {
  return takeIn(
    db,
    new Blob([bytes], { type: more.type ?? 'image/png' }),
    {
      ...{ kind: 'photo', name: 'a.png', orderId: ORDER, lineId: null, pursuitId, item: null },
      ...{ url: null, madeAt: null, version: '1' },
      ...more,
    },
    NOW,
  );
}

afterEach(() => db.delete());

describe('what a page about a dispute is told', () => {
  it('is the pursuit of its own line and no other', async () => {
    db = openDatabase('on-page-1');
    await begun('one');
    await begun('other-line', ORDER, '81000000000000018');
    await begun('other-order', '8100000000000002', '81000000000000029');
    const found = await casesOnPage(db, names, NOW, 'UTC');
    expect(found.map(({ id }) => id)).toEqual(['one']);
    expect(found[0]).toMatchObject({ reason: 'damaged', state: 'preparing', beforeFiling: true });
    expect(found[0]?.text).toContain('1. The item arrived damaged.');
    expect((await casesOnPage(db, nothing, NOW, 'UTC')).length).toBe(3);
  });

  it('leaves out what was laid aside', async () => {
    db = openDatabase('on-page-2');
    await begun();
    await addEvents(db, 'one', [ownEvent('laid-aside', NOW + 1, 'UTC')], NOW);
    expect(await casesOnPage(db, names, NOW, 'UTC')).toEqual([]);
  });

  it('gives the bytes of its own files only', async () => {
    db = openDatabase('on-page-3');
    await begun('one');
    await begun('other-order', '8100000000000002', '81000000000000029');
    const { id } = await withFile('one');
    const piece = await pieceOnPage(db, names, { pursuitId: 'one', fileId: id, from: 0 });
    expect(piece).toEqual({ from: 0, size: 5, base64: btoa('hello') });
    const elsewhere = { orderId: '8100000000000002', lineId: null, caseId: null };
    await expect(pieceOnPage(db, elsewhere, { pursuitId: 'one', fileId: id, from: 0 })).rejects.toThrow(
      'no case',
    );
    await expect(
      pieceOnPage(db, elsewhere, { pursuitId: 'other-order', fileId: id, from: 0 }),
    ).rejects.toThrow('no file');
  });

  it('has the files of the order as a whole too, as every case of it, and none of another case', async () => {
    db = openDatabase('on-page-8');
    await begun('one');
    await begun('other-line', ORDER, '81000000000000018');
    const { id } = await withFile(null, 'of the order', { name: 'order.png' });
    await withFile('other-line', 'of the other', { name: 'other.png' });
    await withFile('one', 'its own', { name: 'own.png' });
    const [told] = await casesOnPage(db, names, NOW, 'UTC');
    expect(told?.files.map(({ name }) => name).sort()).toEqual(['order.png', 'own.png']);
    expect(await pieceOnPage(db, names, { pursuitId: 'one', fileId: id, from: 0 })).toMatchObject({
      size: 12,
    });
    const page = 'https://www.aliexpress.com/item/1005001234567890.html';
    const other = await withFile(null, 'elsewhere', { orderId: '8100000000000002' });
    await expect(pieceOnPage(db, names, { pursuitId: 'one', fileId: other.id, from: 0 })).rejects.toThrow(
      'no file',
    );
    // A picture of the listing is proof that a form takes; notes and the words of pages are none.
    await withFile('one', 'listing', { kind: 'listing', name: 'listing.png', url: page });
    await withFile('one', 'words', { kind: 'chat', name: 'words.txt', url: page, type: 'text/plain' });
    await withFile('one', 'note', { kind: 'note', name: 'note.txt', type: 'text/plain' });
    const [again] = await casesOnPage(db, names, NOW, 'UTC');
    expect(again?.files.map(({ name }) => name).sort()).toEqual(['listing.png', 'order.png', 'own.png']);
  });

  it('records a filing once, since the press, with what the page showed', async () => {
    db = openDatabase('on-page-4');
    await begun();
    await notePress(db, names, 'one', NOW + 1000, NOW + 1000);
    expect((await casesOnPage(db, names, NOW, 'UTC'))[0]?.pressedAt).toBe(NOW + 1000);
    const at = { ...names, caseId: '7100000000000001' };
    await noteFiled(db, at, 'one', { quote: 'Confirm' }, NOW + 9000, 'UTC');
    await noteFiled(db, at, 'one', null, NOW + 99_000, 'UTC');
    const pursuit = await db.pursuits.get('one');
    if (!pursuit) throw new Error('it is gone');
    expect(standingOf(pursuit)).toMatchObject({ state: 'open', since: NOW + 1000, source: 'page' });
    expect(pursuit.events.filter(({ kind }) => kind === 'dispute-opened')).toHaveLength(1);
    expect(pursuit).toMatchObject({ caseId: '7100000000000001', answers: {} });
    const [told] = await casesOnPage(db, names, NOW + 10_000, 'UTC');
    expect(told?.state).toBe('open');
  });

  it('knows the page that comes after the press by its line alone, also of an order whose lines no page has told', async () => {
    db = openDatabase('on-page-6');
    await begun('one', ORDER, null);
    await begun('other-order', '8100000000000002', null);
    const after = { orderId: null, lineId: names.lineId, caseId: '7100000000000001' };
    expect(await casesOnPage(db, after, NOW, 'UTC')).toEqual([]);
    await notePress(db, names, 'one', NOW + 1000, NOW + 1000);
    expect((await casesOnPage(db, after, NOW, 'UTC')).map(({ id }) => id)).toEqual(['one']);
    const another = { ...after, lineId: '81000000000000029' };
    expect(await casesOnPage(db, another, NOW, 'UTC')).toEqual([]);
    await noteFiled(db, after, 'one', { quote: 'Confirm' }, NOW + 9000, 'UTC');
    expect((await db.pursuits.get('one'))?.caseId).toBe('7100000000000001');
  });

  it('takes a press back at the moment when the buyer says that nothing was submitted', async () => {
    db = openDatabase('on-page-7');
    await begun();
    await notePress(db, names, 'one', NOW + 1000, NOW + 1000);
    await notePress(db, names, 'one', null, NOW + 5000);
    expect((await casesOnPage(db, names, NOW, 'UTC'))[0]?.pressedAt).toBeNull();
    expect(await db.pursuits.get('one')).toMatchObject({ changedAt: NOW + 5000 });
  });

  it('refuses a pursuit of another page', async () => {
    db = openDatabase('on-page-5');
    await begun('other-order', '8100000000000002', '81000000000000029');
    await expect(noteFiled(db, names, 'other-order', null, NOW, 'UTC')).rejects.toThrow('no case');
  });
});
