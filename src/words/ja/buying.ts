import type { Catalogue } from '../say';

/** What is said before buying and before sending back: who pays, what it costs, quotas, the law of EU and UK. */
export const buying: Catalogue = {
  'pays.nothing-to-send': '何も届いていないので、返送するものはありません。',
  'pays.stated.seller': '案件によると、返送料は販売者の負担です。',
  'pays.stated.buyer': '案件によると、返送料は自己負担です。',
  'pays.stated.platform': '案件によると、返送料はAliExpressの負担です。',
  'pays.free-label': '返送は無料です。返品ページからラベルを印刷してください。',
  'pays.fault':
    '購入者の責任ではないので、販売者が払うべきです。合意する前に、そのことを案件に書いてもらってください。',
  'pays.not-told': '商品ページに購入者負担の記載がなかったので、法律上は販売者が払います。',
  'pays.check-told':
    '自己負担になるのは、購入前に商品ページでそう知らされていた場合だけです。記載を確認してください。',
  'pays.second-return': '注文ごとに最初の返品は無料です。今回は自己負担です。',
  'pays.change-of-mind': '返送料は自己負担です。',
  'freight.worth-it': '返送料は返金額の{share}%です。',
  'freight.ask-partial': '返送料は返金額の{share}%になります。代わりに一部返金かラベルを求めてください。',
  'freight.costs-more': '返送料が返金額を超えます。拒否して、ラベルか一部返金を求めてください。',
  'quota.second-in-order': 'この注文の無料返品は使いました。次は自己負担です。',
  'quota.month-may-be-full': '今月{n}回目の無料返品です。上限はアカウントによって3回または5回です。',
  'quota.month-full': '今月{n}回目の無料返品です。知られている上限は最大5回です。',
  bundle: { other: 'この注文のあと{n}点も、同じ申請なら無料で返せます。2回目の申請は有料です。' },
  'ratio.show':
    '紛争を申し立てたのは注文の{share}%です。これはご自身だけに見えます。しっかりした証拠で申し立ててください。',
  'ratio.danger':
    '紛争を申し立てたのは注文の{share}%です。半分ほどからアカウントに警告が出るとされています。これはご自身だけに見えます。',
  'law.eu': 'EU法：配達から14日間は、気が変わっても返品できます。「返品不可」の表示があっても変わりません。',
  'law.uk':
    '英国法：配達から14日間は、気が変わっても返品できます。「返品不可」の表示があっても変わりません。',
  'law.how': 'チャットと申請の両方に文章で伝え、14日以内に返送してください。',
  'law.exception.made-to-order': '自分用の受注生産品は対象外です。',
  'law.exception.perishable': '傷みやすいものは対象外です。',
  'law.exception.sealed-hygiene': '衛生上の封がされていて、その封を開けた場合に限り、権利がなくなります。',
  'law.exception.digital': '同意のうえでダウンロードやストリーミングを始めた後は対象外です。',
  'law.exception.dated': '日時の決まったチケットやサービスは対象外です。',
  reopens: '破損、不具合、違う商品、不足、偽物、説明との違いは、表示にかかわらず引き続き保護されます。',
  'reason.not-received': '届かない',
  'reason.delivered-not-received': '追跡は配達済みなのに届いていない',
  'reason.returned-to-sender': '差出人に返送された',
  'reason.customs': '税関で止まっている',
  'reason.wrong-item': '違うものが届いた',
  'reason.damaged': '壊れている',
  'reason.not-as-described': '説明と異なる',
  'reason.defective': '動作しない',
  'reason.short': '足りないものがある',
  'reason.counterfeit': '偽物である',
  'reason.changed-mind': 'いらなくなった',
  'reason.promise-broken': '販売者が約束を守らなかった',
};
