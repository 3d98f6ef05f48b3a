import { textFieldOf } from '../../aliexpress/dispute-form';
import type { PursuitOnPage } from '../../model';
import { say } from '../../words/say';
import { button } from '../button';
import { make } from '../shadow';
import { putText } from './put-text';

type Field = HTMLTextAreaElement | HTMLInputElement;

export interface TextSection {
  element: HTMLElement;
  /** Looks at the page's field again: a page may empty it or put another in its place, as when submitting fails. */
  look(): void;
}

/** The text of the dispute: to be read, copied, or put into the page's field on a press. */
export function textSection(doc: Document, { text }: PursuitOnPage): TextSection {
  const section = make(doc, 'section');
  const said = saidLine(doc);
  let replace = false;
  let isIn = false;
  const put = button(doc, 'action', say('panel.text.put'), () => {
    const field = textFieldOf(doc);
    if (field === null) {
      said.textContent = say('panel.text.no-field');
      return;
    }
    const outcome = putText(field, text, replace);
    isIn = outcome === 'is-in';
    replace = outcome === 'other-text';
    put.textContent = say(replace ? 'panel.text.replace' : 'panel.text.put');
    const most = { most: field.maxLength, n: text.length };
    said.textContent = say(
      outcome === 'other-text' ? 'panel.text.other' : `panel.text.${outcome}`,
      outcome === 'too-long' ? most : {},
    );
  });
  put.dataset.does = 'put-text';
  put.disabled = text === '';
  const does = make(doc, 'div', 'does');
  does.append(put, copyButton(doc, text, said));
  const words = make(doc, 'div', 'words', text === '' ? say('panel.text.none') : text);
  words.dir = 'auto';
  section.append(make(doc, 'h3', '', say('panel.text')), words, does, said);
  return {
    element: section,
    look() {
      const field = isIn ? textFieldOf(doc) : null;
      if (field === null || field.value.trim() !== '') return;
      isIn = false;
      said.textContent = say('panel.text.emptied');
    },
  };
}

/** The sum that is asked for. Its field on the form is not known, so it goes where the buyer was last. */
export function amountSection(
  doc: Document,
  { wanted, wantedShown }: PursuitOnPage,
  lastField: () => Field | null,
): HTMLElement | null {
  if (wanted === null) return null;
  const section = make(doc, 'section');
  const said = saidLine(doc);
  const put = button(doc, 'action plain', say('panel.amount.put'), () => {
    const field = lastField();
    if (field === null) said.textContent = say('panel.amount.no-field');
    else {
      const outcome = putText(field, wanted.amount, true);
      // The page may print the sum in its own way: the figures count.
      const isIn = outcome === 'is-in' || figures(field.value) === figures(wanted.amount);
      said.textContent = say(isIn ? 'panel.amount.is-in' : 'panel.text.refused');
    }
  });
  put.dataset.does = 'put-amount';
  const does = make(doc, 'div', 'does');
  does.append(put, copyButton(doc, wanted.amount, said));
  const line = make(doc, 'p');
  line.append(make(doc, 'strong', '', wantedShown));
  section.append(make(doc, 'h3', '', say('panel.amount')), line, does, said);
  return section;
}

function figures(text: string): string {
  return text.replace(/\D/g, '');
}

function copyButton(doc: Document, text: string, said: HTMLElement): HTMLButtonElement {
  const copy = button(doc, 'action plain', say('panel.copy'), () => {
    const clipboard = doc.defaultView?.navigator.clipboard;
    const done = clipboard ? clipboard.writeText(text) : Promise.reject(new Error('no clipboard'));
    done.then(
      () => {
        said.textContent = say('panel.copied');
      },
      () => {
        said.textContent = say('panel.copy-refused');
      },
    );
  });
  copy.disabled = text === '';
  return copy;
}

/** Where a section says what became of a press; read out by a screen reader. */
export function saidLine(doc: Document): HTMLElement {
  const said = make(doc, 'p', 'said');
  said.setAttribute('role', 'status');
  return said;
}
