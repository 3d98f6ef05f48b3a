import type { OrderStatus } from '../../model';
import type { Machine } from './machine';

/** The states of an order as the buyer lives it (state-machine.md 1). */
export const ORDER_STATES = [
  'unpaid',
  'risk-check',
  'to-ship',
  'cancel-asked',
  'in-transit',
  'delivered',
  'completed',
  'in-dispute',
  'window-closed',
  'money-moving',
  'closed',
  'frozen',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** What a status of the page says of the state; `unknown` says nothing. */
const STATE_OF: Record<OrderStatus, OrderState | null> = {
  unpaid: 'unpaid',
  'risk-check': 'risk-check',
  'to-ship': 'to-ship',
  'in-transit': 'in-transit',
  delivered: 'delivered',
  completed: 'completed',
  'in-dispute': 'in-dispute',
  refunded: 'closed',
  cancelled: 'closed',
  closed: 'closed',
  frozen: 'frozen',
  unknown: null,
};

/** The order itself, as its pages tell it. A page that says "awaiting delivery" does not undo a delivery that was seen. */
export const ORDER_MACHINE: Machine<OrderState> = {
  initial: 'unpaid',
  states: ORDER_STATES,
  final: [],
  moves: {
    unpaid: { paid: 'to-ship', 'order-closed': 'closed' },
    'risk-check': { 'order-closed': 'closed', shipped: 'in-transit' },
    'to-ship': { 'cancel-asked': 'cancel-asked', shipped: 'in-transit', 'order-closed': 'closed' },
    'cancel-asked': { 'cancel-refused': 'to-ship', shipped: 'in-transit', 'order-closed': 'closed' },
    'in-transit': { delivered: 'delivered', completed: 'completed', 'dispute-opened': 'in-dispute' },
    delivered: { completed: 'completed', 'dispute-opened': 'in-dispute', 'window-closed': 'window-closed' },
    completed: { 'window-closed': 'window-closed', 'dispute-opened': 'in-dispute', delivered: 'completed' },
    'in-dispute': {
      'buyer-cancelled': 'back',
      'refund-issued': 'money-moving',
      'ruled-against': 'back',
      completed: 'in-dispute',
      delivered: 'in-dispute',
      shipped: 'in-dispute',
      'window-closed': 'in-dispute',
    },
    'window-closed': { 'claim-filed': 'frozen', 'dispute-opened': 'in-dispute', delivered: 'window-closed' },
    'money-moving': { 'refund-seen': 'closed', 'order-closed': 'closed' },
    closed: {
      'refund-issued': 'closed',
      delivered: 'closed',
      completed: 'closed',
      'window-closed': 'closed',
    },
    frozen: { thawed: 'back', 'order-closed': 'closed', 'claim-won': 'closed', 'claim-lost': 'back' },
  },
  told: {
    shipped: 'in-transit',
    delivered: 'delivered',
    completed: 'completed',
    'window-closed': 'window-closed',
    'dispute-opened': 'in-dispute',
    'refund-issued': 'money-moving',
    'refund-seen': 'closed',
    'order-closed': 'closed',
    frozen: 'frozen',
    'claim-filed': 'frozen',
  },
  read: ({ kind, detail }, state) => {
    if (kind !== 'order-seen' || detail.status === undefined) return null;
    const told = STATE_OF[detail.status];
    return told === 'in-transit' && state === 'delivered' ? 'delivered' : told;
  },
};
