import { say } from '../words/say';
import { make } from './shadow';

/** One script stands on one kind of pages: what it shows there is folded all at once. */
let folded = false;
let keep: (folded: boolean) => void = () => {};

/** Begins as the buyer left this kind of pages; `remember` is told of every change. */
export function beginFolded(was: boolean, remember: (folded: boolean) => void): void {
  folded = was;
  keep = remember;
}

/** Puts in the small button that folds an element of ours to its coloured sign. */
export function addFold(host: HTMLElement, into: Node): HTMLElement {
  const button = make(host.ownerDocument, 'button', 'fold');
  button.type = 'button';
  button.dataset.action = 'fold';
  into.appendChild(button);
  tell(host);
  return button;
}

/** Folds or unfolds all elements of this kind on the page, and keeps it. */
export function turnFold({ ownerDocument, localName }: HTMLElement): void {
  folded = !folded;
  keep(folded);
  for (const host of ownerDocument.querySelectorAll<HTMLElement>(localName)) tell(host);
}

/** The button says what its press does; of a folded badge only the face is left, and that press unfolds. */
function tell(host: HTMLElement): void {
  host.toggleAttribute('data-folded', folded);
  const words = say(folded ? 'overlay.unfold' : 'overlay.fold');
  const button = host.shadowRoot?.querySelector<HTMLElement>('.fold');
  const face = host.shadowRoot?.querySelector<HTMLElement>('.face');
  if (button) {
    button.textContent = folded ? '+' : '–';
    button.title = words;
    button.setAttribute('aria-label', words);
  }
  if (face) {
    face.title = folded ? words : '';
    if (folded) face.dataset.action = 'fold';
    else delete face.dataset.action;
  }
}
