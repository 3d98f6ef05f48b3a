import type { Danger } from '../aliexpress/danger';
import { say, type WordKey } from '../words/say';
import css from './guard.css?inline';
import { cardPlace } from './place-card';
import { attachStyled, make } from './shadow';

export const GUARD = 'recourse-guard';

export interface GuardChoice {
  danger: Danger;
  /** The sentence of the time that remains, `null` where no date is known. */
  time: string | null;
  /** Presses the page's own control; `false` where the page has replaced it meanwhile. */
  goOn: () => boolean;
}

/**
 * Opens the guard at the control that was pressed: what ends, how long there is time, three things to be sure
 * of, *Not yet* (focused) and *I have checked, go on*. Escape is *Not yet*. Only one is open in a document.
 */
export function openGuard(control: HTMLElement, choice: GuardChoice): void {
  const doc = control.ownerDocument;
  for (const other of [...doc.getElementsByTagName(GUARD)]) other.remove();
  const host = doc.createElement(GUARD);
  host.dataset.danger = choice.danger;
  const dialog = make(doc, 'dialog', 'guard');
  dialog.setAttribute('aria-label', say('guard.label'));
  const close = () => {
    host.remove();
    control.focus();
  };
  const back = button(doc, 'action', say('guard.back'), close);
  const goOn = button(doc, 'action plain', say('guard.go-on'), () => {
    if (choice.goOn()) host.remove();
    else
      dialog.replaceChildren(
        make(doc, 'p', '', say('guard.press-again')),
        button(doc, 'action', say('guard.close'), close),
      );
  });
  const foot = make(doc, 'div', 'foot');
  foot.append(back, goOn);
  dialog.append(
    make(doc, 'strong', '', say(`guard.${choice.danger}.ends`)),
    make(doc, 'p', '', choice.time ? say('guard.time', { sentence: choice.time }) : say('guard.time.none')),
    checks(doc, choice.danger),
    foot,
  );
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  attachStyled(host, css).append(dialog);
  doc.body.append(host);
  dialog.showModal();
  back.focus();
  place(dialog, control);
}

function checks(doc: Document, danger: Danger): HTMLElement {
  const list = make(doc, 'ul', 'checks');
  for (const number of [1, 2, 3] as const) {
    const key: WordKey = `guard.${danger}.check.${number}`;
    list.append(make(doc, 'li', '', say(key)));
  }
  return list;
}

/** The buyer's own press only: a page cannot press for them. */
function button(doc: Document, className: string, text: string, press: () => void): HTMLButtonElement {
  const element = make(doc, 'button', className, text);
  element.type = 'button';
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) press();
  });
  return element;
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
