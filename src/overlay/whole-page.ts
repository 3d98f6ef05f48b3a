import type { Reading } from '../model';

const APART = 200;

export interface WholePage<T> {
  /**
   * Reads the page if something changed and the last reading is old enough, else later. Returns the reading if
   * it says something new, `null` if there is nothing new.
   */
  look(changed: boolean): T | null;
  /** The last reading, new or not. */
  last(): T | null;
}

/**
 * Reads a page that is one thing as a whole (one order, one parcel), at most five times a second however busy
 * the page is. `saying` is what a reading says, as text; `again` asks for one more look.
 */
export function wholePage<T>(
  read: () => T,
  saying: (reading: T) => string,
  now: () => number,
  again: () => void,
): WholePage<T> {
  let dirty = true;
  let readAt = Number.NEGATIVE_INFINITY;
  let waiting = false;
  let last: T | null = null;
  let said = '';

  return {
    last: () => last,
    look(changed) {
      dirty ||= changed;
      if (!dirty) return null;
      const wait = readAt + APART - now();
      if (wait > 0 && wait <= APART) {
        if (!waiting) setTimeout(again, wait);
        waiting = true;
        return null;
      }
      dirty = false;
      waiting = false;
      readAt = now();
      last = read();
      const says = saying(last);
      if (says === said) return null;
      said = says;
      return last;
    },
  };
}

/** What a reading says, whenever it was read. */
export function sayingOf(reading: Reading): string {
  return JSON.stringify(reading, (key, value: unknown) =>
    key === 'at' || key === 'seenAt' ? undefined : value,
  );
}
