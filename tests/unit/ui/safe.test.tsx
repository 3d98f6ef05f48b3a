import 'fake-indexeddb/auto';
import { fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RecourseDatabase } from '../../../src/store/database';
import { BackupPart } from '../../../src/ui/safe/backup-part';
import { ErasePart } from '../../../src/ui/safe/erase-part';
import { SafeNotes } from '../../../src/ui/safe/safe-notes';
import { SafeParts } from '../../../src/ui/safe/safe-parts';
import { type Surroundings, SurroundingsProvider } from '../../../src/ui/surroundings';
import { NOW, ZONE } from './sample';
import { storeWith } from './stage';

const DAY = 86_400_000;
const contains = vi.fn(async () => true);
const request = vi.fn(async () => true);

beforeEach(() => {
  fakeBrowser.reset();
  contains.mockResolvedValue(true);
  request.mockClear();
  Object.assign(fakeBrowser.permissions, { contains, request });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    name: 'Recourse',
    version: '1',
    manifest_version: 3,
    content_scripts: [{ matches: ['https://*.aliexpress.com/item/*'] }],
  });
});
afterEach(() => vi.restoreAllMocks());

function put(db: RecourseDatabase, Part: () => unknown, isDemo = false) {
  const send = vi.fn(async () => ({ ok: true, value: undefined }));
  const surroundings = {
    db,
    now: () => NOW,
    zone: ZONE,
    send,
    copy: async () => {},
    place: 'tab',
    version: '0.1.0',
    isDemo,
  } as unknown as Surroundings;
  const Shown = Part as () => never;
  const shown = render(
    <SurroundingsProvider value={surroundings}>
      <Shown />
    </SurroundingsProvider>,
  );
  return { ...shown, send };
}

const evidence = { id: 'f-1', kind: 'photo', name: 'a.jpg', takenInAt: NOW } as never;

describe('what endangers what is kept', () => {
  it('is silent where all is well', async () => {
    const { container } = put(await storeWith([]), SafeNotes);
    await waitFor(() =>
      expect(contains).toHaveBeenCalledWith({ origins: ['https://*.aliexpress.com/item/*'] }),
    );
    expect(container.textContent).toBe('');
  });

  it('says that the browser keeps it from the pages, and asks for them at a press', async () => {
    contains.mockResolvedValue(false);
    const { findByText, getByRole, queryByRole } = put(await storeWith([]), SafeNotes);
    await findByText('I may not read AliExpress');
    request.mockResolvedValueOnce(false);
    fireEvent.click(getByRole('button', { name: 'Allow it again' }));
    await findByText(/did not allow it/);
    fireEvent.click(getByRole('button', { name: 'Allow it again' }));
    await waitFor(() => expect(queryByRole('alert')).toBeNull());
    expect(request).toHaveBeenCalledWith({ origins: ['https://*.aliexpress.com/item/*'] });
  });

  it('says that what is read in a private window is kept', async () => {
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ incognito: true } as never);
    const { findByText } = put(await storeWith([]), SafeNotes);
    await findByText('Private window: what I read in it is kept');
    await findByText(/take that back in the browser’s add-on page/);
  });

  it.each([
    ['full', /There is no room left/],
    ['failed', /could not be kept/],
  ])('says that what was read was not kept: %s', async (trouble, words) => {
    const { findByText, queryByText } = put(await storeWith([]), SafeNotes);
    await waitFor(() => expect(contains).toHaveBeenCalled());
    // It comes up while the popup is open, and goes with the next success.
    await fakeBrowser.storage.session.set({ 'write-trouble': trouble });
    await findByText(words);
    await fakeBrowser.storage.session.remove('write-trouble');
    await waitFor(() => expect(queryByText(words)).toBeNull());
  });

  it('asks for a backup once a week, once there is a file, and not where it is not wanted', async () => {
    const db = await storeWith([]);
    const { findByText, queryByText, getByRole } = put(db, SafeNotes);
    expect(queryByText(/lies on this machine/)).toBeNull();
    await db.evidence.put(evidence);
    await findByText(/lies on this machine/);
    fireEvent.click(getByRole('button', { name: 'In a week' }));
    await waitFor(() => expect(queryByText(/lies on this machine/)).toBeNull());
    // In one write: between two the note would be right to stand there for a moment.
    await db.meta.bulkPut([
      { key: 'backup-asked-at', value: String(NOW - 7 * DAY) },
      { key: 'backed-up-at', value: String(NOW - 6 * DAY) },
    ]);
    await waitFor(() => expect(queryByText(/lies on this machine/)).toBeNull());
    await db.meta.put({ key: 'backed-up-at', value: String(NOW - 8 * DAY) });
    await findByText(/The last backup is of/);
    await db.settings.put({ key: 'remindOfBackup', value: false });
    await waitFor(() => expect(queryByText(/lies on this machine/)).toBeNull());
  });
});

