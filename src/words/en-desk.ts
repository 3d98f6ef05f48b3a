import { enBoard } from './en-board';
import { enDemo } from './en-demo';
import { enMoney } from './en-money';
import { enOrders } from './en-orders';
import { enTime } from './en-time';
import { enWelcome } from './en-welcome';

/** What the desk says, in English. */
export const enDesk = {
  'desk.navigation': 'Sections',
  'desk.orders': 'Orders',
  'desk.cases': 'Cases',
  'desk.evidence': 'Evidence',
  'desk.calendar': 'Calendar',
  'desk.money': 'Money',
  'desk.health': 'Health',
  'desk.settings': 'Settings',
  ...enBoard,
  ...enMoney,
  ...enDemo,
  ...enOrders,
  ...enTime,
  ...enWelcome,
} as const;
