import { waitFor, within } from '@testing-library/preact';
import { expect } from 'vitest';
import type { CaseEventKind, Order, Pursuit, Statement } from '../../../src/model';
import { ownEvent } from '../../../src/rules/case/own-events';
import { startPursuit } from '../../../src/store/pursuits';
import { delivered, fact, NOW, reading, ZONE } from '../ui/sample';
import { show, showDesk, storeWith } from '../ui/stage';

export const ID = '8100000000000001';
export const DAY = 86_400_000;

/** A lamp that came on 12 November; NOW is 21 November 2026. */
export function lamp(more: Partial<Order> = {}): Order {
  const order = delivered(ID, 'Lamp', '2026-11-12', '20.00');
  const [line] = order.lines;
  const lines = line
    ? [{ ...line, price: fact({ amount: '20.00', currency: 'USD' }), quantity: fact(1) }]
    : [];
  return { ...order, lines, statements: [], ...more };
}

export function stated(kind: Statement['kind'], rest: Partial<Statement>): Statement {
  return {
    kind,
    days: null,
    from: null,
    date: null,
    quote: 'the page’s own words',
    lineId: null,
    productId: null,
    page: 'order-detail',
    url: `https://www.aliexpress.com/p/order/detail.html?orderId=${ID}`,
    seenAt: NOW - 3_600_000,
    witnesses: [],
    ...rest,
  };
}

interface Begun {
  order?: Order;
  /** Days ago, and what happened then. */
  events?: readonly (readonly [number, CaseEventKind])[];
  pursuit?: Partial<Pursuit>;
}

/** A store with one order, and a case about its line where events are given. */
export async function storeOf({ order = lamp(), events, pursuit = {} }: Begun = {}) {
  const db = await storeWith([reading([order])]);
  if (events) {
    const told = events.map(([ago, kind]) => ownEvent(kind, NOW - ago * DAY, ZONE));
    const begun = { id: 'p-1', orderId: ID, lineId: `${ID}9`, productId: null, reason: 'damaged' as const };
    await startPursuit(db, { ...begun, events: told }, NOW);
    await db.pursuits.update('p-1', pursuit);
  }
  return db;
}

/** The order's screen over such a store. */
export async function orderScreen(begun: Begun = {}) {
  const db = await storeOf(begun);
  const shown = show(db, `#/order/${ID}`);
  // Several screens may stand in one document: each is asked for by itself.
  await waitFor(() => part(shown.container, '.clocks'));
  await waitFor(() => part(shown.container, '.also-yours'));
  if (begun.events) await waitFor(() => part(shown.container, '.case-standing'));
  return { db, ...shown };
}

/** A section of the desk over such a store. */
export async function desk(begun: Begun, section: string) {
  const db = await storeOf(begun);
  return { db, ...showDesk(db, section) };
}

export function part(root: ParentNode, selector: string) {
  const found = root.querySelector<HTMLElement>(selector);
  expect(found, selector).not.toBeNull();
  return Object.assign(within(found as HTMLElement), { element: found as HTMLElement });
}

/** What a clock's row says, or `null`. */
export function clockText(root: ParentNode, kind: string): string | null {
  return root.querySelector(`.clock-row[data-clock="${kind}"]`)?.textContent ?? null;
}

/** The lines of one of the lists. */
export function listOf(root: ParentNode, name: string): { open: boolean; lines: number; text: string } {
  const list = root.querySelector<HTMLDetailsElement>(`details[data-list="${name}"]`);
  expect(list, name).not.toBeNull();
  return {
    open: list?.open ?? false,
    lines: list?.querySelectorAll('li').length ?? 0,
    text: list?.textContent ?? '',
  };
}

export function choose(select: HTMLElement, value: string): void {
  (select as HTMLSelectElement).value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
