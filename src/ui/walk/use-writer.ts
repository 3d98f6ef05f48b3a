import { useCallback, useRef, useState } from 'preact/hooks';
import { type WrittenPart, writeInto } from '../../store/pursuits';
import { useSurroundings } from '../surroundings';

/**
 * A text of a pursuit as it is being typed: what stands in the field, and how to change it. Every keystroke is handed
 * to the store at once; while the store is still busy with one, only the last of those that follow waits for it. So a
 * popup that is closed in the middle of a word keeps what stands there, however fast it was typed. `failed` tells that
 * the store did not take it.
 */
export function useWriter(pursuitId: string, part: WrittenPart, key: string, stored: string) {
  const { db, now } = useSurroundings();
  const [typed, setTyped] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const waiting = useRef<(() => Promise<void>) | null>(null);
  const busy = useRef(false);
  const write = useCallback(
    (value: string | null) => {
      setTyped(value);
      waiting.current = () => writeInto(db, pursuitId, part, key, value, now());
      const writeAll = async () => {
        busy.current = true;
        for (let next = waiting.current; next !== null; next = waiting.current) {
          waiting.current = null;
          await next().then(
            () => setFailed(false),
            () => setFailed(true),
          );
        }
        busy.current = false;
      };
      if (!busy.current) void writeAll();
    },
    [db, now, pursuitId, part, key],
  );
  return { value: typed ?? stored, write, failed };
}
