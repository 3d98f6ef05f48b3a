import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { delivered, reading } from './sample';
import { show, storeWith } from './stage';

const ids = (root: ParentNode, of: string) =>
  [...root.querySelectorAll<HTMLElement>(of)].map((link) => link.dataset.order?.slice(-1));

const FIVE = reading([
  delivered('8100000000000001', 'Lamp', '2026-11-20', '10.00'),
  delivered('8100000000000002', 'Hub', '2026-11-08', '12.40'),
  delivered('8100000000000003', 'Cable', '2026-11-12', '1.99'),
  delivered('8100000000000004', 'Case', '2026-11-15', '3.01'),
  delivered('8100000000000005', 'Old', '2026-03-01', '100.00'),
]);

describe('the due list', () => {
  it('shows the next three acts as cards and the rest by day, soonest first', async () => {
    const { container, findByText } = show(await storeWith([FIVE]));
    await findByText('Lamp');
    expect(ids(container, '.due-card')).toEqual(['2', '3', '4']);
    expect(ids(container, '.due-row')).toEqual(['1']);
    expect(container.querySelector('.due-group h2')?.textContent).toMatch(/Dec/);
  });

  it('sums up the week and the money that can still come back', async () => {
    const { findByRole } = show(await storeWith([FIVE]));
    // Two orders within 7 days, each with its dispute and its free return; the old one is not returnable.
    await findByRole('heading', { level: 1, name: '4 to do this week · US\u00a0$27.40 still returnable' });
  });

  it('says the urgency by word and shape, and where the day comes from', async () => {
    const { container, findByText } = show(await storeWith([FIVE]));
    await findByText('Hub');
    const [card] = container.querySelectorAll('.due-card');
    expect(card?.classList.contains('urgent')).toBe(true);
    expect(card?.textContent).toContain('Urgent');
    expect(card?.querySelector('.ring-core')).not.toBeNull();
    expect(card?.querySelector('.basis-mark')?.getAttribute('aria-label')).toBeTruthy();
  });

  it('asks for no picture and takes a hostile title as text', async () => {
    const hostile = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const orders = [delivered('8100000000000001', hostile, '2026-11-20', '1.00')];
    const { container, findByText } = show(await storeWith([reading(orders)]));
    const title = await findByText(hostile);
    expect(title.children).toHaveLength(0);
    expect(title.getAttribute('dir')).toBe('auto');
    expect(container.querySelector('img, script')).toBeNull();
  });

  it('folds away the orders that wait for a date', async () => {
    const orders = [delivered('8100000000000001', 'Lamp', null, '1.00')];
    const { container, findByText } = show(await storeWith([reading(orders)]));
    await findByText('Needs a date from you (1)');
    expect(container.querySelector('details.asking')?.hasAttribute('open')).toBe(false);
    expect(container.textContent).toContain('When did it arrive?');
    expect(container.textContent).toContain('No deadline runs on the orders that I know.');
  });

  it('reads further orders on demand', async () => {
    const many = Array.from({ length: 45 }, (_, n) =>
      delivered(String(8_100_000_000_000_100 + n), `Thing ${n}`, '2026-11-20', '1.00'),
    );
    const { container, findByText } = show(await storeWith([reading(many)]));
    await waitFor(() => expect(container.querySelectorAll('[data-order]')).toHaveLength(40));
    fireEvent.click(await findByText('Show more'));
    await waitFor(() => expect(container.querySelectorAll('[data-order]')).toHaveLength(45));
  });

  it('offers a test notification and says what became of it', async () => {
    const { findByText, send } = show(await storeWith([]));
    fireEvent.click(await findByText('Send me a test notification'));
    await findByText(/^Sent\./);
    expect(send).toHaveBeenCalledWith('ui:test-notification', {});
  });
});
