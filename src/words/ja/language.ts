import type { Catalogue } from '../say';

/** What the language itself and the extension's entry in the browser are called. */
export const language: Catalogue = {
  'language.tag': 'ja',
  'manifest.capture': 'このページの画像を注文と一緒に保存',
  'manifest.name': 'Recourse: AliExpressの注文期限と証拠',
  'manifest.description': 'AliExpressの注文の返品期間、期限、証拠を管理します。データは端末の外に出ません。',
};
