import { liveQuery } from 'dexie';
import { type Inputs, useEffect, useState } from 'preact/hooks';

export type Live<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: unknown };

/**
 * Runs a Dexie query and again whenever the rows it read change, in this page or in the background.
 * While a query with new inputs is under way the former value stays, so that a list does not flash.
 */
export function useLive<T>(query: () => Promise<T>, inputs: Inputs): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ state: 'ready', value }),
      error: (error: unknown) => setLive({ state: 'failed', error }),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return live;
}
