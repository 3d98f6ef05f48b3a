/** What became of a text that was put into a field of the page. */
export type PutText = 'is-in' | 'too-long' | 'other-text' | 'refused';

type Field = HTMLTextAreaElement | HTMLInputElement;

/**
 * Puts a text into a field of the page as typing would: through the field's own setter, so that a page that keeps
 * the text itself hears of it, with the events of input and change. A field that takes fewer characters is left alone,
 * and one with other text too until `replace`. What stands in the field afterwards decides.
 */
export function putText(field: Field, text: string, replace: boolean): PutText {
  if (field.maxLength >= 0 && text.length > field.maxLength) return 'too-long';
  const before = field.value.trim();
  if (before !== '' && before !== text.trim() && !replace) return 'other-text';
  const view = field.ownerDocument.defaultView;
  if (view === null) return 'refused';
  const kind = field instanceof view.HTMLTextAreaElement ? view.HTMLTextAreaElement : view.HTMLInputElement;
  const set = Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set;
  field.focus();
  if (set) set.call(field, text);
  else field.value = text;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  return sameWords(field.value, text) ? 'is-in' : 'refused';
}

/** A field may end its lines otherwise. */
function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}

/** Follows the page's text field that the buyer was in last; the panel's own fields do not count. */
export function followFocus(doc: Document, signal: AbortSignal): () => Field | null {
  let last: Field | null = null;
  doc.addEventListener(
    'focusin',
    ({ target }) => {
      const view = doc.defaultView;
      if (view === null) return;
      const isLine =
        target instanceof view.HTMLInputElement &&
        ['text', 'number', 'tel', 'search', ''].includes(target.type);
      if (isLine || target instanceof view.HTMLTextAreaElement) last = target as Field;
    },
    { capture: true, signal },
  );
  return () => (last?.isConnected ? last : null);
}
