import type { Actor, CaseState, ClockKind } from '../../model';
import type { OrderState } from './order-machine';
import type { RailState } from './rail-machine';

/** Where the next act is done; `where.<...>` says it. */
export const PLACES = [
  'order-page',
  'dispute-page',
  'dispute-form',
  'chat',
  'tracking-page',
  'carrier',
  'bank',
  'recourse',
  'nowhere',
] as const;
export type Place = (typeof PLACES)[number];

/** One state: its sign in state-machine.md, whose turn it is, the clocks that run in it, where the next act is done. */
export interface StateRow {
  sign: string;
  actor: Actor;
  clocks: readonly ClockKind[];
  where: Place;
}

const state = (sign: string, actor: Actor, where: Place, ...clocks: ClockKind[]): StateRow => ({
  sign,
  actor,
  clocks,
  where,
});

export const CASE_TABLE: Record<CaseState, StateRow> = {
  'no-case': state('C0', 'buyer', 'order-page', 'no-delivery-refund', 'open-dispute', 'free-return'),
  preparing: state('C1', 'buyer', 'recourse', 'open-dispute', 'no-delivery-refund', 'damage-report'),
  messaged: state('C1m', 'seller', 'chat', 'open-dispute', 'no-delivery-refund', 'ship-return'),
  open: state('C2', 'seller', 'dispute-page', 'seller-response', 'platform-step-in', 'ship-return'),
  offer: state('C3', 'buyer', 'dispute-page', 'answer-offer', 'platform-step-in'),
  agreed: state('C4', 'platform', 'dispute-page', 'ship-return'),
  platform: state('C5', 'platform', 'dispute-page', 'ship-return'),
  'evidence-asked': state('C5e', 'buyer', 'dispute-page', 'evidence-request'),
  solution: state('C6', 'buyer', 'dispute-page', 'answer-offer'),
  'return-due': state('C7', 'buyer', 'dispute-page', 'ship-return'),
  'return-moving': state('C7t', 'seller', 'carrier', 'return-received', 'refund-arrival'),
  'return-there': state('C7r', 'seller', 'dispute-page', 'return-received', 'refund-arrival'),
  'inspection-disputed': state('C7d', 'buyer', 'dispute-page', 'appeal'),
  'return-lost': state('C7l', 'buyer', 'carrier'),
  lost: state('C8', 'buyer', 'dispute-page', 'appeal', 'paypal', 'card'),
  appealed: state('C8a', 'platform', 'dispute-page'),
  refund: state('C9', 'bank', 'bank', 'refund-arrival'),
  fallback: state('C10', 'buyer', 'bank', 'paypal', 'card', 'klarna', 'guarantee'),
  done: state('C11', 'buyer', 'nowhere', 'guarantee'),
  cancelled: state('Cx', 'buyer', 'order-page', 'open-dispute'),
};

export const ORDER_TABLE: Record<OrderState, StateRow> = {
  unpaid: state('O0', 'buyer', 'order-page'),
  'risk-check': state('O1', 'platform', 'nowhere'),
  'to-ship': state('O2', 'seller', 'order-page', 'ship-by'),
  'cancel-asked': state('O2c', 'seller', 'order-page'),
  'in-transit': state('O3', 'buyer', 'tracking-page', 'no-delivery-refund'),
  delivered: state(
    'O4',
    'buyer',
    'order-page',
    'open-dispute',
    'damage-report',
    'withdrawal',
    'reject-faulty',
  ),
  completed: state('O5', 'buyer', 'order-page', 'open-dispute', 'free-return', 'withdrawal'),
  'in-dispute': state('O6', 'buyer', 'dispute-page'),
  'window-closed': state('O7', 'buyer', 'bank', 'paypal', 'card', 'guarantee'),
  'money-moving': state('O8', 'platform', 'bank', 'refund-arrival'),
  closed: state('O9', 'buyer', 'bank'),
  frozen: state('O10', 'platform', 'recourse'),
};

export const RAIL_TABLE: Record<RailState, StateRow> = {
  available: state('R0', 'buyer', 'bank', 'paypal', 'card'),
  preparing: state('R1', 'buyer', 'recourse', 'paypal', 'card'),
  filed: state('R2', 'bank', 'bank', 'paypal', 'klarna'),
  asked: state('R3', 'buyer', 'bank', 'klarna'),
  won: state('R4', 'bank', 'bank'),
  lost: state('R5', 'buyer', 'nowhere'),
};
