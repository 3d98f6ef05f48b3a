import type { Catalogue } from '../say';

/** What the language itself and the extension's entry in the browser are called. */
export const language: Catalogue = {
  'language.tag': 'nl',
  'manifest.capture': 'Een afbeelding van deze pagina bij de bestelling bewaren',
  'manifest.name': 'Recourse: besteltermijnen en bewijs voor AliExpress',
  'manifest.description':
    'Retourtermijnen, deadlines en bewijs voor AliExpress-bestellingen. Niets verlaat je computer.',
};
