import { type Danger, type DangerousControl, dangerOf } from '../aliexpress/danger';
import type { PageKind } from '../model';
import type { GuardFacts } from '../rules/case/guards';
import { GUARD, openGuard } from './guard-dialog';

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
}

/** How long (ms) a control that the page replaced meanwhile may be pressed again without a question. */
const GRACE = 15_000;

/**
 * Stands before the page's buttons that cannot be undone: the press is held, a dialog says what ends, and on *go
 * on* the page's own control is pressed, exactly once. Mouse, touch and keyboard all come as a click; it is
 * taken at the window, before any listener of the page. Nothing is ever pressed without the buyer's own press.
 */
export function guardClicks(parts: GuardParts): void {
  const { doc, signal } = parts;
  const view = doc.defaultView;
  let passing: Element | null = null;
  let passed: { danger: Danger; until: number } | null = null;

  const mayPass = ({ danger, control }: DangerousControl, now: number): boolean => {
    if (passing === control) return true;
    const again = passed !== null && passed.danger === danger && now < passed.until;
    if (again) passed = null;
    return again;
  };
  const press = ({ danger, control }: DangerousControl, now: number): boolean => {
    if (!control.isConnected) {
      // Which of the page's new controls took its place is not ours to guess: the buyer presses it.
      passed = { danger, until: now + GRACE };
      return false;
    }
    passing = control;
    try {
      control.click();
    } finally {
      passing = null;
    }
    return true;
  };

  view?.addEventListener(
    'click',
    (event) => {
      const path = event.composedPath();
      const [target] = path;
      if (!(target instanceof view.Element) || path.some(isGuard)) return;
      const dangerous = dangerOf(target, parts.page(), parts.confirmWords());
      if (dangerous === null || mayPass(dangerous, event.timeStamp)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      openGuard(dangerous.control, {
        danger: dangerous.danger,
        time: parts.timeLeft(dangerous.control),
        facts: parts.facts(dangerous.control),
        goOn: () => press(dangerous, view.performance.now()),
      });
    },
    { capture: true, signal },
  );
}

function isGuard(node: EventTarget): boolean {
  return (node as Partial<Element>).localName === GUARD;
}
