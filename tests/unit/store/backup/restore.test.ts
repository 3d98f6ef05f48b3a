// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { previewOf } from '../../../../src/store/backup/compare';
import { restore, sweep } from '../../../../src/store/backup/restore';
import { correct } from '../../../../src/store/correct';
import { RecourseDatabase } from '../../../../src/store/database';
import { MIGRATIONS } from '../../../../src/store/migrations/chain';
import { knownOrder } from '../../../../src/store/orders';
import { addEvents, changePursuit } from '../../../../src/store/pursuits';
import { atEachRequest } from '../faults';
import { FIXTURES } from '../migrations/fixtures';
import { AT, ORDER } from '../samples';
import { asOfVersion } from './repack';
import { backupOf, contentOf, emptyStore, stockedStore, verified } from './stock';

const LATER = AT + 86_400_000;

describe('what a backup would bring', () => {
  it('is told before anything is changed', async () => {
    const db = await stockedStore();
    const backup = await verified(await backupOf(db));
    await correct(db, ORDER, { of: 'order', field: 'shippedOn', value: '2026-08-05' }, LATER);
    await db.evidence.delete('f-2');
    await db.listings.put({ ...(await db.listings.get('l-1')), id: 'l-2' } as never);
    const before = await contentOf(db);
    const preview = await previewOf(db, backup.rows);
    expect(preview.orders).toEqual({ fresh: 0, differs: 1, same: 0, onlyHere: 0 });
    expect(preview.evidence).toEqual({ fresh: 1, differs: 0, same: 2, onlyHere: 0 });
    expect(preview.listings).toEqual({ fresh: 0, differs: 0, same: 1, onlyHere: 1 });
    expect(await contentOf(db)).toEqual(before);
  });
});

describe('restoring', () => {
  it('replaces all that is here, and only that', async () => {
    const db = await stockedStore();
    const held = await contentOf(db);
    const backup = await verified(await backupOf(db));
    await correct(db, ORDER, { of: 'order', field: 'deliveredOn', value: '2026-08-25' }, LATER);
    await db.files.put({ id: 'f-9', blob: new Blob(['more']) });
    await db.settings.put({ key: 'remindOfBackup', value: false });
    await restore(db, backup, 'replace');
    const content = await contentOf(db);
    expect(content).toEqual({ ...held, meta: expect.anything() });
    expect(await db.meta.get('backed-up-at')).toEqual({ key: 'backed-up-at', value: String(AT) });
  });

  it('keeps what was announced here since, so that nobody is told twice', async () => {
    const db = await stockedStore();
    const backup = await verified(await backupOf(db));
    const since = {
      id: `deadline:${ORDER}:y`,
      orderId: ORDER,
      state: 'done',
      at: LATER,
      until: null,
    } as const;
    await db.reminders.put(since);
    await restore(db, backup, 'replace');
    expect(await db.reminders.get(since.id)).toEqual(since);
  });

  it('merges so that no correction, event or page of either side is lost', async () => {
    const there = await stockedStore();
    const here = emptyStore();
    await restore(here, await verified(await backupOf(there)), 'merge');
    await correct(there, ORDER, { of: 'order', field: 'shippedOn', value: '2026-08-05' }, LATER);
    await correct(there, ORDER, { of: 'order', field: 'deliveredOn', value: null }, LATER);
    await changePursuit(there, 'p-1', { texts: { message: 'It came broken' } }, LATER);
    await correct(here, ORDER, { of: 'order', field: 'paidOn', value: '2026-08-02' }, LATER);
    const event = { id: 'e-2', kind: 'seller-offered', at: LATER, on: '2026-09-02' } as const;
    await addEvents(
      here,
      'p-1',
      [{ ...event, source: 'user', seenAt: LATER, quote: '', detail: {} }],
      LATER + 1,
    );

    await restore(here, await verified(await backupOf(there)), 'merge');
    const known = await knownOrder(here, ORDER);
    expect(known?.order.shippedOn).toMatchObject({ value: '2026-08-05', basis: 'user' });
    expect(known?.order.paidOn).toMatchObject({ value: '2026-08-02', basis: 'user' });
    expect(known?.order.deliveredOn, 'taken back there').toBeNull();
    const pursuit = await here.pursuits.get('p-1');
    expect(pursuit?.events.map(({ id }) => id).sort()).toEqual(['e-1', 'e-2']);
    expect(pursuit?.texts).toEqual({ message: 'It came broken' });
    expect(await here.orders.where('nextAt').equals(0).count()).toBe(1);
  });

  it('merges twice as once', async () => {
    const db = await stockedStore();
    const before = await contentOf(db);
    const backup = await verified(await backupOf(db));
    await restore(db, backup, 'merge');
    await restore(db, backup, 'merge');
    expect(await contentOf(db)).toEqual(before);
  });

  it('stops when it is told to, and leaves nothing behind', async () => {
    const db = await stockedStore();
    const backup = await verified(await backupOf(await stockedStore()));
    const before = await contentOf(db);
    const stop = new AbortController();
    const stopped = restore(db, backup, 'replace', { onProgress: () => stop.abort(), signal: stop.signal });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await contentOf(db)).toEqual(before);
  });

  it.each(MIGRATIONS.map(({ version }) => version))('takes a backup of version %i', async (version) => {
    const old = new RecourseDatabase(`old-${version}`, MIGRATIONS.slice(0, version));
    for (const [table, rows] of Object.entries(FIXTURES[version] ?? {})) await old.table(table).bulkPut(rows);
    old.close();
    const present = new RecourseDatabase(`old-${version}`);
    const tables = MIGRATIONS.slice(0, version).flatMap(({ stores }) => Object.keys(stores));
    const backup = await verified(await asOfVersion(await backupOf(present), version, tables));
    expect(backup.manifest.schema).toBe(version);
    const db = emptyStore();
    await restore(db, backup, 'replace');
    expect((await knownOrder(db, ORDER))?.order.placedOn?.value).toBe('2026-08-01');
    expect(await db.pursuits.count()).toBe(version >= 2 ? 1 : 0);
    present.close();
  });
});

describe.each(['killed', 'full'] as const)('restoring while the browser is %s', (fault) => {
  it.each(['merge', 'replace'] as const)('leaves the old or the new store, whole (%s)', async (mode) => {
    const file = await backupOf(await stockedStore());
    const begin = async () => {
      const db = await stockedStore();
      await correct(db, ORDER, { of: 'order', field: 'shippedOn', value: '2026-08-07' }, LATER);
      await db.files.delete('f-2');
      return { db, backup: await verified(file) };
    };
    const untouched = await begin();
    const old = await contentOf(untouched.db);
    await restore(untouched.db, untouched.backup, mode);
    const fresh = await contentOf(untouched.db);
    expect(fresh).not.toEqual(old);

    const requests = await atEachRequest(
      fault,
      begin,
      ({ db, backup }) => restore(db, backup, mode),
      async ({ db }, { failed, at }) => {
        const again = new RecourseDatabase(db.name);
        await sweep(again);
        expect(await contentOf(again), `request ${at}`).toEqual(failed ? old : fresh);
        again.close();
      },
    );
    expect(requests).toBeGreaterThan(fault === 'killed' ? 20 : 5);
  });
});
