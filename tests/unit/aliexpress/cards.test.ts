import { describe, expect, it } from 'vitest';
import { detailHead, orderCards, policyAnchor } from '../../../src/aliexpress/cards';
import { cardHtml, listHtml, mobileCardHtml } from './dom/build/card';
import { documentOf, dropAttribute, ORDER_ID, renameClass } from './dom/build/page';

const OTHER_ID = '3041000000020001';
const two = () => documentOf(listHtml([cardHtml(), cardHtml({ id: OTHER_ID })]));
const ids = (doc: Document) => orderCards(doc).map(({ orderId }) => orderId);

describe('orderCards', () => {
  it('finds each card with the end of its header', () => {
    const doc = two();
    const cards = orderCards(doc);
    expect(ids(doc)).toEqual([ORDER_ID, OTHER_ID]);
    expect(cards.map(({ card }) => card)).toEqual([...doc.querySelectorAll('.order-item')]);
    expect(cards.map(({ anchor }) => anchor)).toEqual([...doc.querySelectorAll('.order-item-header')]);
  });

  it('finds the mobile cards, which are links themselves', () => {
    const doc = documentOf(listHtml([mobileCardHtml(), mobileCardHtml({ id: OTHER_ID })]));
    expect(ids(doc)).toEqual([ORDER_ID, OTHER_ID]);
    expect(orderCards(doc)[0]?.card.matches('a.order-item-mobile')).toBe(true);
  });

  it.each([1, 2])('finds %i card(s) around their links where the class is lost', (count) => {
    const doc = documentOf(listHtml([cardHtml(), cardHtml({ id: OTHER_ID })].slice(0, count)));
    const roots = [...doc.querySelectorAll('.order-item')];
    renameClass(doc, 'order-item');
    expect(orderCards(doc).map(({ card }) => card)).toEqual(roots);
    expect(orderCards(doc)[0]?.anchor.matches('.order-item-header')).toBe(true);
  });

  it('finds a card that lost its class among others that did not', () => {
    const doc = two();
    const root = doc.querySelectorAll('.order-item')[1] as Element;
    root.className = 'x';
    expect(orderCards(doc).map(({ card }) => card)[1]).toBe(root);
  });

  it('puts the badge into the first child where the header is not known', () => {
    const doc = two();
    renameClass(doc, 'order-item-header');
    const [first] = orderCards(doc);
    expect(first?.anchor).toBe(first?.card.firstElementChild);
  });

  it('does not take its own badge for a place', () => {
    const doc = documentOf('<a class="order-item" href="/p/order/detail.html?orderId=3041000000000001"></a>');
    const [card] = orderCards(doc);
    expect(card?.anchor).toBe(card?.card);
    card?.anchor.append(doc.createElement('recourse-badge'));
    expect(orderCards(doc)[0]?.anchor).toBe(card?.card);
  });

  it('takes the number from the page where no link has it', () => {
    const doc = two();
    dropAttribute(doc, 'a[href*="rderId="]', 'href');
    expect(ids(doc)).toEqual([ORDER_ID, OTHER_ID]);
  });

  it('takes links in what floats over the page for no card', () => {
    const link = '<a href="/p/tracking/index.html?tradeOrderId=3041000000040001">x</a>';
    const doc = documentOf(`${listHtml([cardHtml()])}<div class="comet-popover-body">${link}</div>`);
    expect(ids(doc)).toEqual([ORDER_ID]);
  });

  it('leaves out cards that name no order or two', () => {
    const none = '<div class="order-item"><div class="order-item-header"></div></div>';
    const mixed = `<div class="order-item"><a href="/p/order/detail.html?orderId=3041000000000003">a</a>
      <a href="/p/order/detail.html?orderId=3041000000000004">b</a></div>`;
    expect(ids(documentOf(listHtml([none, mixed, cardHtml()])))).toEqual([ORDER_ID]);
  });

  it('changes nothing on the page', () => {
    const doc = two();
    const before = doc.body.cloneNode(true);
    orderCards(doc);
    expect(doc.body.isEqualNode(before)).toBe(true);
  });
});

describe('detailHead', () => {
  it.each([
    [
      '<div class="order-status order-block"><div class="order-block-title">A</div></div>',
      '.order-block-title',
    ],
    ['<div class="order-status order-block"><div>A</div></div>', '.order-status'],
    ['<div><div class="order-block-title">A</div></div>', '.order-block-title'],
  ])('%s', (html, selector) => {
    const doc = documentOf(html);
    expect(detailHead(doc)).toBe(doc.querySelector(selector));
  });

  it('is nowhere on another page', () => expect(detailHead(documentOf('<p>Hello</p>'))).toBeNull());
});

describe('policyAnchor', () => {
  it.each([
    [
      '<h1 data-pl="product-title">A</h1><div data-pl="product-price"><span>1</span></div>',
      '[data-pl="product-price"]',
    ],
    ['<div id="block"><span class="price-default--current--x1">1</span></div>', '#block'],
    ['<h1 data-pl="product-title">A</h1>', 'h1'],
  ])('%s', (html, selector) => {
    const doc = documentOf(html);
    expect(policyAnchor(doc)).toBe(doc.querySelector(selector));
  });

  it('is nowhere on another page', () => expect(policyAnchor(documentOf('<p>Hello</p>'))).toBeNull());
});
