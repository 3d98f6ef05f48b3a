import type { Catalogue } from '../say';

/** What the language itself and the extension's entry in the browser are called. */
export const language: Catalogue = {
  'language.tag': 'it',
  'manifest.capture': 'Conserva un’immagine di questa pagina con il suo ordine',
  'manifest.name': 'Recourse: termini e prove per gli ordini AliExpress',
  'manifest.description':
    'Termini di reso, scadenze e prove per gli ordini AliExpress. Nulla lascia il tuo computer.',
};
