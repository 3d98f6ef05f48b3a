// @vitest-environment node
import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { openDatabase, RecourseDatabase } from '../../../../src/store/database';
import { MIGRATIONS } from '../../../../src/store/migrations/chain';
import { knownOrder } from '../../../../src/store/orders';
import { asStoreError } from '../../../../src/store/store-error';
import { FIXTURES } from './fixtures';

const VERSIONS = MIGRATIONS.map(({ version }) => version);
const NEWER = [...MIGRATIONS, { version: VERSIONS.length + 1, stores: { later: 'id' } }];

describe('the chain of migrations', () => {
  it('is numbered without a gap, one file each', () => {
    expect(VERSIONS).toEqual(VERSIONS.map((_, index) => index + 1));
    const files = readdirSync(join(__dirname, '../../../../src/store/migrations'));
    const numbers = files.filter((name) => /^\d{3}-/.test(name)).map((name) => Number(name.slice(0, 3)));
    expect(numbers.sort((a, b) => a - b)).toEqual(VERSIONS);
  });

  it('has rows of every version to begin from', () => {
    expect(Object.keys(FIXTURES).map(Number)).toEqual(VERSIONS);
  });

  it.each(VERSIONS)('brings a database of version %i to the present with its rows', async (version) => {
    const name = `from-${version}`;
    const old = new RecourseDatabase(name, MIGRATIONS.slice(0, version));
    for (const [table, rows] of Object.entries(FIXTURES[version] ?? {})) await old.table(table).bulkPut(rows);
    old.close();

    const db = openDatabase(name);
    await db.ready();
    expect(db.verno).toBe(VERSIONS.at(-1));
    const known = await knownOrder(db, '8200000000000017');
    expect(known?.order.placedOn?.value).toBe('2026-08-01');
    expect(known?.parcels).toHaveLength(1);
    expect(await db.reminders.count()).toBe(1);
    expect(await db.meta.get('country')).toMatchObject({ value: 'ES' });
    db.close();
  });
});

describe('a store that cannot be used', () => {
  it('written by a newer version is refused and left as it is', async () => {
    const newer = new RecourseDatabase('newer', NEWER);
    await newer.table('later').put({ id: 'kept' });
    newer.close();

    const db = openDatabase('newer');
    await expect(db.ready()).rejects.toMatchObject({ name: 'StoreError', code: 'newer' });
    expect(db.trouble?.code).toBe('newer');
    const refusal = await db.orders.count().catch((error: unknown) => error);
    expect(asStoreError(refusal).code).toBe('newer');
    db.close();

    const again = new RecourseDatabase('newer', NEWER);
    expect(await again.table('later').get('kept')).toEqual({ id: 'kept' });
    again.close();
  });

  it('steps aside for a newer version and says so', async () => {
    const db = openDatabase('superseded');
    await db.ready();
    const newer = new RecourseDatabase('superseded', NEWER);
    await newer.ready();
    expect(db.trouble?.code).toBe('superseded');
    await expect(db.ready()).rejects.toMatchObject({ code: 'superseded' });
    newer.close();
  });

  it('says when another page holds it open', async () => {
    const holder = new Dexie('blocked');
    holder.version(0.1).stores({ old: 'id' });
    await holder.open();
    holder.on('versionchange', () => false);

    const db = openDatabase('blocked');
    await expect(db.ready()).rejects.toMatchObject({ code: 'blocked' });
    holder.close();
    await db.open();
    expect(db.trouble).toBeNull();
    await db.ready();
    db.close();
  });

  it('names what the browser said', () => {
    expect(asStoreError(new Dexie.MissingAPIError('none')).code).toBe('missing');
    expect(asStoreError(new Dexie.AbortError('x', new Dexie.QuotaExceededError('y'))).code).toBe('full');
    expect(asStoreError('odd').code).toBe('failed');
  });
});
