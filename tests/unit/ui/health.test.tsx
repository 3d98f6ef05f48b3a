import { describe, expect, it } from 'vitest';
import { delivered, NOW, reading } from './sample';
import { show, showDesk, storeWith } from './stage';

const ID = '8100000000000001';
const order = delivered(ID, 'Lamp', '2026-11-12', '1.00');
const witness = (strategy: string) => [{ by: 'dom' as const, strategy }];
const byMarks = order.total === null ? null : { ...order.total, witnesses: witness('total-data-pl') };
const good = reading([{ ...order, total: byMarks }]);
const bad = reading([], {
  at: NOW,
  problems: [{ of: ID, field: 'placedOn', reason: 'unparsed', seen: 'Lamp' }],
});

describe('the health of the readers', () => {
  it('says per kind of page and detail when it was last read, how, and when it failed', async () => {
    const { container, findByRole } = showDesk(await storeWith([good, bad]), '#/health');
    await findByRole('heading', { level: 2, name: 'order page' });
    const page = container.querySelector('[data-page=order-detail]');
    expect(page?.getAttribute('data-state')).toBe('partly');
    expect(page?.textContent).toContain('last seen Sat 21 Nov, 11:00');
    const rows = [...(page?.querySelectorAll('tr[data-field]') ?? [])];
    const cells = (field: string) =>
      [...(rows.find((row) => row.getAttribute('data-field') === field)?.children ?? [])].map(
        ({ textContent }) => textContent,
      );
    expect(rows[0]?.getAttribute('data-field')).toBe('placedOn');
    expect(rows[0]?.getAttribute('data-failing')).toBe('true');
    expect(cells('placedOn')[3]).toBe('Sat 21 Nov: there, but not understood');
    expect(cells('total')).toEqual(['Total', 'Sat 21 Nov', 'by AliExpress’s own marks', 'never']);
    for (const row of rows) expect(row.querySelector('th')?.textContent).not.toMatch(/^[a-z]+(?:[A-Z.]|$)/);
  });

  it('says that a page could not be read at all, with what to do', async () => {
    const nothing = reading([], { page: 'order-list', state: 'unreadable', at: NOW });
    const { container, findByText } = showDesk(await storeWith([nothing]), '#/health');
    await findByText('Could not be read');
    expect(container.querySelector('a[href="/popup.html#/type-in"]')).not.toBeNull();
    await findByText(/Open the page on AliExpress and then Recourse/);
  });

  it('says so where no page was read yet', async () => {
    const { findByText } = showDesk(await storeWith([]), '#/health');
    await findByText(/I have read no page yet/);
  });

  it('is one click away from the popup, in trouble or not', async () => {
    const start = show(await storeWith([good]));
    expect((await start.findByText('How every page was read')).getAttribute('href')).toBe(
      '/desk.html#/health',
    );
    start.unmount();
    const trouble = show(await storeWith([good, bad]), '#/trouble');
    expect((await trouble.findByText('How every page was read')).getAttribute('href')).toBe(
      '/desk.html#/health',
    );
  });
});
