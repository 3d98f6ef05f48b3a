import type { PageKind, PlainDate, Problem, StartEvent, Statement, StatementKind, Witness } from '../model';
import { clausesOf } from './clauses';
import type { ReadContext } from './context';
import { type FoundDay, readDays } from './dates';
import { tidy } from './facts';
import { isPlainRefund, isPlainTopic, readPlainClause, saysFreeReturns } from './plain-clause';
import { PLAIN_LANGUAGES, plainMarks } from './plain-words';
import { type KindWords, type StatementWords, statementWords, TABLED } from './statement-words';
import { normalise } from './text';
import { deniesFreeReturns, isTakenBack, isTurned } from './turned-promise';
import { eventAfter, eventBefore, windowsOf } from './windows';

/** Where a text stands, and of what it speaks. */
export interface StatementSource {
  page: PageKind;
  by: Witness['by'];
  strategy: string;
  orderId: string | null;
  lineId: string | null;
  productId: string | null;
}

interface Parsed {
  kind: StatementKind;
  days: number | null;
  from: StartEvent | null;
  date: PlainDate | null;
}

/** What a clause says: promises, something with a number that was not understood, or nothing of interest. */
type Outcome = Parsed[] | 'unparsed' | null;

/**
 * The promises in a text of the page (plain text, several sentences at once where the page shows them together:
 * a title "Free returns" tells of the sentences under it). Each is kept with its sentence as the quote. A
 * sentence about returns, refunds or disputes whose number of days or date is not understood is a problem,
 * never a guess.
 */
export function readStatements(
  text: string,
  source: StatementSource,
  ctx: ReadContext,
): { statements: Statement[]; problems: Problem[] } {
  const clauses = clausesOf(text.slice(0, LONGEST_BLOCK)).filter((clause) => !TEMPLATE.test(clause));
  const statements: Statement[] = [];
  const problems: Problem[] = [];
  const block = clauses.map(normalise);
  for (const [index, clause] of clauses.entries()) {
    const outcome = outcomeOf(block[index] ?? '', block, ctx);
    if (outcome === 'unparsed') {
      const of = source.orderId ?? source.productId;
      problems.push({ of, field: 'statements', reason: 'unparsed', seen: tidy(clause) });
    } else if (outcome !== null) {
      statements.push(...outcome.map((parsed) => statementOf(parsed, clause, source, ctx)));
    }
  }
  const isTaken = clauses.length > 1 && statements.some(isTitle) && areDenied(block, ctx);
  const kept = isTaken ? statements.filter((one) => !isTitle(one)) : statements;
  return { statements: withoutEchoes(kept), problems };
}

/** Whether a text says that returns are not free, or no longer. */
export function isFreeReturnDenied(text: string, ctx: ReadContext): boolean {
  return areDenied(clausesOf(text.slice(0, LONGEST_BLOCK)).map(normalise), ctx);
}

/** Whether a sentence says that the buyer bears the cost of a return. */
export function isAtCost(quote: string): boolean {
  const clause = normalise(quote);
  return statementWords().some(({ kinds }) =>
    kinds.some((kind) => kind.atCost === true && says(clause, kind)),
  );
}

/** Whether a node of the time line is the refund of an order that did not arrive (pages.md 3). */
export function isRefundNode(text: string): boolean {
  const label = normalise(text);
  return statementWords().some(({ refundNode }) => refundNode.test(label)) || isPlainRefund(label);
}

const LONGEST_BLOCK = 4000;
/** Raw message templates (`{day}-Day Buyer Protection`) promise nothing yet. */
const TEMPLATE = /\{\w+\}/;

/** What the clauses of one reading say: the same tag stands on every order of a list. */
const outcomes = new Map<string, Outcome>();
let outcomesAt = Number.NaN;

function outcomeOf(clause: string, block: readonly string[], ctx: ReadContext): Outcome {
  if (ctx.at !== outcomesAt) outcomes.clear();
  outcomesAt = ctx.at;
  const about = [ctx.language, clause, ...block].join('\n');
  const known = outcomes.get(about);
  if (known !== undefined) return known;
  const outcome = readClause(clause, block, ctx);
  outcomes.set(about, outcome);
  return outcome;
}

