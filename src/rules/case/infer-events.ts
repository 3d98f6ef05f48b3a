import type { CaseEvent, CaseState, Clock } from '../../model';
import { dayOf } from '../zone-days';
import type { Standing } from './machine';

/** What is believed to have happened when a time has run out (rules.md 4), and in which state of the case. */
const AT_END = [
  { kind: 'seller-response', state: 'open', event: 'seller-timed-out' },
  { kind: 'refund-arrival', state: 'refund', event: 'refund-overdue' },
] as const;

/**
 * Events that follow from time alone at `now` (epoch ms): a seller who did not answer, money that did not come.
 * They are inferred; as soon as a page tells the same, its word stands in for them. Nothing is inferred against
 * the buyer: a missed day of the buyer's is a matter for the page.
 */
export function inferEvents(
  standing: Standing<CaseState>,
  clocks: readonly Clock[],
  now: number,
  zone: string,
): CaseEvent[] {
  return AT_END.flatMap(({ kind, state, event }): CaseEvent[] => {
    const clock = clocks.find((one) => one.kind === kind);
    if (standing.state !== state || clock === undefined || clock.dueAt > now) return [];
    // Whether money came is known to the buyer alone, and even the day it left is not known here.
    if (event === 'refund-overdue' && clock.synthetic) return [];
    return [
      {
        id: `inferred ${event} ${clock.dueAt}`,
        kind: event,
        at: clock.dueAt,
        on: dayOf(clock.dueAt, zone),
        source: 'inferred',
        seenAt: now,
        quote: '',
        detail: {},
      },
    ];
  });
}

/** The instant after `now` (epoch ms) at which `inferEvents` would find something, `null` where time alone brings nothing. */
export function nextInference(
  standing: Standing<CaseState>,
  clocks: readonly Clock[],
  now: number,
): number | null {
  const ends = AT_END.filter(({ state }) => state === standing.state).flatMap(({ kind }) =>
    clocks.filter((clock) => clock.kind === kind && clock.dueAt > now).map(({ dueAt }) => dueAt),
  );
  return ends.length > 0 ? Math.min(...ends) : null;
}
