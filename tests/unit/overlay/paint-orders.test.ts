import { beforeEach, describe, expect, it } from 'vitest';
import { orderCards } from '../../../src/aliexpress/cards';
import { type BadgePlace, orderPainter } from '../../../src/overlay/paint-orders';
import { cardOf, clock, NOW, shown } from './given';

const IDS = ['8200000000000001', '8200000000000002', '8200000000000003'];
const list = () => document.body.firstElementChild as Element;
const places = (): BadgePlace[] =>
  orderCards(document).map(({ orderId, anchor }) => ({ orderId, anchor, where: 'in' }));
const badges = () => [...document.querySelectorAll<HTMLElement>('recourse-badge')];
const orders = () => badges().map((badge) => badge.dataset.order);

describe('badges on the order list', () => {
  let painter: ReturnType<typeof orderPainter>;
  const known = new Map(IDS.map((id) => [id, shown(id)]));
  const paint = () => painter.paint(places(), (id) => known.get(id) ?? null, NOW);

  beforeEach(() => {
    const wrap = document.createElement('div');
    wrap.className = 'order-content';
    wrap.append(...IDS.map((id) => cardOf(id)));
    document.body.replaceChildren(wrap);
    painter = orderPainter(document);
    paint();
  });

  it('stand once in each card, before what the header keeps at its end', () => {
    expect(orders()).toEqual(IDS);
    for (const badge of badges()) {
      expect(badge.parentElement?.className).toBe('order-item-header');
      expect(badge.nextElementSibling?.className).toBe('order-item-header-right');
    }
  });

  it('stay the same elements when nothing changed', async () => {
    const before = badges();
    let mutations = 0;
    const observer = new MutationObserver((records) => {
      mutations += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    paint();
    await Promise.resolve();
    observer.disconnect();
    expect(badges()).toEqual(before);
    expect(mutations).toBe(0);
  });

  it('come back when the page renders a card anew, as the same element', () => {
    const [first] = badges();
    list().replaceChild(cardOf(IDS[0] as string, 'In dispute'), list().children[0] as Element);
    paint();
    expect(orders()).toEqual(IDS);
    expect(badges()[0]).toBe(first);
  });

  it('replace the copies that a cloned card brings', () => {
    const card = list().children[1] as Element;
    const clone = card.cloneNode(true) as Element;
    list().replaceChild(clone, card);
    paint();
    expect(orders()).toEqual(IDS);
    expect(badges().every((badge) => badge.shadowRoot !== null)).toBe(true);
  });

  it('stay single when one order stands twice on the page', () => {
    list().append((list().children[0] as Element).cloneNode(true));
    paint();
    expect(orders()).toEqual(IDS);
  });

  it('come back when the page removes them', () => {
    badges()[2]?.remove();
    paint();
    expect(orders()).toEqual(IDS);
  });

  it('go with cards that go, and with orders of which nothing is known', () => {
    list().children[0]?.remove();
    list().append(cardOf('8200000000000009'));
    paint();
    expect(orders()).toEqual(IDS.slice(1));
  });

  it('follow a card that is used for another order', () => {
    const link = list().querySelector('a[href*="orderId="]');
    link?.setAttribute('href', 'https://www.aliexpress.com/p/order/detail.html?orderId=8200000000000004');
    const number = list().querySelector('.order-item-header-right-info')?.lastElementChild;
    if (number) number.textContent = 'Ref. Number: 8200000000000004';
    known.set('8200000000000004', shown('8200000000000004', [clock(1)]));
    paint();
    expect(orders()).toEqual(['8200000000000004', ...IDS.slice(1)]);
    expect(badges()[0]?.dataset.urgency).toBe('urgent');
  });

  it('of an earlier script are replaced', () => {
    const later = orderPainter(document);
    for (const badge of badges()) badge.replaceWith(badge.cloneNode());
    later.paint(places(), (id) => known.get(id) ?? null, NOW);
    expect(orders()).toEqual(IDS);
    expect(badges().every((badge) => badge.shadowRoot !== null)).toBe(true);
  });

  it('move below the header where it has no room, and back', () => {
    const below = () => places().map((place) => ({ ...place, where: 'after' as const }));
    painter.paint(below(), (id) => known.get(id) ?? null, NOW);
    expect(orders()).toEqual(IDS);
    expect(badges().every((badge) => badge.previousElementSibling?.className === 'order-item-header')).toBe(
      true,
    );
    paint();
    expect(badges().every((badge) => badge.parentElement?.className === 'order-item-header')).toBe(true);
  });

  it('all say it when the extension was updated', () => {
    painter.markStale();
    painter.markStale();
    paint();
    for (const badge of badges()) expect(badge.shadowRoot?.querySelectorAll('.again')).toHaveLength(1);
  });

  it('are no more than they were once the extension was updated: there are no words for another', () => {
    const all = places();
    painter.paint([], () => null, NOW);
    painter.paint(all.slice(0, 1), (id) => known.get(id) ?? null, NOW);
    painter.markStale();
    painter.paint(all, (id) => known.get(id) ?? null, NOW);
    expect(orders()).toEqual(IDS.slice(0, 1));
  });
});
