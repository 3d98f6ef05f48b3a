import type { Catalogue } from '../say';

/** What the desk says. */
export const desk: Catalogue = {
  'desk.navigation': '메뉴',
  'desk.orders': '주문',
  'desk.cases': '분쟁',
  'desk.evidence': '증거',
  'desk.calendar': '캘린더',
  'desk.money': '금액',
  'desk.health': '상태 점검',
  'desk.settings': '설정',
};
