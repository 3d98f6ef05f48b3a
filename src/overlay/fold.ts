import { say } from '../words/say';
import { make } from './shadow';

/** One script stands on one kind of pages: what it shows there is folded all at once. */
let folded = false;
let keep: (folded: boolean) => void = () => {};
/** What the button's press does; a script that speaks no language itself is told it. */
let nameOf = (isFolded: boolean): string => say(isFolded ? 'overlay.unfold' : 'overlay.fold');

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

/** Tells what the button's press does, in words that the background said. */
export function nameFold(host: HTMLElement, names: { fold: string; unfold: string }): void {
  nameOf = (isFolded) => (isFolded ? names.unfold : names.fold);
  tell(host);
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
  const words = nameOf(folded);
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
