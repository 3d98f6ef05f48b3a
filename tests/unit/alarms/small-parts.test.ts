import { describe, expect, it } from 'vitest';
import { testNotice } from '../../../src/alarms/announce';
import { noticeId, noticeTarget } from '../../../src/alarms/notice-target';
import { oneAtATime } from '../../../src/alarms/one-at-a-time';
import { FakeBrowser, ORDER } from './samples';

describe('a click on a notification', () => {
  const port = new FakeBrowser();

  it('leads to the order, or to the list of what is due', () => {
    const id = noticeId({ orderId: ORDER, lineId: null, kind: 'open-dispute' });
    expect(noticeTarget(id, port)).toBe(`https://www.aliexpress.com/p/order/detail.html?orderId=${ORDER}`);
    expect(noticeTarget('digest', port)).toBe('chrome-extension://recourse-id/popup.html#/');
    const arrived = noticeId({ orderId: ORDER, lineId: null, kind: 'arrived' });
    expect(noticeTarget(arrived, port)).toBe(`chrome-extension://recourse-id/popup.html#/order/${ORDER}`);
  });

  it('leads nowhere from an id that is not ours', () => {
    for (const id of [testNotice().id, '', 'deadline:', 'deadline:../x:-:open-dispute']) {
      expect(noticeTarget(id, port)).toBeNull();
    }
  });
});

describe('one at a time', () => {
  it('runs one after the other, and calls that wait share a run', async () => {
    const steps: string[] = [];
    let run = 0;
    const job = oneAtATime(async () => {
      run += 1;
      const own = run;
      steps.push(`begin ${own}`);
      await Promise.resolve();
      steps.push(`end ${own}`);
    });
    const first = job();
    await Promise.resolve();
    await Promise.all([first, job(), job()]);
    expect(steps).toEqual(['begin 1', 'end 1', 'begin 2', 'end 2']);
  });

  it('goes on after a failure', async () => {
    let run = 0;
    const job = oneAtATime(async () => {
      run += 1;
      if (run === 1) throw new Error('once');
    });
    await expect(job()).rejects.toThrow('once');
    await expect(job()).resolves.toBeUndefined();
  });
});
