import type { Catalogue } from '../say';

/** What reminders say beyond the act and the day. */
export const reminders: Catalogue = {
  'notification.further': { other: '{text} · 이 주문의 다른 기한 {n}개' },
  'notification.many.first': '{title}. {text}',
  'where.other': '주문 페이지에서',
  'where.no-delivery-refund': '주문 페이지에서',
  'where.evidence-request': '분쟁 페이지에서',
  'where.answer-offer': '분쟁 페이지에서',
  'where.ship-return': '반품 페이지에서',
  'where.appeal': '분쟁 페이지에서',
  'where.withdrawal': '판매자와의 채팅에서',
  'where.reject-faulty': '판매자와의 채팅에서',
  'where.damage-report': '주문 페이지에서',
  'where.guarantee': '판매자와의 채팅에서',
  'where.paypal': 'PayPal에서',
  'where.card': '카드사에서',
  'where.klarna': 'Klarna 앱에서',
  'news.arrived': '개봉을 촬영하고, 아직 수령 확인은 하지 마세요',
  'news.arrived.text':
    '소포가 도착했어요. 송장부터 시작해 끊지 말고 촬영하고, 수령을 확인하기 전에 상품을 살펴보세요.',
  'news.free-return': '무료로 반품할 수 있어요',
  'news.free-return.text':
    '{day}까지 주문 페이지에서 무료로 반품할 수 있어요. 포장 그대로, 사용하지 말고 두세요.',
  'news.answer-over': '분쟁으로 넘어가세요',
  'news.answer-over.text':
    '판매자에게 답할 시간을 충분히 줬어요. 해결되지 않았다면 지금 분쟁을 제기하세요. 증거와 글이 여기에 준비되어 있어요.',
};
