import { make } from './shadow';

/** A button for the buyer's own press only: a page cannot press for them. */
export function button(doc: Document, className: string, text: string, press: () => void): HTMLButtonElement {
  const element = make(doc, 'button', className, text);
  element.type = 'button';
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) press();
  });
  return element;
}
