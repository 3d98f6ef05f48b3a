import type { Actor, CaseState, PaymentMethod } from '../../model';
import type { Standing } from './machine';
import type { OrderState } from './order-machine';
import type { RailState } from './rail-machine';
import { CASE_TABLE, ORDER_TABLE, type Place, RAIL_TABLE, type StateRow } from './state-table';
import { NO_MORE_WAITING } from './window-end';

/** The best thing to do next: the key of its sentence, where it is done, and whose turn it is meanwhile. */
export interface NextAct {
  words: string;
  where: Place;
  actor: Actor;
}

/** What the next act also depends on. */
export interface Surroundings {
  /** What is left of the window to open a dispute (ms); `null` where it is not known, 0 or less when it is over. */
  windowLeft: number | null;
  method: PaymentMethod;
  /** The reason is that the goods are still on their way (DS-06). */
  inTransit: boolean;
}

/** The next act in a case. Every state has one. */
export function nextActInCase(
  { state, source = null }: Pick<Standing<CaseState>, 'state'> & Partial<Pick<Standing<CaseState>, 'source'>>,
  around: Surroundings,
): NextAct {
  const { windowLeft, inTransit } = around;
  if (state === 'messaged' && windowLeft !== null && windowLeft <= NO_MORE_WAITING) {
    return act('case.act.messaged.now', { ...CASE_TABLE.messaged, actor: 'buyer', where: 'dispute-form' });
  }
  if (state === 'cancelled' && windowLeft !== null && windowLeft <= 0) {
    return act('case.act.cancelled.over', CASE_TABLE.fallback);
  }
  if (state === 'agreed' && source === 'inferred') {
    return act('case.act.agreed.by-time', { ...CASE_TABLE.agreed, actor: 'buyer' });
  }
  if (state === 'open' && inTransit) return act('case.act.open.in-transit', CASE_TABLE.open);
  if (state === 'refund') return act(`case.act.refund.${wayOf(around.method)}`, CASE_TABLE.refund);
  if (state === 'fallback') return act(`case.act.fallback.${railOf(around.method)}`, CASE_TABLE.fallback);
  return act(`case.act.${state}`, CASE_TABLE[state]);
}

/** The next act for an order without a case. */
export function nextActInOrder(state: OrderState): NextAct {
  return act(`order.act.${state}`, ORDER_TABLE[state]);
}

/** The next act in a claim with a bank. */
export function nextActInRail(state: RailState): NextAct {
  return act(`rail.act.${state}`, RAIL_TABLE[state]);
}

function act(words: string, { where, actor }: StateRow): NextAct {
  return { words, where, actor };
}

function wayOf(method: PaymentMethod): 'card' | 'bank' | 'wallet' | 'klarna' | 'unknown' {
  if (method === 'card' || method === 'credit-card') return 'card';
  if (method === 'unknown' || method === 'klarna') return method;
  return method === 'bank-transfer' || method === 'local-method' || method === 'western-union'
    ? 'bank'
    : 'wallet';
}

function railOf(method: PaymentMethod): 'paypal' | 'card' | 'credit-card' | 'klarna' | 'law' | 'unknown' {
  if (method === 'paypal' || method === 'card' || method === 'credit-card') return method;
  return method === 'klarna' || method === 'unknown' ? method : 'law';
}
