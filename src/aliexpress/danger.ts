import type { PageKind } from '../model';
import { normalise } from './text';

/** What a press can end: the order's protection, a case for good, a case for now, or an automatic refund. */
export type Danger = 'confirm-received' | 'accept-offer' | 'cancel-dispute' | 'extend-processing';

/** A control of the page that would do it. */
export interface DangerousControl {
  danger: Danger;
  control: HTMLElement;
}

/** The site's own words on these buttons (pages.md 2.2, 5 and 8; state-machine.md 1), folded. */
const WORDS: Readonly<Record<Danger, readonly string[]>> = {
  'confirm-received': ['confirm received', 'confirmar recepción'],
  'accept-offer': ['accept'],
  'cancel-dispute': ['cancel dispute', 'cancel request'],
  'extend-processing': ['extend processing time'],
};

const PAGES: Readonly<Record<Danger, readonly PageKind[]>> = {
  'confirm-received': ['order-list', 'order-detail', 'tracking'],
  'accept-offer': ['dispute-detail'],
  'cancel-dispute': ['dispute-detail', 'refund-list'],
  'extend-processing': ['order-list', 'order-detail'],
};

/**
 * The dangerous control that was pressed, or `null`: by its words, since neither class nor attribute of these
 * buttons is known to tell them apart. `confirmWords` are the words that the page's own data gives for *Confirm
 * received* (`CONFIRM_GOODS`, pages.md 2.4), in whatever language it has.
 */
export function dangerOf(
  pressed: Element,
  page: PageKind,
  confirmWords: ReadonlySet<string>,
): DangerousControl | null {
  const control = pressed.closest<HTMLElement>('button, a, [role="button"], input[type="submit"]');
  if (control === null) return null;
  const label = control instanceof HTMLInputElement ? control.value : (control.textContent ?? '');
  const words = foldLabel(label);
  if (words === '' || words.length > 60) return null;
  for (const danger of Object.keys(WORDS) as Danger[]) {
    if (!PAGES[danger].includes(page)) continue;
    const own = danger === 'confirm-received' && confirmWords.has(words);
    if (own || WORDS[danger].includes(words)) return { danger, control };
  }
  return null;
}

/** A button's words as they are compared: one case, one kind of space. */
export function foldLabel(label: string): string {
  return normalise(label).replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * The words that a response of the order list or detail gives for *Confirm received*, folded (pages.md 2.4, 7):
 * the text of its `CONFIRM_GOODS` buttons and the page's `i18n.confirm_delivery`. `body` is untrusted.
 */
export function confirmWordsIn(body: unknown): string[] {
  const found = new Set<string>();
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 8) return;
    const { type, text, confirm_delivery: label } = value as Record<string, unknown>;
    for (const words of [type === 'CONFIRM_GOODS' ? text : undefined, label]) {
      if (typeof words === 'string' && words.length <= 60) found.add(foldLabel(words));
    }
    for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  visit(body, 0);
  found.delete('');
  return [...found];
}
