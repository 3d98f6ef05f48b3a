import { type Danger, type DangerousControl, dangerOf } from '../aliexpress/danger';
import type { PageKind } from '../model';
import type { GuardFacts } from '../rules/case/guards';
import { fetchGuardWords, GUARD, openGuard } from './guard-dialog';

export interface GuardParts {
  doc: Document;
  signal: AbortSignal;
  page: () => PageKind;
  /** The words that the page's data gives for *Confirm received*. */
  confirmWords: () => ReadonlySet<string>;
  /** The time that remains on the order that a control belongs to, as a sentence, or `null`. */
  timeLeft: (control: Element) => string | null;
  /** What is known of that order. */
  facts: (control: Element) => GuardFacts;
  /** What a control belongs to, so that one that the page has given to another order is not taken for the same. */
  about: (control: Element) => string;
}

/**
 * How long (ms) after *go on* the same may be pressed again without a question: the page may have replaced its control
 * meanwhile, or take no press but the buyer's own.
 */
const GRACE = 15_000;
/** What comes within this (ms) after *go on* is the second half of a double click. */
const DOUBLE = 600;

/**
 * Stands before the page's buttons that cannot be undone: the press is held, a dialog says what ends, and on *go
 * on* the page's own control is pressed, exactly once. Mouse, touch and keyboard all come as a click; it is
 * taken at the window, before any listener of the page. Nothing is ever pressed without the buyer's own press.
 */
export function guardClicks(parts: GuardParts): void {
  fetchGuardWords();
  const { doc, signal } = parts;
  const view = doc.defaultView;
  let passing: Element | null = null;
  let passed: { danger: Danger; about: string; at: number } | null = null;

  /** `pass`: the page may have it; `drop`: nobody; `ask`: the buyer is asked first. */
  const what = ({ danger, control }: DangerousControl, now: number): 'pass' | 'drop' | 'ask' => {
    if (passing === control) return 'pass';
    if (passed === null || passed.danger !== danger || passed.about !== parts.about(control)) return 'ask';
    if (now < passed.at + DOUBLE) return 'drop';
    const again = now < passed.at + GRACE;
    passed = null;
    return again ? 'pass' : 'ask';
  };
  const press = ({ danger, control }: DangerousControl, about: string, now: number): boolean => {
    passed = { danger, about, at: now };
    // Which of the page's new controls took its place is not ours to guess: the buyer presses it.
    if (!control.isConnected || parts.about(control) !== about || dangerAt(control) !== danger) return false;
    passing = control;
    try {
      control.click();
    } finally {
      passing = null;
    }
    return true;
  };
  const dangerAt = (target: Element) => dangerOf(target, parts.page(), parts.confirmWords())?.danger;

  view?.addEventListener(
    'click',
    (event) => {
      const path = event.composedPath();
      const [target] = path;
      if (!(target instanceof view.Element) || path.some(isGuard)) return;
      const dangerous = dangerOf(target, parts.page(), parts.confirmWords());
      if (dangerous === null) return;
      const next = what(dangerous, event.timeStamp);
      if (next === 'pass') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (next === 'drop') return;
      const about = parts.about(dangerous.control);
      openGuard(dangerous.control, {
        danger: dangerous.danger,
        time: parts.timeLeft(dangerous.control),
        facts: parts.facts(dangerous.control),
        goOn: () => press(dangerous, about, view.performance.now()),
      });
    },
    { capture: true, signal },
  );
}

function isGuard(node: EventTarget): boolean {
  return (node as Partial<Element>).localName === GUARD;
}
