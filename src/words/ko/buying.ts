import type { Catalogue } from '../say';

/** What is said before buying and before sending back: who pays, what it costs, quotas, the law of EU and UK. */
export const buying: Catalogue = {
  'pays.nothing-to-send': '아무것도 오지 않았으니 반송할 것이 없어요.',
  'pays.stated.seller': '분쟁에 판매자가 반송 비용을 낸다고 나와 있어요.',
  'pays.stated.buyer': '분쟁에 구매자가 반송 비용을 낸다고 나와 있어요.',
  'pays.stated.platform': '분쟁에 AliExpress가 반송 비용을 낸다고 나와 있어요.',
  'pays.free-label': '반송은 무료예요. 반품 페이지에서 라벨을 출력하세요.',
  'pays.fault': '구매자 잘못이 아니므로 판매자가 내야 해요. 동의하기 전에 분쟁에 글로 남기게 하세요.',
  'pays.not-told': '구매자가 낸다는 말이 상품 설명에 없었으니 법에 따라 판매자가 내요.',
  'pays.check-told': '구매하기 전에 상품 설명에 나와 있었을 때만 구매자가 내요. 찾아보세요.',
  'pays.second-return': '주문의 첫 반품은 무료예요. 이번 반품은 본인이 부담해요.',
  'pays.change-of-mind': '반송 비용은 본인이 부담해요.',
  'freight.worth-it': '반송 비용은 환불의 {share}%예요.',
  'freight.ask-partial': '반송하면 환불의 {share}%가 들어요. 대신 일부 환불이나 라벨을 요청하세요.',
  'freight.costs-more': '반송하면 돌려받는 돈보다 많이 들어요. 거절하고 라벨이나 일부 환불을 요청하세요.',
  'quota.second-in-order': '이 주문은 무료 반품을 이미 썼어요. 다음 반품은 본인이 부담해요.',
  'quota.month-may-be-full': '이번 달 {n}번째 무료 반품이에요. 계정에 따라 3번이나 5번까지예요.',
  'quota.month-full': '이번 달 {n}번째 무료 반품이에요. 알려진 가장 높은 한도는 5번이에요.',
  bundle: {
    other: '이 주문의 상품 {n}개를 같은 신청에서 무료로 더 반품할 수 있어요. 두 번째 신청은 비용이 들어요.',
  },
  'ratio.show':
    '주문의 {share}%에 분쟁을 제기했어요. 본인에게만 보여요. 좋은 증거가 있을 때 분쟁을 제기하세요.',
  'ratio.danger':
    '주문의 {share}%에 분쟁을 제기했어요. 절반쯤부터는 계정이 경고를 받는다고 해요. 본인에게만 보여요.',
  'law.eu':
    'EU 법: 배송 완료 후 14일 동안 마음을 바꿀 수 있어요. ‘반품 불가’ 표시가 있어도 이 권리는 사라지지 않아요.',
  'law.uk':
    '영국 법: 배송 완료 후 14일 동안 마음을 바꿀 수 있어요. ‘반품 불가’ 표시가 있어도 이 권리는 사라지지 않아요.',
  'law.how': '채팅과 신청서에 글로 알린 다음 14일 안에 반송하세요.',
  'law.exception.made-to-order': '직접 주문 제작한 것이면 해당하지 않아요.',
  'law.exception.perishable': '빨리 상하는 것이면 해당하지 않아요.',
  'law.exception.sealed-hygiene': '위생을 위해 밀봉되어 왔고 그 밀봉을 뜯었을 때만 권리가 사라져요.',
  'law.exception.digital': '동의하고 다운로드나 스트리밍을 시작했다면 해당하지 않아요.',
  'law.exception.dated': '날짜가 정해진 티켓과 서비스에는 해당하지 않아요.',
  reopens: '파손, 하자, 오배송, 누락, 위조, 설명과 다른 경우: 어떤 표시가 있어도 계속 보호돼요.',
  'reason.not-received': '안 왔어요',
  'reason.delivered-not-received': '배송 완료로 나오지만 받지 못했어요',
  'reason.returned-to-sender': '발송인에게 반송되었어요',
  'reason.customs': '세관에 묶여 있어요',
  'reason.wrong-item': '다른 상품이에요',
  'reason.damaged': '파손되었어요',
  'reason.not-as-described': '설명과 달라요',
  'reason.defective': '작동하지 않아요',
  'reason.short': '빠진 것이 있어요',
  'reason.counterfeit': '위조품이에요',
  'reason.changed-mind': '더는 원하지 않아요',
  'reason.promise-broken': '판매자가 약속을 어겼어요',
};
