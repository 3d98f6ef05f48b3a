import type { CaseEvent, CaseEventKind } from '../../model';
import { inForce } from './in-force';

/** A machine: its states, what leads from each to the next, and what leads there from anywhere. */
export interface Machine<S extends string> {
  initial: S;
  states: readonly S[];
  /** States that nothing leaves. */
  final: readonly S[];
  /** `back` is the state before the present one: what a thaw returns to. */
  moves: Readonly<Record<S, Partial<Record<CaseEventKind, S | 'back'>>>>;
  /**
   * Where a page or the buyer says so, it is so, from whichever state we believed to be in: pages are looked at
   * now and then, and what lies between was not seen. An inferred event moves only along `moves`.
   */
  told: Partial<Record<CaseEventKind, S>>;
  /** For events whose meaning is in their detail. */
  read?: (event: CaseEvent, state: S) => S | null;
}

/** One step that was taken. */
export interface Step<S extends string> {
  event: CaseEvent;
  from: S;
  to: S;
}

/** Where a machine stands after some events. */
export interface Standing<S extends string> {
  state: S;
  /** Since when, epoch ms; `null` before anything happened. */
  since: number | null;
  /** Who told the event that led here. */
  source: CaseEvent['source'] | null;
  steps: Step<S>[];
  /** Statuses of the page that are not known; the state stayed where it was. */
  unknown: string[];
}

/**
 * Plays events through a machine. The result depends on what happened and when, not on the order in which
 * pages told it.
 */
export function replay<S extends string>(machine: Machine<S>, events: readonly CaseEvent[]): Standing<S> {
  const standing: Standing<S> = {
    state: machine.initial,
    since: null,
    source: null,
    steps: [],
    unknown: [],
  };
  for (const event of inForce(events)) {
    if (event.kind === 'status-unknown') standing.unknown.push(event.quote);
    const to = targetOf(machine, standing, event);
    if (to === null) continue;
    if (to !== standing.state || standing.source === null) {
      standing.since = event.at;
      standing.source = event.source;
    }
    standing.steps.push({ event, from: standing.state, to });
    standing.state = to;
  }
  return standing;
}

function targetOf<S extends string>(
  machine: Machine<S>,
  { state, steps }: Standing<S>,
  event: CaseEvent,
): S | null {
  if (machine.final.includes(state)) return null;
  const move = machine.moves[state][event.kind];
  if (move === 'back') return steps.findLast(({ from, to }) => to === state && from !== state)?.from ?? null;
  if (move !== undefined) return move;
  if (event.source === 'inferred') return null;
  return machine.told[event.kind] ?? machine.read?.(event, state) ?? null;
}
