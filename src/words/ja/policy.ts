import type { Catalogue } from '../say';

/** What a product page says of its returns. */
export const policy: Catalogue = {
  'event.placed': '注文',
  'event.paid': '支払い',
  'event.shipped': '発送',
  'event.delivered': '配達',
  'event.receipt-confirmed': '受取確認',
  'event.completed': '注文の完了',
  'policy.free': { other: '返品：{event}から{n}日以内は無料' },
  'policy.free.no-event': { other: '返品：{n}日以内は無料。いつから数えるかはこのページにありません' },
  'policy.free.no-days': '返品：無料。期間はこのページにありません',
  'policy.at-cost': { other: '返品：{event}から{n}日以内、送料は自己負担' },
  'policy.at-cost.no-event': {
    other: '返品：{n}日以内、送料は自己負担。いつから数えるかはこのページにありません',
  },
  'policy.at-cost.no-days': '返品：送料は自己負担',
  'policy.excluded':
    '返品：気が変わった場合の返品はできません。破損品、違う商品、説明と異なる商品は保護されます。',
  'policy.not-stated': '返品：このページには書かれていません',
  'policy.not-stated.why':
    '別の国やオプションを選ぶと表示されることがあります。表示にかかわらず、破損品、違う商品、説明と異なる商品は保護されます。',
  'policy.law': '法律上の権利',
  'policy.quote': 'ページの表示：「{quote}」',
};
