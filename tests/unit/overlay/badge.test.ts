import { describe, expect, it } from 'vitest';
import { createBadge, paintBadge, shownOn } from '../../../src/overlay/badge';
import { buildCard } from '../../../src/overlay/badge-card';
import { cardPlace } from '../../../src/overlay/place-card';
import { clock, DAY, NOW, question, shown } from './given';

const ID = '8200000000000001';
const badge = (...of: Parameters<typeof shown>) => createBadge(document, shown(...of), NOW);
const face = (host: HTMLElement) => host.shadowRoot?.querySelector('button') as HTMLButtonElement;
const HOSTILE = '<img src=x onerror=alert(1)>"\'</q><script>1</script>';

describe('a badge', () => {
  it('carries what it shows in its attributes', () => {
    const host = badge(ID, [clock(20, { kind: 'free-return', basis: 'rule' }), clock(5)]);
    expect({ ...host.dataset }).toEqual({
      order: ID,
      clock: 'open-dispute',
      due: new Date(NOW + 5 * DAY).toISOString(),
      basis: 'page',
      urgency: 'soon',
    });
  });

  it.each([
    [8, 'calm'],
    [7, 'soon'],
    [2, 'urgent'],
    [-1, 'over'],
  ])('%d days before its end is %s', (days, urgency) => {
    expect(badge(ID, [clock(days)]).dataset.urgency).toBe(urgency);
  });

  it('asks where no date is known, with empty attributes', () => {
    const host = badge(ID, [], [question()]);
    for (const name of ['clock', 'due', 'basis']) expect(host.getAttribute(`data-${name}`)).toBe('');
    expect(host.dataset.urgency).toBe('unknown');
    expect(face(host).getAttribute('aria-label')).toMatch(/arrive/);
  });

  it('is a button with a name, that says what it opens', () => {
    const button = face(badge(ID));
    expect(button.getAttribute('aria-label')).toBeTruthy();
    expect(button.getAttribute('aria-haspopup')).toBe('dialog');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(button.querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(2);
  });

  it('changes in place, and only what changed', () => {
    const host = badge(ID);
    const [ring] = face(host).children;
    paintBadge(host, shown(ID), NOW);
    expect(face(host).children[0]).toBe(ring);
    paintBadge(host, shown(ID, [clock(1)]), NOW);
    expect(host.dataset.urgency).toBe('urgent');
    paintBadge(host, shown(ID, [clock(1)]), NOW + 2 * DAY);
    expect(host.dataset.urgency).toBe('over');
  });

  it('is told from a copy of it', () => {
    const host = badge(ID);
    expect(shownOn(host)?.orderId).toBe(ID);
    expect(shownOn(host.cloneNode(true) as Element)).toBeNull();
  });
});

describe('the card of a badge', () => {
  const card = (of: ReturnType<typeof shown>, stale = false) => buildCard(document, of, NOW, stale);

  it('shows every clock, soonest first and ended ones last, each with mark, quote and why', () => {
    const order = shown(
      ID,
      [clock(-3), clock(20, { kind: 'free-return' }), clock(5), clock(-1)],
      [question()],
    );
    const rows = [...card(order).querySelectorAll<HTMLElement>('.clock')];
    expect(rows.map((row) => row.dataset.urgency)).toEqual(['soon', 'calm', 'over', 'over']);
    for (const row of rows) {
      expect(row.querySelector('svg.mark')).not.toBeNull();
      expect(row.querySelector('q')?.textContent).toBe('open a dispute within 15 days');
      expect(row.querySelector('details li')?.textContent).toMatch(/15 Nov.*15 days.*completed/i);
    }
    expect(card(order).querySelector('.question')?.textContent).toMatch(/arrive/);
  });

  it('keeps hostile text as text', () => {
    const order = shown(ID, [clock(5, { quote: HOSTILE })], [question({ quote: HOSTILE })]);
    const built = card(order);
    expect(built.querySelector('img, script')).toBeNull();
    expect(built.querySelector('q')?.textContent).toBe(HOSTILE);
  });

  it('says when the extension was updated', () => {
    expect(card(shown(ID)).querySelector('.stale')).toBeNull();
    expect(card(shown(ID), true).querySelector('.stale')?.textContent).toMatch(/reload/i);
  });
});

describe('the place of the card', () => {
  const size = { width: 360, height: 300 };
  const view = { width: 1280, height: 800 };
  const at = (left: number, top: number) => ({ left, top, width: 200, height: 24 });

  it('is under the badge, over it near the bottom, and inside the window', () => {
    expect(cardPlace(at(100, 100), size, view, false, null)).toEqual({ left: 100, top: 128 });
    expect(cardPlace(at(100, 700), size, view, false, null)).toEqual({ left: 100, top: 396 });
    expect(cardPlace(at(1200, 100), size, view, false, null).left).toBe(1280 - 360 - 8);
    expect(cardPlace(at(100, 20), size, { width: 320, height: 200 }, false, null)).toEqual({
      left: 8,
      top: 8,
    });
  });

  it('begins at the right in right-to-left', () => {
    expect(cardPlace(at(900, 100), size, view, true, null).left).toBe(740);
  });

  it("leaves the shop's help robot free", () => {
    const robot = { left: 1180, top: 400, width: 80, height: 80 };
    expect(cardPlace(at(900, 350), size, view, false, robot)).toEqual({ left: 900, top: 46 });
    const tall = { left: 1180, top: 0, width: 80, height: 800 };
    expect(cardPlace(at(900, 350), size, view, false, tall).left).toBe(1180 - 360 - 4);
  });
});
