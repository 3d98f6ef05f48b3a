import type { Catalogue } from '../say';

/** What is said where the buyer corrects or enters a value by hand. */
export const correct: Catalogue = {
  'correct.values': '状態と金額：訂正または入力',
  'correct.case': 'この案件を訂正',
  'correct.status': '状態',
  'correct.total': '合計',
  'correct.price': '価格',
  'correct.price-of': '{item}の価格',
  'correct.refund': '返金',
  'correct.opened': '開始日',
  'correct.kept': '保存しました：入力のとおりに数えます',
  'correct.taken-back': '取り消しました：ページの表示が再び有効です',
  'correct.choose': '選んでください',
  'correct.currency': '通貨',
  'correct.currency.missing': '通貨を選んでください。',
  'correct.amount.wrong': '金額は1234.56のように入力してください。',
  'correct.page-says': '{page}の表示：{value}（{day}に確認）',
  'correct.disagree': '{page}では{value}（{day}に確認）、{own}では別の日です。早いほうから数えます。',
  'correct.case.in-progress': '進行中',
  'correct.case.awaiting-return': '返送品の到着待ち',
  'correct.case.completed': '完了',
  'correct.case.unknown': '不明',
};
