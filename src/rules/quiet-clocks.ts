import type { Clock, ClockKind } from '../model';
import { casesOf } from './case-clocks';
import type { ClockContext, KnownOrder } from './clocks';
import { clocksOf } from './clocks';
import { clocksOfKinds, type KindOfClock } from './clocks-of-kinds';
import { cardClaim } from './quiet/card';
import { damageReport } from './quiet/damage-report';
import { guarantee } from './quiet/guarantee';
import { klarnaProof } from './quiet/klarna';
import { paypalClaim } from './quiet/paypal';
import { rejectFaulty } from './quiet/reject-faulty';

const KINDS: readonly KindOfClock[] = [
  { kind: 'damage-report', actor: 'buyer', find: damageReport },
  { kind: 'reject-faulty', actor: 'buyer', find: rejectFaulty },
  { kind: 'paypal', actor: 'buyer', find: paypalClaim },
  { kind: 'card', actor: 'buyer', find: cardClaim },
  { kind: 'klarna', actor: 'buyer', find: klarnaProof },
  { kind: 'guarantee', actor: 'buyer', find: guarantee },
];

/** A claim with these is the last resort after the platform (CB-08). */
const RAILS: readonly ClockKind[] = ['paypal', 'card', 'klarna'];

/** A rail's own deadline that is nearer than this (ms) does not wait for the platform (CB-08). */
const RAIL_CANNOT_WAIT = 14 * 86_400_000;

/**
 * The rights that wait in the background and are not told unasked: reporting damage, the UK's right to reject, claims
 * with PayPal, card and Klarna, the legal guarantee. Soonest first. Every one of them also has an actor, a basis and
 * candidates as `clocksOf` tells them. Throws RangeError where `ctx.zone` is no zone.
 */
export function quietClocksOf(known: KnownOrder, ctx: ClockContext): Clock[] {
  const { status } = known.order;
  if (status?.value === 'unpaid') return [];
  return clocksOfKinds(KINDS, known, ctx).clocks.sort((a, b) => a.dueAt - b.dueAt);
}

/** Every clock of an order, soonest first: those that are told and those that wait in the background. */
export function allClocksOf(known: KnownOrder, ctx: ClockContext): Clock[] {
  return [...clocksOf(known, ctx).clocks, ...quietClocksOf(known, ctx)].sort((a, b) => a.dueAt - b.dueAt);
}

/**
 * The quiet clocks that have become the buyer's next act and are to be reminded of: claims with PayPal, card or
 * Klarna while the case is lost, or while one is open and the claim's own end is 14 days away or less (CB-08).
 * An order without a case never gives one: nobody is asked to claim for what is well.
 */
export function risenClocksOf(known: KnownOrder, ctx: ClockContext): Clock[] {
  const cases = casesOf(known);
  if (cases.length === 0 || cases.every(({ state }) => state === 'done' || state === 'no-case')) return [];
  const lost = cases.some(({ state }) => state === 'lost' || state === 'fallback');
  return quietClocksOf(known, ctx).filter(
    ({ kind, dueAt }) =>
      RAILS.includes(kind) && dueAt > ctx.now && (lost || dueAt - ctx.now <= RAIL_CANNOT_WAIT),
  );
}
