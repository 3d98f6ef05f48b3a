import { useEffect, useState } from 'preact/hooks';
import { useSurroundings } from './surroundings';

const MINUTE = 60_000;

/** The present moment (epoch ms), renewed every minute while the screen is up. */
export function useNow(): number {
  const { now } = useSurroundings();
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), MINUTE);
    return () => clearInterval(timer);
  }, [now]);
  return at;
}
