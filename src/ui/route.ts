import { useLayoutEffect, useState } from 'preact/hooks';

/** The sections of the desk, in the order of its navigation. */
export const DESK_SECTIONS = [
  'orders',
  'cases',
  'evidence',
  'calendar',
  'money',
  'health',
  'settings',
] as const;
export type DeskSection = (typeof DESK_SECTIONS)[number];

/** The screens of popup and desk and their address behind the `#`. */
export type Route =
  | { screen: 'start' }
  | { screen: 'trouble' }
  /** Where the buyer says which order is to be entered by hand. */
  | { screen: 'type-in' }
  /** What is read, kept and never done, for the first opening. */
  | { screen: 'welcome' }
  | { screen: 'order'; orderId: string }
  /** Something is wrong with an order: which item, and what is under way already. */
  | { screen: 'wrong'; orderId: string }
  /** The walk-through of a pursuit, at one of its steps (`''`: where it was left). */
  | { screen: 'walk'; pursuitId: string; step: string }
  | { screen: DeskSection };

const ORDER_ADDRESS = /^#\/order\/(\d{5,25})$/;
const WRONG_ADDRESS = /^#\/wrong\/(\d{5,25})$/;
const WALK_ADDRESS = /^#\/walk\/([\w-]{1,60})(?:\/([\w-]{1,40}))?$/;

/** Reads `location.hash`; what is no address of ours is the page's first screen. */
export function routeOf(hash: string): Route {
  const orderId = ORDER_ADDRESS.exec(hash)?.[1];
  if (orderId) return { screen: 'order', orderId };
  const wrong = WRONG_ADDRESS.exec(hash)?.[1];
  if (wrong) return { screen: 'wrong', orderId: wrong };
  const [, pursuitId, step = ''] = WALK_ADDRESS.exec(hash) ?? [];
  if (pursuitId) return { screen: 'walk', pursuitId, step };
  if (hash === '#/trouble') return { screen: 'trouble' };
  if (hash === '#/type-in') return { screen: 'type-in' };
  if (hash === '#/welcome') return { screen: 'welcome' };
  const section = DESK_SECTIONS.find((one) => hash === `#/${one}`);
  return { screen: section ?? 'start' };
}

/** The address of a screen, to be put into a link's `href`. */
export function hrefOf(route: Route): string {
  if (route.screen === 'order' || route.screen === 'wrong') return `#/${route.screen}/${route.orderId}`;
  if (route.screen === 'walk') return `#/walk/${route.pursuitId}${route.step && `/${route.step}`}`;
  return route.screen === 'start' ? '#/' : `#/${route.screen}`;
}

/** The address of a screen of the desk, from wherever in the extension. */
export function deskHref(route: Route): string {
  // What is made up stays among what is made up.
  const search = location.pathname.endsWith('/desk.html') ? location.search : '';
  return `/desk.html${search}${hrefOf(route)}`;
}

/** The present screen, following the address; `moved` is false until the first navigation. */
export function useRoute(): { route: Route; moved: boolean } {
  const [at, setAt] = useState(() => ({ hash: location.hash, route: routeOf(location.hash), moved: false }));
  // Before the first painting: a tab that is behind paints late, and a link may be pressed first.
  useLayoutEffect(() => {
    // What tells of the address that is shown already was sent before we listened; nobody has moved.
    const follow = () =>
      setAt((was) => {
        const { hash } = location;
        return hash === was.hash ? was : { hash, route: routeOf(hash), moved: true };
      });
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return at;
}
