import { describe, expect, it } from 'vitest';
import { delivered, NOW, reading } from './sample';
import { show, storeWith } from './stage';

const ID = '8100000000000001';

describe('the health of the readers', () => {
  it('says per page and field when it was last read, how, and what fails now', async () => {
    const good = reading([delivered(ID, 'Lamp', '2026-11-12', '1.00')]);
    const bad = reading([], {
      at: NOW,
      problems: [{ of: ID, field: 'placedOn', reason: 'unparsed', seen: 'Lamp' }],
    });
    const { container, findByText } = show(await storeWith([good, bad]), '#/trouble');
    await findByText('What I last read on each page, and how');
    const fields = [...container.querySelectorAll('.health [data-field]')];
    expect(fields[0]?.getAttribute('data-field')).toBe('placedOn');
    expect(fields[0]?.getAttribute('data-failing')).toBe('true');
    expect(fields[0]?.textContent).toContain('failed Sat 21 Nov (there, but not understood)');
    const read = fields.filter((field) => field.getAttribute('data-failing') === 'false');
    expect(read.length).toBeGreaterThan(0);
    for (const field of read) expect(field.textContent).toMatch(/read .+, by /);
  });

  it('says nothing where no page was read yet', async () => {
    const { findByRole, queryByText } = show(await storeWith([]), '#/trouble');
    await findByRole('heading', { level: 1 });
    expect(queryByText('What I last read on each page, and how')).toBeNull();
  });
});
