import { fireEvent, render, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { UndoBar, useUndo } from '../../../src/ui/parts/undo';

function Screen() {
  const { offer } = useUndo();
  return (
    <>
      <button
        type="button"
        onClick={() => offer('First thing done', () => Promise.reject(new Error('full')))}
      >
        first
      </button>
      <button type="button" onClick={() => offer('Second thing done', async () => {})}>
        second
      </button>
      <UndoBar />
    </>
  );
}

it('says of each thing anew what was done, also after another could not be undone', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { getByText, findByText, getByRole, queryByText } = render(<Screen />);
  fireEvent.click(getByText('first'));
  await findByText('First thing done');
  fireEvent.click(getByText('Undo'));
  await waitFor(() => expect(queryByText('First thing done')).toBeNull());
  expect(getByRole('status').textContent).not.toBe('');
  fireEvent.click(getByText('second'));
  await findByText('Second thing done');
  fireEvent.click(getByText('Undo'));
  await waitFor(() => expect(getByRole('status').textContent).toBe(''));
});
