import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const places = new Set<RefObject<HTMLElement | null>>();

/**
 * Hands over what is pasted: into this place, or anywhere on a page with only one such place. Text that is pasted
 * into a field stays the field's.
 */
export function usePaste(place: RefObject<HTMLElement | null>, take: (data: DataTransfer) => void): void {
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (!clipboardData || event.defaultPrevented) return;
      const isHere = target instanceof Node && place.current?.contains(target);
      if (!isHere && places.size > 1) return;
      const intoField = target instanceof Element && target.matches('input, textarea, [contenteditable]');
      if (intoField && clipboardData.files.length === 0) return;
      event.preventDefault();
      take(clipboardData);
    };
    places.add(place);
    document.addEventListener('paste', pasted);
    return () => {
      places.delete(place);
      document.removeEventListener('paste', pasted);
    };
  });
}
