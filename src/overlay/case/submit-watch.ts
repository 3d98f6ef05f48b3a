import { submitPressed } from '../../aliexpress/dispute-form';
import { pageKindOf } from '../../aliexpress/urls';

/** How long (ms) after the page's own button its question may be answered, and the page may show the dispute. */
const MEANWHILE = 120_000;
/** After this (ms) without a sign of the page the buyer is asked. */
const UNSURE = 4_000;

export interface SubmitParts {
  doc: Document;
  view: Window & typeof globalThis;
  signal: AbortSignal;
  now: () => number;
  /** The last button was pressed, by the buyer. */
  pressed: (at: number) => void;
  /** The page shows the dispute: its words, where there are some. */
  seen: (quote: string) => void;
  /** It cannot be told: the buyer is to be asked. */
  unsure: () => void;
}

/**
 * Watches for the buyer's own submitting on the form: a trusted press of the page's last button, followed by the page's
 * own change to the page of a dispute. A page that loads anew ends this script; the press is remembered, and the page
 * that comes next is the sign. Nothing is pressed here.
 */
export function watchSubmit(parts: SubmitParts): void {
  const { doc, view, signal, now } = parts;
  let askedAt: number | null = null;
  let timer = 0;
  const lookForIt = (words: string) => {
    const since = now();
    parts.pressed(since);
    view.clearInterval(timer);
    timer = view.setInterval(() => {
      const left = pageKindOf(view.location.href) === 'dispute-detail';
      if (!left && now() - since < UNSURE) return;
      view.clearInterval(timer);
      if (left) parts.seen(words);
      else parts.unsure();
    }, 200);
  };
  signal.addEventListener('abort', () => view.clearInterval(timer), { once: true });
  view.addEventListener(
    'click',
    (event) => {
      const [target] = event.composedPath();
      if (!event.isTrusted || !(target instanceof view.Element)) return;
      if (pageKindOf(view.location.href) !== 'dispute-open') return;
      const which = submitPressed(target);
      if (which === null) return;
      const words = (target.closest('button')?.textContent ?? '').trim().slice(0, 100);
      if (which === 'ask') {
        askedAt = now();
        // A page without a question of its own has submitted with this press.
        view.setTimeout(() => {
          const asks = doc.querySelector('.comet-v2-modal-footer') !== null;
          if (!asks && !signal.aborted && askedAt !== null) lookForIt(words);
        }, 600);
      } else if (askedAt !== null && now() - askedAt < MEANWHILE) {
        askedAt = null;
        lookForIt(words);
      }
    },
    { capture: true, signal },
  );
}
