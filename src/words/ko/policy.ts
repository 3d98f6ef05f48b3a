import type { Catalogue } from '../say';

/** What a product page says of its returns; the warnings below it have their own file. Events stand after "nach". */
export const policy: Catalogue = {
  'event.placed': '주문',
  'event.paid': '결제',
  'event.shipped': '발송',
  'event.delivered': '배송 완료',
  'event.receipt-confirmed': '수령 확인',
  'event.completed': '주문 완료',
  'policy.free': { other: '반품: {event} 후 {n}일 이내 무료' },
  'policy.free.no-event': { other: '반품: {n}일 이내 무료. 언제부터인지는 이 페이지에 없어요' },
  'policy.free.no-days': '반품: 무료. 얼마 동안인지는 이 페이지에 없어요',
  'policy.at-cost': { other: '반품: {event} 후 {n}일 이내 본인 부담' },
  'policy.at-cost.no-event': { other: '반품: {n}일 이내 본인 부담. 언제부터인지는 이 페이지에 없어요' },
  'policy.at-cost.no-days': '반품: 본인 부담',
  'policy.excluded': '반품: 단순 변심 반품 불가. 파손·오배송·설명과 다른 상품은 계속 보호돼요.',
  'policy.not-stated': '반품: 이 페이지에 나와 있지 않아요',
  'policy.not-stated.why':
    '다른 국가나 옵션을 선택하면 나올 수도 있어요. 어떻게 적혀 있든 파손·오배송·설명과 다른 상품은 계속 보호돼요.',
  'policy.law': '법으로 보장된 권리',
  'policy.quote': '페이지 내용: “{quote}”',
};
