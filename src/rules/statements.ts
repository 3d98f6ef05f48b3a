import type { OrderLine, StartEvent, Statement, StatementKind } from '../model';
import { counted, type Proposal, printed } from './candidates';
import type { Missing } from './finding';
import type { KnownDays } from './known-days';
import { isPlainDate } from './zone-days';

/** No window of the site is longer; a larger number on a page was misread or is not meant well. */
const LONGEST_WINDOW = 3650;

/** The statements of some kinds that speak of a line, or of the whole order (`line` null: all there are). */
export function statementsOn(
  statements: Statement[],
  line: OrderLine | null,
  kinds: StatementKind[],
): Statement[] {
  return statements.filter((statement) => kinds.includes(statement.kind) && speaksOf(statement, line));
}

function speaksOf(statement: Statement, line: OrderLine | null): boolean {
  if (line === null) return true;
  if (statement.lineId !== null) return statement.lineId === line.lineId;
  return statement.productId === null || statement.productId === line.productId?.value;
}

/** The number of days a statement gives, or `null` where it gives none that can be a window. */
export function daysIn(statement: Statement): number | null {
  const { days } = statement;
  return days !== null && Number.isInteger(days) && days > 0 && days <= LONGEST_WINDOW ? days : null;
}

/** What a statement's sentence comes to: deadlines, or the event whose day is missing. */
export interface Heard {
  proposals: Proposal[];
  missing: Missing | null;
}

/**
 * Turns one statement into deadlines: its printed date, or its days from the event it names, where that
 * event's day is known. `ruleIds` names the rules that explain an event's window.
 *
 * A window from confirmed receipt or completion, whose day is not known while the goods have arrived, is counted
 * from delivery: the site may complete an order the moment it is delivered (BP-09, C-6). The page
 * gives the number, but that start is ours, so it stands as a rule.
 */
export function hear(
  statement: Statement,
  days: KnownDays,
  zone: string,
  ruleIds: (from: StartEvent | null) => string[],
): Heard {
  const { quote, from, date } = statement;
  if (date !== null && isPlainDate(date)) {
    return { proposals: [printed(date, zone, ruleIds(null), quote)], missing: null };
  }
  const count = daysIn(statement);
  if (count === null || from === null) return { proposals: [], missing: null };
  const starts = days.of(from);
  if (starts.length > 0) {
    const source = { promise: 'page' as const, ruleIds: ruleIds(from), quote };
    return { proposals: starts.map((start) => counted(start, count, zone, source)), missing: null };
  }
  const missing = { event: from, days: count, quote };
  if (from !== 'receipt-confirmed' && from !== 'completed') return { proposals: [], missing };
  const source = { promise: 'rule' as const, ruleIds: ['BP-09'], quote };
  return {
    proposals: days.arrived ? days.of('delivered').map((start) => counted(start, count, zone, source)) : [],
    missing,
  };
}

/**
 * A statement with a number of days and no event ("Send it back within 90 days"). The safe reading is the earliest:
 * from the day the order was placed, marked as ours. A window cannot end before the goods are there, so where
 * that reading would, the next one is delivery. Where the order's day is unknown there is no safe reading of it.
 */
export function hearWithoutEvent(
  statement: Statement,
  days: KnownDays,
  zone: string,
  ruleIds: string[],
): Proposal[] {
  const count = daysIn(statement);
  if (count === null || statement.from !== null || statement.date !== null) return [];
  const source = { promise: 'page' as const, ruleIds, quote: statement.quote, synthetic: true };
  const delivered = days.of('delivered');
  const fromPlaced = days.of('placed').map((start) => counted(start, count, zone, source));
  const arrival = delivered[0]?.on;
  const possible = fromPlaced.filter(({ candidate }) => arrival === undefined || candidate.dueOn > arrival);
  if (possible.length > 0 || fromPlaced.length === 0) return possible;
  return delivered.map((start) => counted(start, count, zone, source));
}
