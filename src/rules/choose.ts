import type { Actor, Candidate, Clock, ClockKind } from '../model';
import type { Proposal } from './candidates';

/**
 * Makes one clock of all the ways to arrive at its deadline, or `null` where there is none.
 *
 * What the page promises outranks every rule, even when it is later (rules.md, golden principle 1); among
 * proposals of one standing the earliest is taken (principle 2). The buyer's own dates have done their work
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
  const distinct = withoutRepeats(proposals);
  const sorted = [...distinct].sort((a, b) => a.candidate.dueAt - b.candidate.dueAt);
  const chosen = sorted.find((proposal) => proposal.promise === 'page') ?? sorted[0];
  if (!chosen) return null;
  const { dueAt, dueOn, basis, synthetic, ruleIds, quote } = chosen.candidate;
  return {
    ...of,
    dueAt,
    dueOn,
    basis,
    synthetic,
    ruleIds,
    quote,
    candidates: sorted.map((proposal) => proposal.candidate),
  };
}

/** Drops what says the same again; of a page and a rule that agree, the page's stays. */
function withoutRepeats(proposals: Proposal[]): Proposal[] {
  const pageFirst = [...proposals].sort(
    (a, b) => Number(a.promise === 'rule') - Number(b.promise === 'rule'),
  );
  const kept = new Map<string, Proposal>();
  for (const proposal of pageFirst) {
    const key = sameness(proposal.candidate);
    if (!kept.has(key)) kept.set(key, proposal);
  }
  return [...kept.values()];
}

function sameness({ dueAt, start, days }: Candidate): string {
  return [dueAt, start?.event, start?.on, days].join(' ');
}
