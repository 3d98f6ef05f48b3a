/** What the language itself and the extension's entry in the browser are called, in English. */
export const enLanguage = {
  'language.tag': 'en',
  'manifest.capture': 'Keep a picture of this page with its order',
  'manifest.name': 'Recourse: order windows and proof for AliExpress',
  'manifest.description':
    'Return windows, deadlines and proof for AliExpress orders. Nothing leaves your machine.',
} as const;
