import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Changes, watchPage } from '../../../src/overlay/watch-page';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const settled = async () => {
  await frame();
  await frame();
};

describe('watching a page', () => {
  let end: AbortController;
  let looks: Changes[];
  let box: HTMLElement;
  const watch = (look: (changes: Changes) => void = () => {}) =>
    watchPage(document, end.signal, (changes) => {
      looks.push(changes);
      look(changes);
    });

  beforeEach(() => {
    end = new AbortController();
    looks = [];
    box = document.createElement('div');
    document.body.replaceChildren(box);
    return () => end.abort();
  });

  it('looks once for all changes of a moment, and knows where elements changed', async () => {
    const text = document.createTextNode('a');
    box.append(text);
    watch();
    text.data = 'b';
    for (let n = 0; n < 5; n++) document.body.append(document.createElement('p'));
    await settled();
    expect(looks).toHaveLength(1);
    expect(looks[0]?.touched).toEqual(
      new Map<Node, boolean>([
        [text, false],
        [document.body, true],
      ]),
    );
    expect([...(looks[0]?.added ?? [])]).toEqual([...document.body.querySelectorAll('p')]);
    expect(looks[0]?.removed).toBe(false);
  });

  it('does not look at what a look itself changed', async () => {
    watch(() => box.append(document.createElement('recourse-badge')));
    box.append('x');
    await settled();
    await settled();
    expect(looks).toHaveLength(1);
  });

  it('tells whether the page waits to be painted', async () => {
    const waits: boolean[] = [];
    const again = watchPage(document, end.signal, (_, inFrame) => waits.push(inFrame));
    box.append('x');
    await vi.waitFor(() => expect(waits).toEqual([true]));
    again();
    await vi.waitFor(() => expect(waits).toEqual([true, false]));
  });

  it('looks again when asked, and after a look that failed', async () => {
    const again = watch();
    again();
    again();
    await vi.waitFor(() => expect(looks).toHaveLength(1));
    expect(looks[0]?.touched.size).toBe(0);
  });

  it('looks twice a second at a page that takes away in each frame what was put in, and at once when it rests', async () => {
    vi.useFakeTimers();
    const frames = (ms: number) => vi.advanceTimersByTimeAsync(ms);
    const badge = document.createElement('recourse-badge');
    const cleaner = new MutationObserver(() => badge.remove());
    cleaner.observe(box, { childList: true });
    watch(() => box.append(badge));
    box.append('x');
    await frames(3_000);
    const begun = looks.length;
    expect(begun).toBeLessThan(80);
    await frames(10_000);
    expect(looks.length - begun).toBeLessThan(25);
    expect(looks.length - begun).toBeGreaterThan(10);
    cleaner.disconnect();
    await frames(2_000);
    const rested = looks.length;
    box.append('y');
    await frames(50);
    expect(looks).toHaveLength(rested + 1);
    vi.useRealTimers();
  });

  it('does nothing while nothing happens, and nothing any more after its end', async () => {
    const again = watch();
    await settled();
    expect(looks).toEqual([]);
    box.append('x');
    end.abort();
    again();
    await settled();
    box.append('y');
    await settled();
    expect(looks).toEqual([]);
  });
});
