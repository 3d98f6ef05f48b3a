import type { Catalogue } from '../say';

/** The sections of the desk. */
export const desk: Catalogue = {
  'desk.navigation': 'セクション',
  'desk.orders': '注文',
  'desk.cases': '案件',
  'desk.evidence': '証拠',
  'desk.calendar': 'カレンダー',
  'desk.money': 'お金',
  'desk.health': '読み取り状況',
  'desk.settings': '設定',
};