/**
 * A clause in the page's language; sentences in English stand on all pages. The site's own words go first, then
 * ordinary words. Where the language is not known, all are asked, and two that differ are not understood.
 */
function readClause(clause: string, block: readonly string[], ctx: ReadContext): Outcome {
  const primary = ctx.language?.split(/[-_]/)[0]?.toLowerCase() ?? null;
  const outcomes: Outcome[] = [];
  for (const words of tablesFor(primary, clause)) {
    const outcome = readInLanguage(clause, words, block, ctx);
    if (Array.isArray(outcome)) return outcome;
    outcomes.push(outcome);
  }
  const plain = PLAIN_LANGUAGES.filter((language) => primary === null || language === primary);
  for (const language of plain) outcomes.push(readPlainly(clause, language, block, ctx));
  const read = new Map(outcomes.filter(Array.isArray).map((outcome) => [JSON.stringify(outcome), outcome]));
  const [only] = read.values();
  if (only !== undefined) return read.size === 1 ? only : 'unparsed';
  const known = primary === null || PLAIN_LANGUAGES.includes(primary) || isTabled(primary);
  const foreign = !known && holdsTime(clause, primary, ctx);
  return foreign || outcomes.includes('unparsed') ? 'unparsed' : null;
}

/** Spanish words would understand half of a sentence in Portuguese. */
function tablesFor(primary: string | null, clause: string): StatementWords[] {
  const foreign = primary !== null && !isTabled(primary);
  const portuguese = plainMarks().portuguese.test(clause);
  return statementWords()
    .filter(({ language }) => language === 'en' || !(foreign || portuguese))
    .sort((a, b) => rank(a, primary) - rank(b, primary));
}

function isTabled(primary: string): boolean {
  return TABLED.includes(primary);
}

function readPlainly(clause: string, language: string, block: readonly string[], ctx: ReadContext): Outcome {
  const free = block.some((one) => one !== clause && saysFreeReturns(one, language));
  const outcome = readPlainClause(clause, language, free, ctx.at);
  if (outcome !== 'unparsed') return outcome === null ? null : [outcome];
  // Where the language is only tried, its words for a day or a month alone say nothing.
  return ctx.language !== null || isPlainTopic(clause, language) ? outcome : null;
}

function rank({ language }: StatementWords, primary: string | null): number {
  return language === primary ? 0 : 1;
}

/** Whether a clause in a language without any words holds a number that a word follows, or a date. */
function holdsTime(clause: string, language: string, ctx: ReadContext): boolean {
  if (/(?<![\d.,$€£])\d{1,3} ?\p{L}{2}/u.test(clause)) return true;
  return readDays(clause, { language, at: ctx.at, around: ctx.at, only: true }).length > 0;
}

function readInLanguage(
  clause: string,
  words: StatementWords,
  block: readonly string[],
  ctx: ReadContext,
): Outcome {
  // Most clauses are of another language, or of something else: their dates need not be looked for.
  if (!words.topic.test(clause) && !words.kinds.some((kind) => says(clause, kind))) return null;
  const windows = windowsOf(clause, words);
  // Where every number is one of days there is no date: asking Intl for the months' names takes longer than all else.
  const dates = hasOtherNumber(clause, windows)
    ? readDays(clause, { language: words.language, at: ctx.at, around: ctx.at, only: true })
    : [];
  const odd = words.otherTimes.test(clause);
  const free = block.some(
    (one) =>
      !isTurned(one, words) && words.kinds.some((kind) => kind.kind === 'free-return' && says(one, kind)),
  );
  const fallback = (): Outcome =>
    (dates.length > 0 || windows.length > 0 || odd) && words.topic.test(clause) ? 'unparsed' : null;

  const kind = words.kinds.find(
    (one) => says(clause, one) && (one.bare || dates.length + windows.length > 0),
  );
  if (kind === undefined) return fallback();
  const isTimed = dates.length + windows.length > 0;
  if (kind.kind === 'not-returnable' && (isTimed || words.condition.test(clause))) return 'unparsed';
  if (isTakenBack(kind.kind, clause, words)) return fallback();
  if (dates.length > 0) return dated(clause, dates, windows.length, words, kind, free) ?? fallback();
  if (windows.length === 0 || kind.ignoreDays === true) {
    return odd && kind.ignoreDays !== true ? fallback() : [bare(kind, free)];
  }
  if (words.othersDeed.test(clause)) return 'unparsed';
  return counted(clause, words, free) ?? 'unparsed';
}

