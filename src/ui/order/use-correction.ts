import { useState } from 'preact/hooks';
import type { Correction, EventCorrection, Known } from '../../model';
import type { KnownOrder } from '../../rules/clocks';
import type { RecourseDatabase } from '../../store/database';
import { knownOrder } from '../../store/orders';
import { say } from '../../words/say';
import { useUndo } from '../parts/undo';
import { useSurroundings } from '../surroundings';

/**
 * Hands what the buyer says to the background, which alone plans the alarms anew, and offers to undo it. `save`
 * resolves to whether it arrived.
 */
export function useCorrection(orderId: string) {
  const { db, send } = useSurroundings();
  const { offer } = useUndo();
  const [outcome, setOutcome] = useState<'idle' | 'saving' | 'failed'>('idle');
  const save = async (correction: Correction): Promise<boolean> => {
    setOutcome('saving');
    const before = await ownBefore(db, orderId, correction).catch(() => null);
    const kept = before !== null && (await send('ui:correct', { orderId, correction })).ok;
    setOutcome(kept ? 'idle' : 'failed');
    if (!kept) return false;
    offer(say(correction.value === null ? 'correct.taken-back' : 'correct.kept'), async () => {
      const undone = await send('ui:correct', { orderId, correction: before });
      if (!undone.ok) throw new Error('the correction could not be undone');
    });
    return true;
  };
  return { save, outcome };
}

/** The correction that brings back what the buyer had entered there before, if anything. */
async function ownBefore(db: RecourseDatabase, orderId: string, correction: Correction): Promise<Correction> {
  if (correction.of === 'event') {
    const events = (await db.pursuits.get(correction.pursuitId))?.events ?? [];
    const told = events.find(({ id }) => id === correction.eventId);
    return { ...correction, value: told?.detail.amount ?? null };
  }
  const fact = factOf(await knownOrder(db, orderId), correction);
  return { ...correction, value: fact?.basis === 'user' ? fact.value : null } as Correction;
}

function factOf(
  known: KnownOrder | undefined,
  correction: Exclude<Correction, EventCorrection>,
): Known<unknown> {
  if (known === undefined) return null;
  if (correction.of === 'order') return known.order[correction.field];
  if (correction.of === 'line') return known.order.lines[correction.line]?.price ?? null;
  return known.cases.find(({ caseId }) => caseId === correction.caseId)?.[correction.field] ?? null;
}
