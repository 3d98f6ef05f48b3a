import type { Catalogue } from '../say';

/** What the pictures of an order's time say. */
export const time: Catalogue = {
  'time.title': '注文の時間',
  'time.nothing': 'まだわかっている日がありません',
  'time.event': '{event} {day}',
  'time.window.stated': '{name}は{day}まで（ページの表示または入力）',
  'time.window.computed': '{name}は{day}ごろまで（計算）',
  'time.window.over': '{name}は{day}に終了',
  'time.today': '今日',
  'time.table': '同じ内容を表で見る',
  'time.table.what': '内容',
  'time.table.from': '開始',
  'time.table.until': '終了',
  'time.table.basis': '根拠',
  'time.legend.stated': '記載あり',
  'time.legend.computed': '計算',
};
