import type { Catalogue } from '../say';

/** What the language itself and the extension's entry in the browser are called. */
export const language: Catalogue = {
  'language.tag': 'de',
  'manifest.name': 'Recourse: Fristen und Beweise für AliExpress-Bestellungen',
  'manifest.description':
    'Rückgabefristen, letzte Tage und Beweise für AliExpress-Bestellungen. Nichts verlässt dein Gerät.',
};
