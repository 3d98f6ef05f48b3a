import type { Danger } from '../aliexpress/danger';
import { GUARD_NOTES, type GuardFacts, type GuardNote, guardFor } from '../rules/case/guards';
import { isWordKey, say, type WordKey } from '../words/say';
import { showSpan } from '../words/show';
import { button } from './button';
import css from './guard.css?inline';
import { cardPlace } from './place-card';
import { make, makeStyled } from './shadow';

export const GUARD = 'recourse-guard';
/** What is pressed within this (ms) after it opened is the second half of a double click, or a key held down. */
const NOT_READ_YET = 400;

export interface GuardChoice {
  danger: Danger;
  /** The sentence of the time that remains, `null` where no date is known. */
  time: string | null;
  /** What is known where the press was made. */
  facts: GuardFacts;
  /** Presses the page's own control; `false` where the page has replaced it meanwhile. */
  goOn: () => boolean;
}

const FIXED = ['label', 'back', 'go-on', 'close', 'press-again', 'serious', 'time', 'time.none'] as const;

/**
 * Asks for all words of the guard before they are needed: the browser gives none any more to a page under which the
 * extension was updated, and the guard still stands there.
 */
export function fetchGuardWords(): void {
  const ofDangers = Object.entries(GUARD_NOTES).flatMap(([danger, notes]) =>
    ['ends', 'check.1', 'check.2', 'check.3', ...notes].map((part) => `${danger}.${part}`),
  );
  for (const key of [...FIXED, ...ofDangers]) isWordKey(`guard.${key}`);
}

/**
 * Opens the guard at the control that was pressed: what ends, how long there is time, three things to be sure
 * of, *Not yet* (focused) and *I have checked, go on*. Escape is *Not yet*. Only one is open in a document.
 */
export function openGuard(control: HTMLElement, choice: GuardChoice): void {
  const doc = control.ownerDocument;
  for (const other of [...doc.getElementsByTagName(GUARD)]) other.remove();
  const { host, root } = makeStyled(doc, GUARD, css);
  const guard = guardFor(choice.danger, choice.facts);
  host.dataset.danger = choice.danger;
  host.dataset.serious = String(guard.serious);
  const dialog = make(doc, 'dialog', 'guard');
  dialog.setAttribute('aria-label', say('guard.label'));
  const close = () => {
    host.remove();
    control.focus();
  };
  const clock = doc.defaultView?.performance ?? performance;
  const openedAt = clock.now();
  const isRead = () => clock.now() - openedAt >= NOT_READ_YET;
  const back = button(doc, 'action', say('guard.back'), () => isRead() && close());
  const goOn = button(doc, 'action plain', say('guard.go-on'), () => {
    if (!isRead()) return;
    if (choice.goOn()) {
      host.remove();
      return;
    }
    const closer = button(doc, 'action', say('guard.close'), close);
    dialog.replaceChildren(make(doc, 'p', '', say('guard.press-again')), closer);
    closer.focus();
  });
  const foot = make(doc, 'div', 'foot');
  foot.append(back, goOn);
  dialog.append(
    ...(guard.serious ? [make(doc, 'p', 'careful', say('guard.serious'))] : []),
    make(doc, 'strong', '', say(`guard.${choice.danger}.ends`)),
    ...guard.notes.map((note) => make(doc, 'p', 'note', tellNote(choice, note))),
    make(doc, 'p', '', choice.time ? say('guard.time', { sentence: choice.time }) : say('guard.time.none')),
    checks(doc, choice.danger, goOn),
    foot,
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  root.append(dialog);
  doc.body.append(host);
  dialog.showModal();
  back.focus();
  place(dialog, control);
}

function tellNote({ danger, facts }: GuardChoice, note: GuardNote): string {
  const { offered, paid, windowLeft, wayBack } = facts;
  return say(`guard.${danger}.${note}` as WordKey, {
    offered: offered ?? '',
    paid: paid ?? '',
    wayBack: wayBack ?? '',
    left: windowLeft === null ? '' : showSpan(windowLeft),
  });
}

/** The buyer's own list, to be ticked; the way on is there all the same, and stands out once all is ticked. */
function checks(doc: Document, danger: Danger, goOn: HTMLElement): HTMLElement {
  const list = make(doc, 'ul', 'checks');
  const boxes = ([1, 2, 3] as const).map((number) => {
    const key: WordKey = `guard.${danger}.check.${number}`;
    const label = make(doc, 'label');
    const box = make(doc, 'input');
    box.type = 'checkbox';
    label.append(box, make(doc, 'span', '', say(key)));
    const line = make(doc, 'li');
    line.append(label);
    list.append(line);
    return box;
  });
  list.addEventListener('change', () => {
    goOn.classList.toggle('plain', !boxes.every(({ checked }) => checked));
  });
  return list;
}

function place(dialog: HTMLElement, control: HTMLElement): void {
  const view = dialog.ownerDocument.defaultView;
  if (view === null) return;
  const at = control.getBoundingClientRect();
  const size = dialog.getBoundingClientRect();
  const window = { width: dialog.ownerDocument.documentElement.clientWidth, height: view.innerHeight };
  const rtl = view.getComputedStyle(control).direction === 'rtl';
  const { left, top } = cardPlace(at, size, window, rtl, null);
  dialog.style.left = `${left}px`;
  dialog.style.top = `${top}px`;
}
