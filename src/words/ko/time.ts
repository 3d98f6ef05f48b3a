import type { Catalogue } from '../say';

/** What the pictures of an order's time say. */
export const time: Catalogue = {
  'time.title': '기한 흐름',
  'time.nothing': '아직 아는 날짜가 없어요',
  'time.event': '{event} {day}',
  'time.window.stated': '{name}: {day}까지, 페이지에 나왔거나 직접 입력한 날',
  'time.window.computed': '{name}: {day}경까지, 계산한 날',
  'time.window.over': '{name}: {day}에 끝남',
  'time.today': '오늘',
  'time.table': '같은 내용의 표',
  'time.table.what': '내용',
  'time.table.from': '시작',
  'time.table.until': '끝',
  'time.table.basis': '근거',
  'time.legend.stated': '나온 날',
  'time.legend.computed': '계산한 날',
};
