import type { ClockKind } from '../model';
import { type Proposal, printed } from './candidates';
import type { Subject } from './finding';
import { isPlainDate } from './zone-days';

/**
 * Deadlines of a kind and line that were entered, or came with an event of a case (an extension that the seller granted).
 */
export function enteredFor(kind: ClockKind, { known, line }: Subject, zone: string): Proposal[] {
  const { given = [], pursued = [] } = known;
  return [...given, ...pursued.flatMap((facts) => facts.given)]
    .filter((one) => one.kind === kind && isPlainDate(one.on))
    .filter(({ lineId }) => lineId === null || line === null || lineId === line.lineId)
    .map(({ on, quote, basis }) => printed(on, zone, [], quote, basis));
}
