import { waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { hrefOf, routeOf } from '../../../src/ui/route';
import { delivered, reading } from './sample';
import { show, storeWith } from './stage';

const ID = '8100000000000001';

describe('the way through the popup', () => {
  it.each([
    ['', { screen: 'start' }],
    ['#', { screen: 'start' }],
    ['#/', { screen: 'start' }],
    ['#/trouble', { screen: 'trouble' }],
    [`#/order/${ID}`, { screen: 'order', orderId: ID }],
    ['#/order/', { screen: 'start' }],
    ['#/order/<script>', { screen: 'start' }],
    ['#/order/javascript:1', { screen: 'start' }],
  ])('reads the address %j', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it('writes addresses that it reads', () => {
    const route = { screen: 'order', orderId: ID } as const;
    expect(routeOf(hrefOf(route))).toEqual(route);
    expect(routeOf(hrefOf({ screen: 'trouble' }))).toEqual({ screen: 'trouble' });
    expect(routeOf(hrefOf({ screen: 'start' }))).toEqual({ screen: 'start' });
  });

  it('goes to an order and back, each time with the focus on the heading', async () => {
    const lamp = reading([delivered(ID, 'Lamp', '2026-11-12', '1.00')]);
    const { container, findByRole } = show(await storeWith([lamp]));
    await findByRole('heading', { level: 1, name: /to do this week/ });
    expect(document.activeElement).toBe(document.body);
    const card = container.querySelector<HTMLAnchorElement>('a.due-card');
    expect(card?.getAttribute('href')).toBe(`#/order/${ID}`);

    location.hash = `#/order/${ID}`;
    const title = await findByRole('heading', { level: 1, name: 'Lamp' });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(document.title).toBe('Lamp · Recourse');
    const back = await findByRole('link', { name: 'Back' });
    expect(back.getAttribute('href')).toBe('#/');

    location.hash = '#/';
    const summary = await findByRole('heading', { level: 1, name: /to do this week/ });
    await waitFor(() => expect(document.activeElement).toBe(summary));
  });

  it('reaches everything by keyboard: only links, buttons, fields and fold-outs act', async () => {
    const lamp = reading([delivered(ID, 'Lamp', null, '1.00')]);
    const { container, findByRole } = show(await storeWith([lamp]), `#/order/${ID}`);
    await findByRole('heading', { level: 1, name: 'Lamp' });
    for (const link of container.querySelectorAll('a')) expect(link.hasAttribute('href')).toBe(true);
    for (const one of container.querySelectorAll('[tabindex]')) {
      expect(one.matches('h1[tabindex="-1"]')).toBe(true);
    }
    for (const field of container.querySelectorAll('input')) {
      expect(field.labels?.length ?? 0).toBeGreaterThan(0);
    }
  });
});
