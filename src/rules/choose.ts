import type { Actor, Candidate, Clock, ClockKind } from '../model';
import type { Promised, Proposal } from './candidates';

/** Who outranks whom: a deadline that the buyer entered, then the page's word, then a rule. */
const RANK: Record<Promised, number> = { user: 0, page: 1, rule: 2 };

/**
 * Makes one clock of all the ways to arrive at its deadline, or `null` where there is none.
 *
 * A deadline that the buyer entered stands over all (a negotiated extension, a date from a mail). Then, what the
 * page promises outranks every rule, even when it is later (rules.md, golden principle 1); among
 * proposals of one standing the earliest is taken (principle 2). The buyer's own *dates* have done their work
 * before: a day the buyer entered has taken the place of the page's day for that event (see `knownDays`), and
 * a number keeps the standing of who promised it. Otherwise an entered delivery day would let the rule's
 * 15 days push aside the 90 that a page prints, and an entered completion day would make a deadline later.
 *
 * All candidates stay on the clock, earliest first, the chosen one among them.
 */
export function choose(
  of: { orderId: string; lineId: string | null; kind: ClockKind; actor: Actor },
  proposals: Proposal[],
): Clock | null {
  const sorted = proposals.length > 1 ? withoutRepeats(proposals) : proposals;
  let chosen = sorted[0];
  if (!chosen) return null;
  for (const proposal of sorted) {
    if (RANK[proposal.promise] < RANK[chosen.promise]) chosen = proposal;
  }
  const { dueAt, dueOn, basis, synthetic, ruleIds, quote } = chosen.candidate;
  return {
    orderId: of.orderId,
    lineId: of.lineId,
    kind: of.kind,
    dueAt,
    dueOn,
    actor: of.actor,
    basis,
    synthetic,
    ruleIds,
    quote,
    candidates: sorted.map((proposal) => proposal.candidate),
  };
}

/** Earliest first, without what says the same again; of a page and a rule that agree, the page's stays. */
function withoutRepeats(proposals: Proposal[]): Proposal[] {
  const sorted = [...proposals].sort(
    (a, b) => a.candidate.dueAt - b.candidate.dueAt || RANK[a.promise] - RANK[b.promise],
  );
  const kept: Proposal[] = [];
  for (const proposal of sorted) {
    if (!kept.some((other) => isSame(other.candidate, proposal.candidate))) kept.push(proposal);
  }
  return kept;
}

function isSame(a: Candidate, b: Candidate): boolean {
  return (
    a.dueAt === b.dueAt &&
    a.days === b.days &&
    a.start?.event === b.start?.event &&
    a.start?.on === b.start?.on
  );
}
