import type { Catalogue } from '../say';

/** What is said where the buyer corrects or enters a value by hand. */
export const correct: Catalogue = {
  'correct.values': '상태와 금액: 고치거나 입력하기',
  'correct.case': '이 분쟁 고치기',
  'correct.status': '상태',
  'correct.total': '합계',
  'correct.price': '가격',
  'correct.price-of': '{item} 가격',
  'correct.refund': '환불',
  'correct.opened': '시작한 날',
  'correct.kept': '저장했어요: 입력한 대로 계산해요',
  'correct.taken-back': '되돌렸어요: 다시 페이지 내용을 기준으로 해요',
  'correct.choose': '선택해 주세요',
  'correct.currency': '통화',
  'correct.currency.missing': '통화를 선택해 주세요.',
  'correct.amount.wrong': '금액을 1234.56처럼 적어 주세요.',
  'correct.page-says': '{page}의 내용: {value} ({day} 확인)',
  'correct.disagree': '{page}에는 {value}({day} 확인), {own}에는 다른 날로 나와요. 더 이른 날부터 계산해요.',
  'correct.case.in-progress': '진행 중',
  'correct.case.awaiting-return': '반품 소포를 기다리는 중',
  'correct.case.completed': '완료',
  'correct.case.unknown': '알 수 없음',
};
