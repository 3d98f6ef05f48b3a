import { describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../../src/messages/send';
import { askInTurn } from '../../../src/overlay/ask-in-turn';

describe('askInTurn', () => {
  it('asks the next question when the last one was answered, and takes the answers in their order', async () => {
    const inTurn = askInTurn();
    const taken: string[] = [];
    let answer: (reply: Reply<string>) => void = () => {};
    const second = vi.fn(async (): Promise<Reply<string>> => ({ ok: true, value: 'second' }));
    const note = (reply: Reply<string>) => void taken.push(reply.ok ? reply.value : reply.reason);
    inTurn(() => new Promise<Reply<string>>((done) => (answer = done)), note);
    inTurn(second, note);
    await Promise.resolve();
    expect(second).not.toHaveBeenCalled();
    answer({ ok: true, value: 'first' });
    await vi.waitFor(() => expect(taken).toEqual(['first', 'second']));
  });

  it('asks once more where the worker was stopped over the first time, and then no more', async () => {
    const inTurn = askInTurn();
    const taken: Reply<number>[] = [];
    const gone = { ok: false, reason: 'gone' } as const;
    const stopped = vi.fn<() => Promise<Reply<number>>>().mockResolvedValueOnce(gone);
    stopped.mockResolvedValue({ ok: true, value: 1 });
    inTurn(stopped, (reply) => void taken.push(reply));
    const dead = vi.fn(async (): Promise<Reply<number>> => gone);
    inTurn(dead, (reply) => void taken.push(reply));
    await vi.waitFor(() => expect(taken).toEqual([{ ok: true, value: 1 }, gone]));
    expect(stopped).toHaveBeenCalledTimes(2);
    expect(dead).toHaveBeenCalledTimes(2);
  });
});
