import type { Catalogue } from '../say';

/** What the desk's calendar and money say. */
export const money: Catalogue = {
  'calendar.as-weeks': '週',
  'calendar.as-list': '一覧',
  'calendar.caption': { other: '今後{n}週間に終わるもの' },
  'calendar.nothing': 'わかっている限り、今後数週間に終わるものはありません。',
  'calendar.today': '今日、{day}',
  'calendar.more': { other: 'ほか{n}件' },
  'money.returnable': 'まだ返品可能',
  'money.claimed': '請求中',
  'money.promised': '返金予定',
  'money.overdue': '入金の遅れ',
  'money.arrived': '入金済み',
  'money.nothing': 'なし',
  'money.none': '追う金額はまだありません。注文の期間が始まると、戻せる金額がここに表示されます。',
  'money.state': '現在の状況',
  'money.day': '日付',
  'money.day.returnable': '{day}まで',
  'money.day.claimed': '{day}から',
  'money.day.promised': '{day}までの予定',
  'money.day.overdue': '{day}までの予定',
  'money.day.arrived': '{day}',
  'money.day.unknown': '日付不明',
  'money.more': { other: 'ほか{n}件。一覧を保存すると見られます' },
  'money.months': '12か月間の入金（{currency}）',
  'money.month': '{month}：{money}',
};
