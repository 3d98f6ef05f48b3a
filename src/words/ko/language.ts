import type { Catalogue } from '../say';

/** What the language itself and the extension's entry in the browser are called. */
export const language: Catalogue = {
  'language.tag': 'ko',
  'manifest.name': 'Recourse: AliExpress 주문 기한과 증거',
  'manifest.description':
    'AliExpress 주문의 반품 기간, 기한, 증거를 챙겨요. 아무것도 기기 밖으로 나가지 않아요.',
};
