import { beforeEach, describe, expect, it } from 'vitest';
import { contextFromCookie } from '../../../src/aliexpress/context';
import { type ListCards, listCards } from '../../../src/overlay/list-cards';
import { noChanges } from '../../../src/overlay/watch-page';
import { cardOf, NOW } from './given';

const IDS = ['8200000000000001', '8200000000000002'];
const NEW = '8200000000000003';

describe('the cards of a list that grows', () => {
  let wrap: HTMLElement;
  let cards: ListCards;
  const context = { url: 'https://www.aliexpress.com/p/order/index.html', at: NOW, ...contextFromCookie('') };
  const readNow = () =>
    cards.read(context, Number.POSITIVE_INFINITY)?.orders.map(({ orderId }) => orderId) ?? [];
  const shown = () => cards.places().map(({ orderId }) => orderId);
  const added = (...elements: Element[]) => ({
    ...noChanges(),
    touched: new Map<Node, boolean>(elements.map((element) => [element.parentElement as Node, true])),
    added: new Set(elements),
  });

  beforeEach(() => {
    wrap = document.createElement('div');
    wrap.append(...IDS.map((id) => cardOf(id)));
    document.body.replaceChildren(wrap);
    cards = listCards(document);
    expect(cards.update(null)).toBe(true);
    expect(readNow()).toEqual(IDS);
  });

  it('takes up what came behind and leaves the others alone', () => {
    const card = cardOf(NEW);
    wrap.append(card);
    expect(cards.update(added(card))).toBe(false);
    expect(shown()).toEqual([...IDS, NEW]);
    expect(readNow()).toEqual([NEW]);
    expect(cards.places([NEW]).map(({ orderId }) => orderId)).toEqual([NEW]);
  });

  it('keeps the order of the page when a card comes in front', () => {
    const card = cardOf(NEW);
    wrap.prepend(card);
    expect(cards.update(added(card))).toBe(true);
    expect(shown()).toEqual([NEW, ...IDS]);
    expect(readNow()).toEqual([NEW]);
  });

  it('shows an order once that came a second time', () => {
    const twin = cardOf(IDS[0] ?? '');
    wrap.append(twin);
    expect(cards.update(added(twin))).toBe(true);
    expect(shown()).toEqual(IDS);
  });

  it.each(['by itself', 'inside of something'])('has all badges looked after when one comes %s', (how) => {
    const copy = document.createElement('recourse-badge');
    const holder = how === 'by itself' ? copy : document.createElement('p');
    if (holder !== copy) holder.append(copy);
    wrap.append(holder);
    expect(cards.update(added(holder))).toBe(true);
  });

  it('forgets a card that went, and one that came and went between two looks', () => {
    const card = cardOf(NEW);
    wrap.append(card);
    const changes = added(card);
    card.remove();
    expect(cards.update(changes)).toBe(false);
    wrap.firstElementChild?.remove();
    expect(cards.update({ ...noChanges(), touched: new Map([[wrap, true]]), removed: true })).toBe(true);
    expect(shown()).toEqual(IDS.slice(1));
  });

  it('finds a card by its links alone among the others', () => {
    const card = cardOf(NEW);
    card.className = 'another-name';
    wrap.append(card);
    cards.update(added(card));
    expect(shown()).toEqual([...IDS, NEW]);
  });
});
