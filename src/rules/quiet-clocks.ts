import type { CaseState, Clock, ClockKind, OpenQuestion } from '../model';
import { casesOf } from './case-clocks';
import type { ClockContext, KnownOrder } from './clocks';
import { clocksOf, ENDED } from './clocks';
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

const LOST: readonly CaseState[] = ['lost', 'fallback'];
const AT_REST: readonly CaseState[] = ['no-case', 'agreed', 'refund', 'done', 'cancelled'];

/** A claim with these is the last resort after the platform (CB-08). */
const RAILS: readonly ClockKind[] = ['paypal', 'card', 'klarna'];

/** A rail's own deadline that is nearer than this (ms) does not wait for the platform (CB-08). */
const RAIL_CANNOT_WAIT = 14 * 86_400_000;

/**
 * The rights that wait in the background and are not told unasked: reporting damage, the UK's right to reject, claims
 * with PayPal, card and Klarna, the legal guarantee. Soonest first. Every one of them also has an actor, a basis and
 * candidates as `clocksOf` tells them. An order that has ended has none, unless a case about it goes on. Throws RangeError where `ctx.zone` is no zone.
 */
export function quietClocksOf(known: KnownOrder, ctx: ClockContext): Clock[] {
  const { status } = known.order;
  if (status !== null && ENDED.includes(status.value) && !isPursued(known)) return [];
  return clocksOfKinds(KINDS, known, ctx).clocks.sort((a, b) => a.dueAt - b.dueAt);
}

/** Every clock of an order, soonest first: those that are told and those that wait in the background. */
export function allClocksOf(known: KnownOrder, ctx: ClockContext): Clock[] {
  return [...clocksOf(known, ctx).clocks, ...quietClocksOf(known, ctx)].sort((a, b) => a.dueAt - b.dueAt);
}

/**
 * The quiet clocks that are to be told and reminded of all the same: what the buyer entered (an insurance, a
 * warranty that was bought), and claims with PayPal, card or Klarna while the case is lost, or while one is open
 * and the claim's own end is 14 days away or less (CB-08). Where no case goes on, nobody is asked to claim.
 */
export function risenClocksOf(known: KnownOrder, ctx: ClockContext): Clock[] {
  if (known.given === undefined && !isPursued(known)) return [];
  const lost = casesOf(known).some(({ state }) => LOST.includes(state));
  const pursued = isPursued(known);
  return quietClocksOf(known, ctx).filter((clock) => {
    if (clock.candidates.some(({ basis, start }) => basis === 'user' && start === null)) return true;
    const { kind, dueAt } = clock;
    if (!pursued || !RAILS.includes(kind) || dueAt <= ctx.now) return false;
    return lost || dueAt - ctx.now <= RAIL_CANNOT_WAIT;
  });
}

/** What is told and reminded of unasked, soonest first: all of `clocksOf`, and the quiet ones that have risen. */
export function tellableClocksOf(
  known: KnownOrder,
  ctx: ClockContext,
): { clocks: Clock[]; questions: OpenQuestion[] } {
  const { clocks, questions } = clocksOf(known, ctx);
  const risen = risenClocksOf(known, ctx);
  if (risen.length === 0) return { clocks, questions };
  return { clocks: [...clocks, ...risen].sort((a, b) => a.dueAt - b.dueAt), questions };
}

/** Whether a case goes on: one that is settled, over or was taken back asks for nothing more. */
function isPursued(known: KnownOrder): boolean {
  if (known.cases.length === 0 && known.pursued === undefined) return false;
  return casesOf(known).some(
    ({ state, believed, ended }) => !ended && (believed || !AT_REST.includes(state)),
  );
}