function hasOtherNumber(clause: string, windows: readonly { start: number; end: number }[]): boolean {
  return [...clause.matchAll(/\d+/g)].some(
    ({ index }) => !windows.some(({ start, end }) => start <= index && index < end),
  );
}

function says(clause: string, { all, none }: KindWords): boolean {
  return all.every((words) => words.test(clause)) && none?.test(clause) !== true;
}

function kindOf({ kind }: KindWords, free: boolean): StatementKind {
  if (kind !== 'return') return kind;
  return free ? 'free-return' : 'return-after-receipt';
}

function bare(kind: KindWords, free: boolean): Parsed {
  return { kind: kindOf(kind, free), days: null, from: null, date: null };
}

/** A printed deadline: exactly one date, with a word like "before" ahead of it. */
function dated(
  clause: string,
  dates: readonly FoundDay[],
  windows: number,
  words: StatementWords,
  kind: KindWords,
  free: boolean,
): Outcome {
  const [first] = dates;
  if (first === undefined || dates.some(({ day }) => day !== first.day) || windows > 0) return null;
  const ahead = clause.slice(0, first.start);
  const isDeadline = new RegExp(`(?<!\\p{L})${words.before} ?$`, 'iu').test(ahead);
  const isLateness = kind.kind === 'late-delivery-coupon' && /(?:after|después de) ?(?:el )?$/i.test(ahead);
  return isDeadline || isLateness ? [{ ...bare(kind, free), date: first.day }] : null;
}

/** Numbers of days, each with its own promise and event in its own part of the clause. */
function counted(clause: string, words: StatementWords, free: boolean): Parsed[] | null {
  const parsed: Parsed[] = [];
  const windows = windowsOf(clause, words);
  let start = 0;
  for (const [index, window] of windows.entries()) {
    const next = windows[index + 1]?.start ?? clause.length;
    const after = eventAfter(clause.slice(window.end, next), words);
    const end = index + 1 < windows.length ? window.end + after.length : clause.length;
    const segment = clause.slice(start, end);
    const kind = words.kinds.find((one) => says(segment, one));
    if (
      kind === undefined ||
      !window.isWindow ||
      after.event === 'unknown' ||
      words.otherTimes.test(segment)
    ) {
      return null;
    }
    if (/\b(?:can ?not|can['’]t|no longer|may not|no (?:se )?pued\w+)\b/i.test(segment)) return null;
    const from: StartEvent | 'unknown' | null =
      after.event ?? eventBefore(clause.slice(start, window.start), words);
    if (from === 'unknown') return null;
    parsed.push({ ...bare(kind, free), days: window.days, from });
    start = end;
  }
  return parsed;
}

function statementOf(parsed: Parsed, clause: string, source: StatementSource, ctx: ReadContext): Statement {
  return {
    ...parsed,
    quote: tidy(clause),
    lineId: source.lineId,
    productId: source.productId,
    page: source.page,
    url: ctx.url,
    seenAt: ctx.at,
    witnesses: [{ by: source.by, strategy: source.strategy }],
  };
}

/** "Free returns are not available" under the title "Free returns" takes it back. */
function areDenied(clauses: readonly string[], { language }: ReadContext): boolean {
  const primary = language?.split(/[-_]/)[0]?.toLowerCase() ?? null;
  return clauses.some((clause) => deniesFreeReturns(clause, tablesFor(primary, clause), primary));
}

function isTitle({ kind, days, date }: Statement): boolean {
  return kind === 'free-return' && days === null && date === null;
}

/** "Free returns" over a sentence that gives their days says nothing of its own. */
function withoutEchoes(statements: Statement[]): Statement[] {
  const free = statements.filter(({ kind }) => kind === 'free-return');
  const keeper = free.find(({ days, date }) => days !== null || date !== null) ?? free[0];
  return statements.filter(
    (one, index) =>
      (!isTitle(one) || one === keeper) &&
      statements.findIndex(
        ({ kind, quote, days }) => kind === one.kind && quote === one.quote && days === one.days,
      ) === index,
  );
}
