import type { Money } from '../../model';
import { cancelRisk } from './next-act';

/** A press that Recourse meets with a dialog before the page gets it; it can always be passed. */
export const GUARDED = ['confirm', 'accept', 'cancel', 'extend-processing'] as const;
export type Guarded = (typeof GUARDED)[number];

export interface GuardFacts {
  arrived: boolean;
  hasOpenCase: boolean;
  /** What is left of the window to open a dispute (ms); `null`: not known. */
  windowLeft: number | null;
  /** The sum on offer and the sum paid, for `accept`. */
  offered: Money | null;
  paid: Money | null;
  returnIsDue: boolean;
}

/** What the dialog says: the keys (`guard.<...>`) of what ends, and of what to check first; and how serious it is. */
export interface Guard {
  ends: string;
  checks: string[];
  serious: boolean;
}

/** The dialog for a press (state-machine.md 1): confirming receipt, accepting, cancelling, waiting longer. */
export function guardFor(press: Guarded, facts: GuardFacts): Guard {
  if (press === 'confirm') {
    return {
      ends: 'confirm.ends',
      checks: ['confirm.arrived', 'confirm.opened', 'confirm.filmed'],
      serious: !facts.arrived || facts.hasOpenCase,
    };
  }
  if (press === 'accept') {
    const less = isLess(facts.offered, facts.paid);
    return {
      ends: 'accept.ends',
      checks: ['accept.sum', facts.returnIsDue ? 'accept.freight' : 'accept.no-return', 'accept.on-platform'],
      serious: less !== false || facts.returnIsDue,
    };
  }
  if (press === 'cancel') {
    const risk = cancelRisk(facts.windowLeft);
    return {
      ends: `cancel.${risk}`,
      checks: ['cancel.in-hand', 'cancel.no-promise', 'cancel.extended'],
      serious: risk !== 'safe',
    };
  }
  return { ends: 'extend.ends', checks: ['extend.wanted'], serious: false };
}

/** Whether the offer is less than what was paid; `null` where it cannot be told. */
function isLess(offered: Money | null, paid: Money | null): boolean | null {
  if (offered === null || paid === null || offered.currency !== paid.currency) return null;
  return Number(offered.amount) < Number(paid.amount);
}
