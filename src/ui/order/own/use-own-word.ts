import { useState } from 'preact/hooks';
import type { OwnTelling } from '../../../model';
import { useSurroundings } from '../../surroundings';

/** Hands what the buyer tells of an order to the background; `tell` resolves to whether it arrived. */
export function useOwnWord(orderId: string) {
  const { send } = useSurroundings();
  const [outcome, setOutcome] = useState<'idle' | 'saving' | 'failed'>('idle');
  const tell = async (telling: OwnTelling): Promise<boolean> => {
    setOutcome('saving');
    const reply = await send('ui:own-word', { orderId, telling });
    setOutcome(reply.ok ? 'idle' : 'failed');
    return reply.ok;
  };
  return { tell, outcome };
}
