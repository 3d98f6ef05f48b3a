import type { Catalogue } from '../say';

/** Where Recourse stands on the pages of the shop. */
export const pages: Catalogue = {
  'pages.title': 'AliExpress 페이지에서',
  'pages.what': '페이지에서 표시할 곳:',
  'pages.orders': '주문 페이지: 기한, 그리고 수령을 확인하기 전의 질문',
  'pages.product': '상품 페이지: 반품에 관해 적힌 내용',
  'pages.dispute': '분쟁 페이지: 분쟁 도움, 그리고 수락하거나 취소하기 전의 질문',
  'pages.off': '꺼 둔 곳에서는 읽지도 않아요. 지금부터 여는 페이지에 적용돼요.',
};
