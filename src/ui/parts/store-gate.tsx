import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { StoreError } from '../../store/store-error';
import { useSurroundings } from '../surroundings';
import { Loading } from './loading';
import { StoreTrouble } from './store-trouble';

type Gate = { state: 'opening' } | { state: 'open' } | { state: 'shut'; error: unknown };

/**
 * Shows what is inside once the store is open. Live queries stay silent when the store cannot be opened or is
 * closed under them, so this is where it is told.
 */
export function StoreGate({ children }: { children: ComponentChildren }) {
  const { db } = useSurroundings();
  const [gate, setGate] = useState<Gate>({ state: 'opening' });
  useEffect(() => {
    const shut = () => setGate({ state: 'shut', error: db.trouble ?? new StoreError('superseded') });
    db.on('close', shut);
    db.ready().then(
      () => setGate({ state: 'open' }),
      (error: unknown) => setGate({ state: 'shut', error }),
    );
    return () => db.on('close').unsubscribe(shut);
  }, [db]);
  if (gate.state === 'opening') return <Loading />;
  if (gate.state === 'shut') return <StoreTrouble error={gate.error} />;
  return <>{children}</>;
}
