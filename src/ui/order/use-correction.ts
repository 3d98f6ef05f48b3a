import { useState } from 'preact/hooks';
import type { Correction } from '../../model';
import { useSurroundings } from '../surroundings';

/**
 * Hands what the buyer says to the background, which alone plans the alarms anew. `save` resolves to whether it
 * arrived.
 */
export function useCorrection(orderId: string) {
  const { send } = useSurroundings();
  const [outcome, setOutcome] = useState<'idle' | 'saving' | 'failed'>('idle');
  const save = async (correction: Correction): Promise<boolean> => {
    setOutcome('saving');
    const reply = await send('ui:correct', { orderId, correction });
    setOutcome(reply.ok ? 'idle' : 'failed');
    return reply.ok;
  };
  return { save, outcome };
}
