import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { send } from '../../../src/messages/send';

const replies = (reply: unknown) =>
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => Promise.resolve(reply) as never);

describe('sending', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  const ask = () => send('page:open-order', { orderId: '8200000000000017' });

  it('gives the answer', async () => {
    const sent = replies({ value: 7 });
    expect(await ask()).toEqual({ ok: true, value: 7 });
    expect(sent).toHaveBeenCalledWith({ type: 'page:open-order', data: { orderId: '8200000000000017' } });
    replies({});
    expect(await ask()).toEqual({ ok: true, value: undefined });
  });

  it('tells a refusal', async () => {
    replies({ error: 'not from there' });
    expect(await ask()).toEqual({ ok: false, reason: 'refused', error: 'not from there' });
  });

  it('tells when the extension is gone, and never throws', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await ask()).toEqual({ ok: false, reason: 'gone' });
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
      throw new TypeError('runtime is undefined');
    });
    expect(await ask()).toEqual({ ok: false, reason: 'gone' });
    replies(undefined);
    expect(await ask()).toEqual({ ok: false, reason: 'gone' });
  });

  it('sends again what reached no one, until the background is there or some seconds are over', async () => {
    vi.useFakeTimers();
    const nobody = new Error('Could not establish connection. Receiving end does not exist.');
    const sent = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(nobody);
    sent.mockRejectedValueOnce(nobody).mockImplementation(() => Promise.resolve({ value: 7 }) as never);
    const asked = ask();
    await vi.runAllTimersAsync();
    expect(await asked).toEqual({ ok: true, value: 7 });
    expect(sent).toHaveBeenCalledTimes(3);

    sent.mockReset().mockRejectedValue(nobody);
    const inVain = ask();
    await vi.runAllTimersAsync();
    expect(await inVain).toEqual({ ok: false, reason: 'gone' });
    expect(sent).toHaveBeenCalledTimes(4);
  });
});
