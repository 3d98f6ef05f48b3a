import { beforeEach, describe, expect, it } from 'vitest';
import type { Product, Statement, Warning } from '../../../src/model';
import { type PolicyPainter, policyPainter } from '../../../src/overlay/policy';
import { tellPolicy } from '../../../src/words/tell-policy';
import { NOW } from './given';

const ID = '1005001234567890';
const statement: Statement = {
  kind: 'free-return',
  days: 15,
  from: 'delivered',
  date: null,
  quote: 'Send it back within 15 days after delivery <b>now</b>',
  lineId: null,
  productId: ID,
  page: 'product',
  url: `https://www.aliexpress.com/item/${ID}.html`,
  seenAt: NOW,
  witnesses: [],
};
const product: Product = {
  productId: ID,
  title: null,
  categoryIds: [],
  categoryNames: [],
  storeId: null,
  storeName: null,
  price: null,
  country: null,
  returns: 'free',
  statements: [statement],
};
const warning: Warning = {
  of: ID,
  kind: 'non-returnable',
  strength: 'hard',
  group: 'underwear',
  matched: 'briefs',
  ruleIds: [],
};

interface Given {
  product: Product;
  warnings: Warning[];
  awaited: boolean;
}
const shownOf = ({ product: { productId }, product: of, warnings, awaited }: Given) => ({
  productId,
  line: awaited ? null : tellPolicy(of, warnings),
});
const painterOf = () => {
  const painter: PolicyPainter = policyPainter(document);
  return { paint: (anchor: Element | null, given: Given) => painter.paint(anchor, shownOf(given)) };
};

describe('the policy line', () => {
  let anchor: HTMLElement;
  const lines = () => [...document.querySelectorAll<HTMLElement>('recourse-policy')];
  const text = () => lines()[0]?.shadowRoot?.textContent ?? '';

  beforeEach(() => {
    anchor = document.createElement('div');
    document.body.replaceChildren(anchor);
  });

  it('says what the page says, with its attributes and the quote', () => {
    painterOf().paint(anchor, { product, warnings: [], awaited: false });
    expect(anchor.nextElementSibling).toBe(lines()[0]);
    expect(lines()[0]?.dataset).toMatchObject({ product: ID, returns: 'free', days: '15' });
    expect(lines()[0]?.getAttribute('data-warning')).toBe('');
    expect(text()).toContain('free within 15 days after delivery');
    expect(lines()[0]?.shadowRoot?.querySelector('b')).toBeNull();
  });

  it('warns only where there is something to warn of', () => {
    const painter = painterOf();
    painter.paint(anchor, { product, warnings: [{ ...warning, strength: 'info' }, warning], awaited: false });
    expect(lines()[0]?.dataset.warning).toBe('hard');
    expect(text()).toMatch(/Underwear.*stay covered/);
    painter.paint(anchor, { product, warnings: [], awaited: false });
    expect(text()).not.toContain('Underwear');
  });

  it('has the law of an EU or UK buyer at hand, with what takes the right away, and no other', () => {
    const painter = painterOf();
    const of = (value: string): Product => ({
      ...product,
      country: { value, basis: 'page', quote: '', url: '', seenAt: NOW, witnesses: [] },
    });
    painter.paint(anchor, { product: of('ES'), warnings: [warning], awaited: false });
    const fold = lines()[0]?.shadowRoot?.querySelector<HTMLDetailsElement>('.law');
    expect([fold?.open, fold?.dataset.law]).toEqual([false, 'eu']);
    expect(fold?.textContent).toContain('“non-returnable” does not take that away');
    expect(fold?.textContent).toContain('broken the seal');
    painter.paint(anchor, { product: of('US'), warnings: [warning], awaited: false });
    expect(lines()[0]?.shadowRoot?.querySelector('.law')).toBeNull();
  });

  it('does not claim that the page is silent while its data is awaited', () => {
    const silent: Product = { ...product, returns: 'not-stated', statements: [] };
    const painter = painterOf();
    painter.paint(anchor, { product: silent, warnings: [], awaited: true });
    expect(text()).not.toContain('does not say');
    expect(lines()[0]?.getAttribute('data-returns')).toBe('');
    painter.paint(anchor, { product: silent, warnings: [], awaited: false });
    expect(text()).toContain('this page does not say');
    expect(lines()[0]?.getAttribute('data-days')).toBe('');
  });

  it('stands once, whatever the page does with it', () => {
    const painter = painterOf();
    const shown = { product, warnings: [], awaited: false };
    painter.paint(anchor, shown);
    document.body.append(lines()[0]?.cloneNode(true) as Node);
    const fresh = document.createElement('div');
    anchor.replaceWith(fresh);
    painter.paint(fresh, shown);
    expect(lines()).toHaveLength(1);
    expect(fresh.nextElementSibling).toBe(lines()[0]);
    painter.paint(null, shown);
    expect(lines()).toEqual([]);
  });
});
