import type { Catalogue } from '../say';

/** What the language itself and the extension's entry in the browser are called. */
export const language: Catalogue = {
  'language.tag': 'pt-BR',
  'manifest.name': 'Recourse: prazos e provas para pedidos do AliExpress',
  'manifest.description':
    'Prazos de devolução e disputa, e provas, para pedidos do AliExpress. Nada sai do seu computador.',
};
