import type { Catalogue } from '../say';

/** What the language itself and the extension's entry in the browser are called. */
export const language: Catalogue = {
  'language.tag': 'uk',
  'manifest.capture': 'Зберегти знімок цієї сторінки разом із замовленням',
  'manifest.name': 'Recourse: строки й докази для замовлень на AliExpress',
  'manifest.description':
    'Строки повернення, останні дні й докази для замовлень на AliExpress. Ніщо не залишає ваш пристрій.',
};
