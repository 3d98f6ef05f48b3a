import { fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Problem, Reading } from '../../../src/model';
import { StoreError, type StoreErrorCode } from '../../../src/store/store-error';
import { delivered, NOW, reading } from './sample';
import { show, storeWith } from './stage';

const ID = '8100000000000001';
const problems: Problem[] = [
  { of: null, field: 'orders', reason: 'not-found', seen: 'Jane Doe, 12 Elm Street' },
  { of: ID, field: 'placedOn', reason: 'unparsed', seen: 'Lamp, very bright' },
  { of: ID, field: '8100000000000001', reason: 'unparsed', seen: '' },
];
const unreadable: Reading = reading([], { page: 'order-list', state: 'unreadable', at: NOW, problems });

afterEach(() => {
  vi.useRealTimers();
});

describe('the states of the popup', () => {
  it('says where to go when no order was read yet', async () => {
    const { findByRole } = show(await storeWith([]));
    await findByRole('heading', { name: 'Open your orders on AliExpress; I read them as you look.' });
    const link = await findByRole('link', { name: 'Open my orders' });
    expect(link.getAttribute('href')).toBe('https://www.aliexpress.com/p/order/index.html');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('is loud about a page that could not be read, whatever else is due', async () => {
    const orders = reading([delivered(ID, 'Lamp', '2026-11-12', '1.00')]);
    const { findByRole } = show(await storeWith([orders, unreadable]));
    const alert = await findByRole('alert');
    expect(alert.textContent).toContain('I could not read your order list on Sat 21 Nov');
    const ways = [...alert.querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href')]);
    expect(ways).toEqual([
      ['What I saw, and what to do', '#/trouble'],
      ['Type an order in yourself', '#/type-in'],
      ['Copy a report', '#/trouble'],
    ]);
  });

  it('is quiet about single details', async () => {
    const partly = reading([delivered(ID, 'Lamp', '2026-11-12', '1.00')], { problems });
    const { findByText, queryByRole } = show(await storeWith([partly]));
    await findByText('Some details of your order page could not be read on Sat 21 Nov');
    expect(queryByRole('alert')).toBeNull();
  });

  it('tells what was seen and what to do, and copies a report that names nobody', async () => {
    const { container, copy, findByRole, getByText } = show(await storeWith([unreadable]), '#/trouble');
    await findByRole('heading', { level: 1, name: 'I could not read this page' });
    expect(container.textContent).toContain('Day of the order: there, but not understood');
    expect(getByText(`Type in the dates of order ${ID}`).getAttribute('href')).toBe(`#/order/${ID}`);
    fireEvent.click(await findByRole('button', { name: 'Copy a report' }));
    await waitFor(() => expect(getByText('Copied')).toBeTruthy());
    const [report] = copy.mock.calls[0] as unknown as [string];
    expect(report).toContain('order-list: unreadable on 2026-11-21');
    expect(report).toContain('placedOn: unparsed x1');
    for (const secret of [ID, 'Jane', 'Lamp', 'aliexpress.com']) expect(report).not.toContain(secret);
  });

  it('lets the masked page go with the report, and shows it before', async () => {
    const { container, copy, findByRole, getByText, samples } = show(
      await storeWith([unreadable]),
      '#/trouble',
    );
    samples.mockResolvedValue([
      { page: 'product', sample: '<!-- product -->' },
      { page: 'order-list', sample: '<!-- address -->\n<!DOCTYPE html>\n<p>xxx</p>' },
    ]);
    await findByRole('heading', { level: 1 });
    fireEvent.click(await findByRole('button', { name: 'Look for the page again' }));
    await waitFor(() => expect(container.querySelector('.sample')?.textContent).toContain('<p>xxx</p>'));
    expect(getByText('The masked page: 1 kB')).toBeTruthy();
    fireEvent.click(await findByRole('button', { name: 'Copy a report' }));
    await waitFor(() => expect(getByText('Copied')).toBeTruthy());
    const [report] = copy.mock.calls[0] as unknown as [string];
    expect(report).toMatch(
      /^<!--\nRecourse [\s\S]*order-list: unreadable[\s\S]*-->\n<!-- address -->\n<!DOCTYPE/,
    );
    for (const secret of [ID, 'Jane', 'Lamp']) expect(report).not.toContain(secret);
  });

  it('lets an order be named by its number, however it was copied', async () => {
    const { findByLabelText, findByText } = show(await storeWith([]), '#/type-in');
    const number = (await findByLabelText('Number of the order')) as HTMLInputElement;
    const enter = (text: string) => {
      fireEvent.input(number, { target: { value: text } });
      fireEvent.submit(number.closest('form') as HTMLFormElement);
    };
    enter('about 12');
    await findByText('That is no number of an order: it has digits only, most have 16.');
    enter(' 8100 0000\u00a00000\u200e0001 ');
    await waitFor(() => expect(location.hash).toBe(`#/order/${ID}`));
  });

  it('says in a private window that the browser keeps the store from it, and opens a normal one', async () => {
    Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
    const create = vi.spyOn(fakeBrowser.windows, 'create').mockResolvedValue({} as never);
    const db = await storeWith([]);
    vi.spyOn(db, 'ready').mockRejectedValue(new StoreError('failed'));
    const { findByRole } = show(db);
    await findByRole('heading', { name: 'I cannot show your orders in a private window' });
    fireEvent.click(await findByRole('button', { name: 'Open in a normal window' }));
    expect(create).toHaveBeenCalledWith({ url: location.href, incognito: false });
    Object.assign(fakeBrowser, { extension: undefined });
  });

  it.each<[StoreErrorCode, RegExp]>([
    ['newer', /Update the extension/],
    ['blocked', /Close the other tabs/],
    ['missing', /Private windows/],
    ['full', /disk space/],
    ['failed', /restart the browser/],
  ])('says what to do when the store is %s', async (code, next) => {
    const db = await storeWith([]);
    vi.spyOn(db, 'ready').mockRejectedValue(new StoreError(code));
    const { findByText, getByRole } = show(db);
    await findByText(next);
    expect(getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('says when a newer version took the store over under it', async () => {
    const db = await storeWith([]);
    const { findByText } = show(db);
    await findByText('Open my orders');
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(db.name, 1000);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
    await findByText('Recourse was updated');
  });

  it('says that it is reading when that takes longer than a second', async () => {
    const db = await storeWith([]);
    vi.spyOn(db, 'ready').mockReturnValue(new Promise(() => {}));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { container, queryByRole } = show(db);
    vi.advanceTimersByTime(999);
    expect(queryByRole('progressbar')).toBeNull();
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    await waitFor(() => expect(container.querySelector('progress')).not.toBeNull());
  });
});
