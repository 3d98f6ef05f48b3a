import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createBadge } from '../../../src/overlay/badge';
import { hoverCards } from '../../../src/overlay/hover-card';
import { clock, NOW, shown } from './given';

const opened: string[] = [];
let stale = false;
hoverCards(document, {
  now: () => NOW,
  isStale: () => stale,
  openOrder: (orderId) => opened.push(orderId),
  startWalk: (orderId) => opened.push(`wrong ${orderId}`),
});

describe('the card at a badge', () => {
  let first: HTMLElement;
  let second: HTMLElement;
  const face = (host: HTMLElement) => host.shadowRoot?.querySelector('.face') as HTMLButtonElement;
  const cardOf = (host: HTMLElement) => host.shadowRoot?.querySelector<HTMLElement>('.card') ?? null;
  const fire = (on: Element, type: string, init: EventInit = {}) =>
    on.dispatchEvent(
      Object.assign(new Event(type, { bubbles: true, composed: true, cancelable: true, ...init }), init),
    );
  const press = (on: Element) => {
    fire(on, 'pointerdown');
    fire(on, 'click');
  };

  beforeEach(() => {
    vi.useFakeTimers();
    stale = false;
    opened.length = 0;
    press(document.body);
    first = createBadge(document, shown('8200000000000001'), NOW);
    second = createBadge(document, shown('8200000000000002', [clock(1)]), NOW);
    document.body.replaceChildren(first, second);
    return () => vi.useRealTimers();
  });

  it('opens and closes at a press, and says so', () => {
    press(face(first));
    expect(cardOf(first)).not.toBeNull();
    expect(face(first).getAttribute('aria-expanded')).toBe('true');
    press(face(first));
    expect(cardOf(first)).toBeNull();
    expect(face(first).getAttribute('aria-expanded')).toBe('false');
  });

  it('opens after a moment of hover and closes a moment after leaving', () => {
    fire(face(first), 'pointerover');
    expect(cardOf(first)).toBeNull();
    vi.advanceTimersByTime(200);
    expect(cardOf(first)).not.toBeNull();
    fire(document.body, 'pointerover');
    fire(cardOf(first) as Element, 'pointerover');
    vi.advanceTimersByTime(400);
    expect(cardOf(first)).not.toBeNull();
    fire(document.body, 'pointerover');
    vi.advanceTimersByTime(400);
    expect(cardOf(first)).toBeNull();
  });

  it('does not open for a pointer that passes by', () => {
    fire(face(first), 'pointerover');
    vi.advanceTimersByTime(100);
    fire(document.body, 'pointerover');
    vi.advanceTimersByTime(400);
    expect(cardOf(first)).toBeNull();
  });

  it('stays after a press when the pointer leaves', () => {
    fire(face(first), 'pointerover');
    vi.advanceTimersByTime(200);
    press(face(first));
    fire(document.body, 'pointerover');
    vi.advanceTimersByTime(400);
    expect(cardOf(first)).not.toBeNull();
  });

  it('is open at one badge at a time', () => {
    press(face(first));
    press(face(second));
    expect(cardOf(first)).toBeNull();
    expect(cardOf(second)).not.toBeNull();
    press(document.body);
    expect(cardOf(second)).toBeNull();
  });

  it('opens at keyboard focus, closes with Escape and when focus goes on', () => {
    fire(face(first), 'focusin');
    expect(cardOf(first)).not.toBeNull();
    fire(face(first), 'keydown', { key: 'Escape' } as EventInit);
    expect(cardOf(first)).toBeNull();
    fire(face(first), 'focusin');
    fire(document.body, 'focusin');
    expect(cardOf(first)).toBeNull();
  });

  it('keeps its presses from a card of the shop that is a link', () => {
    const link = document.createElement('a');
    const followed = vi.fn();
    link.href = 'https://www.aliexpress.com/p/order/detail.html';
    link.addEventListener('click', followed);
    document.body.append(link);
    link.append(first);
    expect(fire(face(first), 'click')).toBe(false);
    expect(followed).not.toHaveBeenCalled();
  });

  it('opens no tab for a press that the page made', () => {
    press(face(first));
    const open = cardOf(first)?.querySelector('[data-action="open"]') as Element;
    fire(open, 'click');
    expect(opened).toEqual([]);
  });

  it('says when the extension was updated', () => {
    stale = true;
    press(face(first));
    expect(cardOf(first)?.querySelector('.stale')).not.toBeNull();
    // Nothing else could be said, and nothing pressed.
    expect(cardOf(first)?.childElementCount).toBe(1);
  });
});
