import { later } from './parts/later';
import type { Route } from './route';

const OrderScreen = later(async () => (await import('./order/order-screen')).OrderScreen);
const WrongScreen = later(async () => (await import('./walk/wrong-screen')).WrongScreen);
const WalkScreen = later(async () => (await import('./walk/walk-screen')).WalkScreen);

/** Addresses of one order or one pursuit, which popup and desk show alike. */
export type RouteOfOne = Extract<Route, { screen: 'order' | 'wrong' | 'walk' }>;

export function isOfOne(route: Route): route is RouteOfOne {
  return route.screen === 'order' || route.screen === 'wrong' || route.screen === 'walk';
}

/** The screen of one order or one pursuit. */
export function OneThing({ route, takesFocus }: { route: RouteOfOne; takesFocus: boolean }) {
  if (route.screen === 'order') {
    return <OrderScreen key={route.orderId} orderId={route.orderId} takesFocus={takesFocus} />;
  }
  if (route.screen === 'wrong') return <WrongScreen orderId={route.orderId} takesFocus={takesFocus} />;
  const { pursuitId, step } = route;
  return <WalkScreen key={pursuitId} pursuitId={pursuitId} step={step} takesFocus={takesFocus} />;
}