describe('making a backup', () => {
  it('is not begun with a passphrase that is short or mistyped', async () => {
    const { getByLabelText, getByRole, findByText } = put(await storeWith([]), BackupPart);
    fireEvent.click(getByLabelText('Lock it with a passphrase'));
    fireEvent.input(getByLabelText('Passphrase'), { target: { value: 'short' } });
    fireEvent.click(getByRole('button', { name: 'Make a backup' }));
    await findByText('At least 8 characters, please.');
    fireEvent.input(getByLabelText('Passphrase'), { target: { value: 'correct horse' } });
    fireEvent.input(getByLabelText('The passphrase once more'), { target: { value: 'correct hose' } });
    await findByText('The two are not the same.');
  });
});

describe('erasing everything', () => {
  it('happens at a second press, with what goes in view and the way back in focus', async () => {
    const db = await storeWith([]);
    await db.evidence.put(evidence);
    const { findByRole, getByRole, send, findByText } = put(db, ErasePart);
    fireEvent.click(await findByRole('button', { name: 'Erase everything …' }));
    await findByText(/0 orders and 1 file away/);
    const keep = getByRole('button', { name: 'Keep it all' });
    await waitFor(() => expect(document.activeElement).toBe(keep));
    fireEvent.click(keep);
    expect(send).not.toHaveBeenCalled();
    fireEvent.click(await findByRole('button', { name: 'Erase everything …' }));
    fireEvent.click(await findByRole('button', { name: 'Erase it all' }));
    await findByText(/Everything is erased/);
    expect(send).toHaveBeenCalledExactlyOnceWith('ui:erase', {});
  });

  it('says when it could not', async () => {
    const { findByRole, send, findByText } = put(await storeWith([]), ErasePart);
    send.mockResolvedValue({ ok: false } as never);
    fireEvent.click(await findByRole('button', { name: 'Erase everything …' }));
    fireEvent.click(await findByRole('button', { name: 'Erase it all' }));
    await findByText(/Not everything could be erased/);
  });
});

describe('backing up, bringing back and erasing', () => {
  it('are not offered among made-up orders, and it is said where they are', async () => {
    const { container, findByText, getByRole } = put(await storeWith([]), SafeParts, true);
    await findByText(/These orders are made up/);
    expect(container.querySelectorAll('button, input')).toHaveLength(0);
    const own = getByRole('link', { name: 'Open my own settings' });
    expect(own.getAttribute('href')).toBe('/desk.html#/settings');
  });

  it('are not asked for among made-up orders, whatever lies there', async () => {
    contains.mockResolvedValue(false);
    const db = await storeWith([]);
    await db.evidence.put(evidence);
    const { findByText, queryByText } = put(db, SafeNotes, true);
    await findByText('I may not read AliExpress');
    await new Promise((done) => setTimeout(done, 200));
    expect(queryByText(/lies on this machine/)).toBeNull();
  });

  it('are offered among the buyer’s own', async () => {
    const { findByRole } = put(await storeWith([]), SafeParts);
    await findByRole('button', { name: 'Make a backup' });
    await findByRole('button', { name: 'Erase everything …' });
  });
});
