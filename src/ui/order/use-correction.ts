import { useState } from 'preact/hooks';
import type { DateField, PlainDate } from '../../model';
import { useSurroundings } from '../surroundings';

/**
 * Hands a buyer's date to the background, which alone plans the alarms anew; `null` takes a date back.
 * `save` resolves to whether it arrived.
 */
export function useCorrection(orderId: string) {
  const { send } = useSurroundings();
  const [outcome, setOutcome] = useState<'idle' | 'saving' | 'failed'>('idle');
  const save = async (field: DateField, value: PlainDate | null): Promise<boolean> => {
    setOutcome('saving');
    const reply = await send('ui:correct-date', { orderId, field, value });
    setOutcome(reply.ok ? 'idle' : 'failed');
    return reply.ok;
  };
  return { save, outcome };
}
