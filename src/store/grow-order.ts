import { ORDER_FIELDS, type Order, type OrderField } from '../model';
import { growFacts } from './facts';
import { growLines } from './grow-lines';
import { currentStatements, growStatements } from './grow-statements';
import type { OrderRecord } from './records';

/**
 * Merges what one page said of an order into its record, and marks it to be planned anew. `at` is the moment of
 * reading, epoch ms. Pure, and the same reading twice gives the same record.
 */
export function growOrder(record: OrderRecord, seen: Order, at: number): OrderRecord {
  const { grown, history } = growFacts<OrderField, Order>(ORDER_FIELDS, record.order, seen, record.history);
  const { lines, history: lineHistory } = growLines(
    { lines: record.order.lines, history: record.lineHistory },
    seen.lines,
  );
  const statements = growStatements(
    { byPage: record.statementsByPage, history: record.statementHistory },
    seen.statements,
  );
  return {
    ...record,
    order: { ...grown, lines, statements: currentStatements(statements.byPage) },
    history,
    lineHistory,
    statementsByPage: statements.byPage,
    statementHistory: statements.history,
    firstSeenAt: Math.min(record.firstSeenAt, at),
    lastSeenAt: Math.max(record.lastSeenAt, at),
    nextAt: 0,
  };
}
