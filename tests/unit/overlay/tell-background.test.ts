import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OrderView } from '../../../src/messages/protocol';
import type { Reply } from '../../../src/messages/send';
import type { Reading } from '../../../src/model';
import { tellBackground } from '../../../src/overlay/tell-background';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const gone = { ok: false, reason: 'gone' } as const;
const reading = {
  page: 'order-list',
  orders: [],
  parcels: [],
  cases: [],
  problems: [],
} as unknown as Reading;

/** What was sent, answered and found gone, where the background answers with these in turn. */
async function told(...replies: Reply<OrderView[]>[]) {
  const send = vi.fn(async () => replies.shift() ?? gone);
  const [onAnswer, onGone] = [vi.fn(), vi.fn()];
  tellBackground(new AbortController().signal, () => [reading], send, onAnswer, onGone).soon();
  await vi.runAllTimersAsync();
  return {
    sent: send.mock.calls.length,
    answered: onAnswer.mock.calls.length,
    gone: onGone.mock.calls.length,
  };
}

it('tells once more what the worker was stopped over, and then that it is gone', async () => {
  expect(await told(gone, { ok: true, value: [] })).toEqual({ sent: 2, answered: 1, gone: 0 });
  expect(await told(gone, gone)).toEqual({ sent: 2, answered: 0, gone: 1 });
});

it('does not repeat what was refused', async () => {
  const refused = { ok: false, reason: 'refused', error: 'full' } as const;
  expect(await told(refused)).toEqual({ sent: 1, answered: 0, gone: 0 });
});

it('tells at once what waits when the page is left, and nothing twice', async () => {
  const send = vi.fn(async (): Promise<Reply<OrderView[]>> => ({ ok: true, value: [] }));
  const { soon, now } = tellBackground(new AbortController().signal, () => [reading], send, vi.fn(), vi.fn());
  now();
  expect(send).not.toHaveBeenCalled();
  soon();
  expect(send).not.toHaveBeenCalled();
  now();
  expect(send).toHaveBeenCalledOnce();
  await vi.runAllTimersAsync();
  now();
  expect(send).toHaveBeenCalledOnce();
});
