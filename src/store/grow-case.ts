import type { CaseSighting } from '../model';
import { growFacts } from './facts';
import { CASE_FIELDS, type CaseRecord } from './records';

/** Merges what a page said of a return or dispute at `at` (epoch ms) into its record, or begins one. */
export function growCase(record: CaseRecord | undefined, seen: CaseSighting, at: number): CaseRecord {
  const known = record?.sighting ?? seen;
  const { grown, history } = growFacts(CASE_FIELDS, known, seen, record?.history ?? {});
  const orderId = known.orderId ?? seen.orderId;
  return {
    ...record,
    caseId: seen.caseId,
    orderId,
    sighting: { ...grown, orderId, lineId: known.lineId ?? seen.lineId },
    history,
    firstSeenAt: Math.min(record?.firstSeenAt ?? at, at),
    lastSeenAt: Math.max(record?.lastSeenAt ?? at, at),
  };
}
