import { useEffect, useRef, useState } from 'preact/hooks';

export type LongWork<T> =
  | { state: 'idle' }
  /** `share` between 0 and 1. */
  | { state: 'working'; share: number }
  | { state: 'done'; value: T }
  | { state: 'stopped' }
  | { state: 'failed' };

type Work<T> = (progress: (done: number, all: number) => void, signal: AbortSignal) => Promise<T>;

/** Something that takes its time: how far it is, what came of it, and a way to stop it. Leaving stops it too. */
export function useLongWork<T>() {
  const [work, setWork] = useState<LongWork<T>>({ state: 'idle' });
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);
  const start = async (todo: Work<T>) => {
    stopper.current?.abort();
    const stop = new AbortController();
    stopper.current = stop;
    const { signal } = stop;
    let told = 0;
    setWork({ state: 'working', share: 0 });
    const progress = (done: number, all: number) => {
      const share = all === 0 ? 1 : done / all;
      // A hundred steps are enough to see that it moves.
      if (share - told < 0.01 || signal.aborted) return;
      told = share;
      setWork({ state: 'working', share });
    };
    try {
      const value = await todo(progress, signal);
      if (!signal.aborted) setWork({ state: 'done', value });
    } catch {
      setWork({ state: signal.aborted ? 'stopped' : 'failed' });
    }
  };
  return { work, start, stop: () => stopper.current?.abort() };
}
