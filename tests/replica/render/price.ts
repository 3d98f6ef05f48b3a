import { html, type Markup } from './html';
import { hashed, type View } from './view';

/** A price as the order pages draw it: one span for each character, with hashed classes (pages.md 2.2). */
export function priceSpans(text: string, view: Pick<View, 'build'>): Markup {
  const char = hashed('es--char', view);
  return html`<span class="${hashed('es--wrap', view)} notranslate">${[...text].map(
    (sign) => html`<span class="${char}">${sign}</span>`,
  )}</span>`;
}
