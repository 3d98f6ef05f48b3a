import type { Money, Reason, ReturnsPolicy } from '../../model';
import { NOTHING_CAME } from '../buying/reasons';
import { weighFreight } from '../buying/return-freight';

/** The ways through a case (state-machine.md 3); `branch.<...>` tells each. */
export const BRANCHES = [
  'refund-only',
  'free-label',
  'local-return',
  'own-expense',
  'exchange',
  'withdrawal',
  'guarantee',
] as const;
export type Branch = (typeof BRANCHES)[number];

/** What the choice depends on, as far as it is known. */
export interface Situation {
  reason: Reason;
  policy: ReturnsPolicy;
  /** Free returns that this order has had. */
  freeReturnsUsed: number;
  /** Whether the goods belong to what is left out of free return (FR-13). */
  excluded: boolean;
  windowOpen: boolean;
  freeWindowOpen: boolean;
  withdrawalOpen: boolean;
  guaranteeOpen: boolean;
  /** Whether the return goes to a warehouse in the buyer's country. */
  localWarehouse: boolean;
  /** The seller has promised to send again (RT-07). */
  resendPromised: boolean;
  freight: Money | null;
  refund: Money | null;
}

/** One way, whether it is the one to take, and what to mind (`caution.<...>`). */
export interface BranchChoice {
  branch: Branch;
  recommended: boolean;
  cautions: string[];
}

/**
 * The ways that are open in a situation, the recommended one first. Refund only is the way where nothing came, or where
 * sending back would eat the refund; a free label the way where one is there; the law is named beside them.
 */
export function branchesFor(situation: Situation): BranchChoice[] {
  const open = BRANCHES.filter((branch) => IS_OPEN[branch](situation));
  const first = [...preferred(situation), ...open].find((branch) => open.includes(branch));
  return open
    .map((branch) => ({ branch, recommended: branch === first, cautions: cautionsOf(branch, situation) }))
    .sort((a, b) => Number(b.recommended) - Number(a.recommended));
}

const IS_OPEN: Record<Branch, (of: Situation) => boolean> = {
  'refund-only': ({ reason, windowOpen }) => windowOpen && reason !== 'changed-mind',
  'free-label': (of) =>
    of.policy === 'free' && of.freeWindowOpen && !of.excluded && of.freeReturnsUsed === 0 && came(of),
  'local-return': (of) => of.localWarehouse && of.windowOpen && came(of),
  'own-expense': (of) => !of.localWarehouse && of.windowOpen && came(of) && of.policy !== 'excluded',
  exchange: ({ resendPromised, windowOpen }) => resendPromised && windowOpen,
  withdrawal: (of) => of.withdrawalOpen && of.reason === 'changed-mind',
  guarantee: (of) => of.guaranteeOpen && of.reason !== 'changed-mind' && came(of),
};

function came({ reason }: Situation): boolean {
  return !NOTHING_CAME.includes(reason);
}

function preferred(of: Situation): Branch[] {
  if (!came(of)) return ['refund-only'];
  if (of.reason === 'changed-mind') return ['free-label', 'withdrawal', 'local-return', 'own-expense'];
  const dear = of.freight && of.refund && weighFreight(of.freight, of.refund)?.verdict !== 'worth-it';
  return dear ? ['free-label', 'refund-only', 'guarantee'] : ['free-label', 'refund-only', 'local-return'];
}

function cautionsOf(branch: Branch, of: Situation): string[] {
  const cautions: string[] = [];
  const sends = branch === 'own-expense' || branch === 'local-return';
  if (branch === 'refund-only' && of.reason === 'not-received') cautions.push('wait-for-protection');
  if (branch === 'refund-only' && of.reason === 'delivered-not-received') cautions.push('post-office-letter');
  if (branch === 'free-label') cautions.push('bundle', 'film-packing');
  if (sends && of.reason !== 'changed-mind') cautions.push('payer-in-writing');
  if (sends && of.freight && of.refund) {
    const verdict = weighFreight(of.freight, of.refund)?.verdict;
    if (verdict && verdict !== 'worth-it') cautions.push(verdict);
  }
  if (sends) cautions.push('tracked');
  if (branch === 'local-return' && of.freeReturnsUsed > 0) cautions.push('second-return');
  if (branch === 'exchange') cautions.push('keep-case-open', 'extend-first');
  if (branch === 'withdrawal') cautions.push('say-it-in-writing', 'label-does-not-end-it');
  return cautions;
}
