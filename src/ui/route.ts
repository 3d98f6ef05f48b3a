import { useEffect, useState } from 'preact/hooks';

/** The screens of the popup page and their address behind the `#`. */
export type Route = { screen: 'due' } | { screen: 'trouble' } | { screen: 'order'; orderId: string };

const ORDER_ADDRESS = /^#\/order\/(\d{5,25})$/;

/** Reads `location.hash` (`''`, `#/trouble`, `#/order/<id>`); anything else is the due list. */
export function routeOf(hash: string): Route {
  const orderId = ORDER_ADDRESS.exec(hash)?.[1];
  if (orderId) return { screen: 'order', orderId };
  return hash === '#/trouble' ? { screen: 'trouble' } : { screen: 'due' };
}

/** The address of a screen, to be put into a link's `href`. */
export function hrefOf(route: Route): string {
  if (route.screen === 'order') return `#/order/${route.orderId}`;
  return route.screen === 'trouble' ? '#/trouble' : '#/';
}

/** The present screen, following the address; `moved` is false until the first navigation. */
export function useRoute(): { route: Route; moved: boolean } {
  const [at, setAt] = useState(() => ({ route: routeOf(location.hash), moved: false }));
  useEffect(() => {
    const follow = () => setAt({ route: routeOf(location.hash), moved: true });
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return at;
}
