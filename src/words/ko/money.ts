import type { Catalogue } from '../say';

/** What the desk's calendar and money say. */
export const money: Catalogue = {
  'calendar.as-weeks': '주별',
  'calendar.as-list': '목록',
  'calendar.caption': { other: '앞으로 {n}주 동안 끝나는 기한' },
  'calendar.nothing': '아는 범위에서는 앞으로 몇 주 동안 끝나는 기한이 없어요.',
  'calendar.today': '오늘, {day}',
  'calendar.more': { other: '{n}개 더' },
  'money.returnable': '아직 반품 가능',
  'money.claimed': '요청함',
  'money.promised': '약속받음',
  'money.overdue': '늦어짐',
  'money.arrived': '들어옴',
  'money.nothing': '없음',
  'money.none': '아직 지켜볼 금액이 없어요. 주문의 기간이 시작되면 돌려받을 수 있는 금액이 여기에 나와요.',
  'money.state': '현재 상태',
  'money.day': '날짜',
  'money.day.returnable': '{day}까지',
  'money.day.claimed': '{day}부터',
  'money.day.promised': '{day}까지 예상',
  'money.day.overdue': '{day}까지 예상했음',
  'money.day.arrived': '{day}',
  'money.day.unknown': '날짜를 알 수 없음',
  'money.more': { other: '외 {n}개. 모두 보려면 목록을 저장하세요' },
  'money.months': '지난 열두 달 동안 들어온 금액 ({currency})',
  'money.month': '{month}: {money}',
};
