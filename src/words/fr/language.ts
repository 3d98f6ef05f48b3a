import type { Catalogue } from '../say';

/** What the language itself and the extension's entry in the browser are called. */
export const language: Catalogue = {
  'language.tag': 'fr',
  'manifest.name': 'Recourse : délais et preuves pour commandes AliExpress',
  'manifest.description':
    'Délais de retour et de litige, et preuves, pour vos commandes AliExpress. Rien ne quitte votre ordinateur.',
};
