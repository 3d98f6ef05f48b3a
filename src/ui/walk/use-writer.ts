import { useCallback, useState } from 'preact/hooks';
import { type WrittenPart, writeInto } from '../../store/pursuits';
import { useSurroundings } from '../surroundings';

/**
 * A text of a pursuit as it is being typed: what stands in the field, and how to change it. Every keystroke is handed
 * to the store at once, which writes them in their order; a popup that is closed in the middle of a word keeps what
 * stands there. `failed` tells that the store did not take it.
 */
export function useWriter(pursuitId: string, part: WrittenPart, key: string, stored: string) {
  const { db, now } = useSurroundings();
  const [typed, setTyped] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const write = useCallback(
    (value: string | null) => {
      setTyped(value);
      writeInto(db, pursuitId, part, key, value, now()).then(
        () => setFailed(false),
        () => setFailed(true),
      );
    },
    [db, now, pursuitId, part, key],
  );
  return { value: typed ?? stored, write, failed };
}
