import type { Catalogue } from '../say';

/** What the language itself and the extension's entry in the browser are called. */
export const language: Catalogue = {
  'language.tag': 'es',
  'manifest.name': 'Recourse: plazos y pruebas para tus pedidos de AliExpress',
  'manifest.description':
    'Plazos de devolución y disputa, y pruebas, para pedidos de AliExpress. Nada sale de tu equipo.',
};
