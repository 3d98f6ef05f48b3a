import { fireEvent, render, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PagesPart } from '../../../../src/ui/desk/settings/pages-part';

beforeEach(() => fakeBrowser.reset());

it('a kind of pages that is switched off in one tab is shown so in another', async () => {
  const here = render(<PagesPart />, { container: document.body.appendChild(document.createElement('div')) });
  const there = render(<PagesPart />, {
    container: document.body.appendChild(document.createElement('div')),
  });
  const boxes = (of: typeof here) => [...of.container.querySelectorAll<HTMLInputElement>('input')];
  await waitFor(() => expect(boxes(here).concat(boxes(there))).toHaveLength(6));
  const [orders] = boxes(here);
  if (!orders) throw new Error('no switch');
  fireEvent.click(orders);
  await waitFor(() => expect(boxes(there).map(({ checked }) => checked)).toEqual([false, true, true]));
  expect(boxes(here).map(({ checked }) => checked)).toEqual([false, true, true]);
});
