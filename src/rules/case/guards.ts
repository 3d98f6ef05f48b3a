import { cancelRisk } from './window-end';

/** A press that Recourse meets with a dialog before the page gets it; it can always be passed. */
export const GUARDED = ['confirm-received', 'accept-offer', 'cancel-dispute', 'extend-processing'] as const;
export type Guarded = (typeof GUARDED)[number];

/** What is known where the press was made; `null`: not known. */
export interface GuardFacts {
  arrived: boolean | null;
  hasOpenCase: boolean | null;
  /** What is left of the window to open a dispute (ms). */
  windowLeft: number | null;
  /** The sum on offer and the sum paid, as they are shown. */
  offered: string | null;
  paid: string | null;
  /** Who pays the way back by the rules, as a sentence; the page itself does not tell it. */
  wayBack: string | null;
}

export const NOTHING_KNOWN: GuardFacts = {
  arrived: null,
  hasOpenCase: null,
  windowLeft: null,
  offered: null,
  paid: null,
  wayBack: null,
};

/** What the dialog adds to what ends: sentences (`guard.<press>.<note>`), and how serious it is. */
export interface Guard {
  notes: GuardNote[];
  serious: boolean;
}

export const GUARD_NOTES = {
  'confirm-received': ['not-arrived', 'open-case'],
  'accept-offer': ['sums', 'offered', 'sum-unknown', 'way-back', 'way-back-unknown'],
  'cancel-dispute': ['safe', 'risky', 'final', 'unknown'],
  'extend-processing': [],
} as const satisfies Record<Guarded, readonly string[]>;
export type GuardNote = (typeof GUARD_NOTES)[Guarded][number];

/** The dialog for a press (state-machine.md 1): confirming receipt, accepting, cancelling, waiting longer. */
export function guardFor(press: Guarded, facts: GuardFacts): Guard {
  if (press === 'confirm-received') {
    const notes: GuardNote[] = [
      ...(facts.arrived ? [] : (['not-arrived'] as const)),
      ...(facts.hasOpenCase ? (['open-case'] as const) : []),
    ];
    return { notes, serious: notes.length > 0 };
  }
  if (press === 'accept-offer') {
    const sum = facts.offered === null ? 'sum-unknown' : facts.paid === null ? 'offered' : 'sums';
    // Whoever pays the way back is not told by these pages in words that are known (pages.md 5.3).
    return { notes: [sum, facts.wayBack === null ? 'way-back-unknown' : 'way-back'], serious: true };
  }
  if (press === 'cancel-dispute') {
    const risk = cancelRisk(facts.windowLeft);
    return { notes: [risk], serious: risk !== 'safe' };
  }
  return { notes: [], serious: false };
}
