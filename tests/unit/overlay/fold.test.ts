import { beforeEach, describe, expect, it } from 'vitest';
import { createBadge } from '../../../src/overlay/badge';
import { beginFolded, turnFold } from '../../../src/overlay/fold';
import { clock, NOW, shown } from './given';

const kept: boolean[] = [];
const badge = (orderId: string) => createBadge(document, shown(orderId, [clock(5)]), NOW);
const part = (host: HTMLElement, name: string) => host.shadowRoot?.querySelector(name) as HTMLElement;

describe('folding', () => {
  beforeEach(() => {
    kept.length = 0;
    beginFolded(false, (folded) => kept.push(folded));
    document.body.replaceChildren(badge('8200000000000001'), badge('8200000000000002'));
  });
  const hosts = () => [...document.querySelectorAll<HTMLElement>('recourse-badge')];
  const folded = () => hosts().map((host) => host.hasAttribute('data-folded'));

  it('folds all badges of the page, keeps it, and unfolds them again', () => {
    expect(folded()).toEqual([false, false]);
    turnFold(hosts()[0] as HTMLElement);
    expect(folded()).toEqual([true, true]);
    turnFold(hosts()[1] as HTMLElement);
    expect(folded()).toEqual([false, false]);
    expect(kept).toEqual([true, false]);
  });

  it('says what a press does, and leaves the badge its whole sentence', () => {
    const [host] = hosts() as [HTMLElement];
    const name = part(host, '.face').getAttribute('aria-label');
    expect(part(host, '.fold').getAttribute('aria-label')).toMatch(/^Fold/);
    expect(part(host, '.face').dataset.action).toBeUndefined();
    turnFold(host);
    expect(part(host, '.face').getAttribute('aria-label')).toBe(name);
    expect(part(host, '.face').title).toMatch(/^Unfold/);
    expect(part(host, '.face').dataset.action).toBe('fold');
  });

  it('begins as the buyer left it, for badges that come later too', () => {
    beginFolded(true, () => {});
    expect(badge('8200000000000003').hasAttribute('data-folded')).toBe(true);
  });

  it('is not moved by a badge that the page made', () => {
    document.body.append(document.createElement('recourse-badge'));
    turnFold(hosts()[0] as HTMLElement);
    expect(folded()).toEqual([true, true, true]);
  });
});
