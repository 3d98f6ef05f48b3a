import type { CaseEvent, CaseEventKind, Pursuit } from '../../model';

/** With these the seller or AliExpress has agreed to pay. */
const PROMISES: readonly CaseEventKind[] = [
  'seller-accepted',
  'buyer-accepted',
  'ruled-for',
  'return-approved',
  'refund-issued',
];

/** What the buyer told that was agreed to, with its sum if there is one: the last telling of a sum counts. */
export function ownPromise(pursuit: Pick<Pursuit, 'caseId' | 'events'>): CaseEvent | null {
  return lastOf(pursuit, PROMISES);
}

/** What the buyer told that the money came, with its sum if there is one. */
export function ownArrival(pursuit: Pick<Pursuit, 'caseId' | 'events'>): CaseEvent | null {
  return lastOf(pursuit, ['refund-seen']);
}

/** What only stands in for a state that the buyer corrected is no telling: its sum is that of the case. */
function lastOf({ caseId, events }: Pick<Pursuit, 'caseId' | 'events'>, kinds: readonly CaseEventKind[]) {
  const told = events.filter(
    ({ id, kind, source }) => source === 'user' && kinds.includes(kind) && !id.startsWith(`${caseId} `),
  );
  return told.findLast(({ detail }) => detail.amount) ?? told.at(-1) ?? null;
}
