import type { Catalogue } from '../say';

/** What the language itself and the extension's entry in the browser are called. */
export const language: Catalogue = {
  'language.tag': 'ar',
  'manifest.name': 'Recourse: مواعيد الطلبات والأدلة لـ AliExpress',
  'manifest.description': 'مهل الإرجاع والمواعيد النهائية والأدلة لطلبات AliExpress. لا شيء يغادر جهازك.',
};
