import { PAGE_KINDS, type Statement } from '../model';
import { joinWitnesses } from './facts';
import type { StatementsByPage } from './records';

export interface GrownStatements {
  byPage: StatementsByPage;
  /** Statements that no longer hold, each content once, in the order of their arrival. */
  history: Statement[];
}

/**
 * Merges what a page states into what the pages stated before. A kind of statement (of one line, where the page
 * says so) read anew on the same kind of page replaces the former; what other kinds of pages state stays.
 */
export function growStatements(known: GrownStatements, seen: readonly Statement[]): GrownStatements {
  if (seen.length === 0) return known;
  const byPage = { ...known.byPage };
  const history = [...known.history];
  for (const group of groups(seen)) {
    const [first] = group;
    if (first === undefined) continue;
    const onPage = byPage[first.page] ?? [];
    const before = onPage.filter((statement) => topic(statement) === topic(first));
    const others = onPage.filter((statement) => topic(statement) !== topic(first));
    const newer = newest(group) >= newest(before);
    const [current, former] = newer ? [group, before] : [before, group];
    byPage[first.page] = [...others, ...current.map((statement) => withTwin(statement, former))];
    for (const statement of former) {
      if (!has(current, statement) && !has(history, statement)) history.push(statement);
    }
  }
  return { byPage, history };
}

/** All statements that hold, page kind by page kind. */
export function currentStatements(byPage: StatementsByPage): Statement[] {
  return PAGE_KINDS.flatMap((page) => byPage[page] ?? []);
}

function groups(statements: readonly Statement[]): Statement[][] {
  const byTopic = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = `${statement.page} ${topic(statement)}`;
    const group = byTopic.get(key) ?? [];
    if (!has(group, statement)) group.push(statement);
    byTopic.set(key, group);
  }
  return [...byTopic.values()];
}

function topic({ kind, lineId, productId }: Statement): string {
  return `${kind} ${lineId ?? '-'} ${productId ?? '-'}`;
}

function newest(statements: readonly Statement[]): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...statements.map(({ seenAt }) => seenAt));
}

/** The same promise seen before lends its witnesses. */
function withTwin(statement: Statement, former: readonly Statement[]): Statement {
  const twin = former.find((other) => sameContent(other, statement));
  return twin ? { ...statement, witnesses: joinWitnesses(twin.witnesses, statement.witnesses) } : statement;
}

function has(statements: readonly Statement[], wanted: Statement): boolean {
  return statements.some((statement) => sameContent(statement, wanted));
}

/** The quote is left out: the same promise is worded anew in each language and with each day that passes. */
function sameContent(a: Statement, b: Statement): boolean {
  return (
    a.page === b.page && topic(a) === topic(b) && a.days === b.days && a.from === b.from && a.date === b.date
  );
}
