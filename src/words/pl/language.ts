import type { Catalogue } from '../say';

/** What the language itself and the extension's entry in the browser are called. */
export const language: Catalogue = {
  'language.tag': 'pl',
  'manifest.name': 'Recourse: terminy i dowody do zamówień AliExpress',
  'manifest.description':
    'Terminy zwrotów, ostatnie dni i dowody do zamówień AliExpress. Nic nie opuszcza twojego komputera.',
};
