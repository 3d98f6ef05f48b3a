import type { Catalogue } from '../say';

/** What reminders say beyond the act and the day. */
export const reminders: Catalogue = {
  'notification.further': { other: '{text} · この注文のほかの期限{n}件' },
  'notification.many.first': '{title}。{text}',
  'where.other': '注文ページで',
  'where.no-delivery-refund': '注文ページで',
  'where.evidence-request': '紛争ページで',
  'where.answer-offer': '紛争ページで',
  'where.ship-return': '返品ページで',
  'where.appeal': '紛争ページで',
  'where.withdrawal': '販売者とのチャットで',
  'where.reject-faulty': '販売者とのチャットで',
  'where.damage-report': '注文ページで',
  'where.guarantee': '販売者とのチャットで',
  'where.paypal': 'PayPalで',
  'where.card': 'カード会社で',
  'where.klarna': 'Klarnaアプリで',
  'news.arrived': '開封を撮影し、受け取りはまだ確認しないでください',
  'news.arrived.text':
    '荷物が届いています。ラベルから始めて途切れずに撮影し、中身を確かめてから受け取りを確認してください。',
  'news.free-return': '無料で返品できます',
  'news.free-return.text':
    '{day}まで無料。注文ページから手続きできます。使わずに、梱包材も残しておいてください。',
  'news.answer-over': '紛争に進んでください',
  'news.answer-over.text':
    '販売者の回答期間は終わりました。解決していなければ、今すぐ申し立ててください。証拠と文章はここに用意されています。',
};
