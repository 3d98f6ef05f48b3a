import type { Catalogue } from '../say';

/** The guard at buttons that cannot be undone: what ends, and three things to be sure of. */
export const guard: Catalogue = {
  'guard.label': 'Recourse: 계속하기 전에',
  'guard.confirm-received.ends': '수령을 확인하면 돈이 판매자에게 넘어가고 배송 보호가 끝나요.',
  'guard.confirm-received.check.1': '상품을 받아서 열어 봤고, 빠진 것이 없어요.',
  'guard.confirm-received.check.2': '사용해 봤고, 주문한 것이 맞아요.',
  'guard.confirm-received.check.3': '나중에 하자가 나타날 때를 대비해 개봉 영상이나 사진이 있어요.',
  'guard.confirm-received.not-arrived': '배송이 완료되었다고 나온 페이지를 아직 보지 못했어요.',
  'guard.confirm-received.open-case': '이 주문에 열린 분쟁이 있어요. 수령을 확인하면 분쟁이 끝날 수 있어요.',
  'guard.accept-offer.ends': '수락하면 금액과 관계없이 이 분쟁이 완전히 끝나요.',
  'guard.accept-offer.check.1': '결제한 금액과 비교해 손해를 메울 만한 금액이에요.',
  'guard.accept-offer.check.2': '반송해야 하는지, 어디로 보내는지, 비용은 누가 내는지 알고 있어요.',
  'guard.accept-offer.check.3':
    '‘취소’와는 다르고, 이후에는 여기서 아무것도 청구할 수 없다는 것을 알고 있어요.',
  'guard.accept-offer.sums': '제안 금액: {offered}. 결제 금액: {paid}.',
  'guard.accept-offer.offered': '제안 금액: {offered}. 얼마를 결제했는지는 알 수 없어요.',
  'guard.accept-offer.sum-unknown': '이 페이지에서 제안 금액을 읽을 수 없어요. 먼저 확인하세요.',
  'guard.accept-offer.way-back':
    '반송할 경우 누가 비용을 내는지 이 페이지에서 읽을 수 없어요. 규칙에 따르면: {wayBack}',
  'guard.accept-offer.way-back-unknown':
    '반송할 경우 누가 비용을 내는지 알 수 없어요. 분쟁에서 확인하고, 나와 있지 않으면 직접 낸다고 생각하세요.',
  'guard.cancel-dispute.ends': '취소하면 이 분쟁이 멈춰요. 기간이 남아 있을 때만 다시 제기할 수 있어요.',
  'guard.cancel-dispute.check.1': '돈이나 교환품을 약속만이 아니라 실제로 받았어요.',
  'guard.cancel-dispute.check.2': '기간이 적어도 7일 남아 있어요.',
  'guard.cancel-dispute.check.3': '판매자가 쓴 내용을 보관해 두었어요.',
  'guard.cancel-dispute.safe': '첫 기간이 아직 {left} 남았어요. 그때까지는 다시 제기할 수 있어요.',
  'guard.cancel-dispute.risky': '첫 기간이 {left}밖에 남지 않았어요. 그 기간이 끝나면 되돌릴 수 없어요.',
  'guard.cancel-dispute.final': '첫 기간이 끝났어요. 취소하면 되돌릴 수 없어요.',
  'guard.cancel-dispute.unknown':
    '첫 기간이 얼마나 남았는지 알 수 없어요. 취소하면 되돌릴 수 없다고 생각하세요.',
  'guard.extend-processing.ends': '연장하면 판매자에게 시간이 더 주어지고 자동 환불이 늦어져요.',
  'guard.extend-processing.check.1': '늦더라도 상품을 받고 싶어요.',
  'guard.extend-processing.check.2': '판매자가 말한 이유를 믿어요.',
  'guard.extend-processing.check.3': '그때까지 환불을 기다릴 수 있어요.',
  'guard.time': '이 주문에 남은 시간: {sentence}',
  'guard.time.none': '이 주문에 남은 시간은 알 수 없어요.',
  'guard.serious': '주의',
  'guard.back': '아직이요',
  'guard.go-on': '확인했어요, 계속하기',
  'guard.press-again': '그사이 페이지가 바뀌었어요. 페이지의 버튼을 한 번 더 누르면 진행돼요.',
  'guard.close': '닫기',
};
