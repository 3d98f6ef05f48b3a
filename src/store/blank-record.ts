import { blankOrder } from '../model';
import type { OrderRecord } from './records';

/** The record of an order of which nothing but its id is known, first heard of at `at` (epoch ms). */
export function blankRecord(orderId: string, at: number): OrderRecord {
  return {
    orderId,
    order: blankOrder(orderId),
    history: {},
    lineHistory: [],
    takenBack: [],
    statementsByPage: {},
    statementHistory: [],
    firstSeenAt: at,
    lastSeenAt: at,
    nextAt: 0,
    dueAts: [],
  };
}
