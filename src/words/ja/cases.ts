import type { Catalogue } from '../say';

/** Where an order, a case or a claim stands, and the best thing to do next in each state. */
export const cases: Catalogue = {
  'case.no-case': '案件なし',
  'case.preparing': '準備中',
  'case.messaged': '販売者に連絡済み',
  'case.open': '販売者の回答待ち',
  'case.offer': '販売者の提案あり',
  'case.agreed': '合意済み',
  'case.platform': 'AliExpressが判断中',
  'case.evidence-asked': '追加の証拠が必要',
  'case.solution': 'AliExpressの提案あり',
  'case.return-due': '返送してください',
  'case.return-moving': '返送中',
  'case.return-there': '返送品が到着',
  'case.inspection-disputed': '返品が受け付けられず',
  'case.return-lost': '返送品が紛失',
  'case.lost': '認められずに終了',
  'case.appealed': '異議申し立て中',
  'case.refund': '返金の途中',
  'case.fallback': 'AliExpressの外で',
  'case.done': '完了',
  'case.cancelled': '取り消し済み',
  'case.inferred': 'ページで見たものではなく、経過した時間からの推定です。案件を確認してください。',
  'case.unknown-status': 'ページに「{status}」とありますが、知らない状態です。案件の状態は変えていません。',
  'case.act.no-case': '日数に気をつけてください。問題があれば、ここから始めます。',
  'case.act.preparing': '理由を選び、証拠を集め、2日以内に紛争を申し立ててください。',
  'case.act.messaged':
    '販売者に2日の時間をあげてください。やり取りはAliExpressのチャットだけにし、スクリーンショットを残します。',
  'case.act.messaged.now': '今すぐ紛争を申し立ててください。販売者が何を約束しても、期間は待ってくれません。',
  'case.act.open':
    '今日中にすべての証拠を追加してください。申請の内容は変えないでください。変えると、販売者にまた5日の時間ができます。',
  'case.act.open.in-transit':
    '約束された配達期間が終わるまで、することはありません。その後はAliExpressが引き取ります。届いたら、取り消す前に中身を確かめてください。',
  'case.act.offer':
    '提案を損失と比べてください。理由と新しい証拠1点を添えて拒否するか、承諾します。承諾すると案件は終わります。',
  'case.act.agreed': '返送が必要か、すぐに返金されるかをページで確認してください。',
  'case.act.agreed.by-time':
    '販売者の期間は終わり、求めた内容が実行されるはずです。1日たってもページに何も出なければ、案件でAliExpressに問い合わせてください。',
  'case.act.platform': '毎日確認し、お知らせにはその日のうちに答えてください。',
  'case.act.evidence-asked': '途切れのない動画1本と、寸法のわかる写真を今日送ってください。',
  'case.act.solution':
    '返送料の負担と送り先を読んでください。受け取る額より高ければ拒否し、ラベルか一部返金を求めます。',
  'case.act.return-due':
    '梱包を撮影し、追跡できる方法で送り、控えを保管し、番号をその日のうちに入力してください。',
  'case.act.return-moving':
    '追跡を見てください。持ち込みから2営業日動きがなければ、サポートに控えを見せます。',
  'case.act.return-there':
    '配達証明を案件に入れてください。3日後に販売者、7日後にAliExpressに問い合わせます。',
  'case.act.inspection-disputed': '梱包の動画と、控えの重量を示して答えてください。',
  'case.act.return-lost':
    '配送会社に申請し、控えと荷物の写真を案件に入れてください。無料ラベルの場合、荷物の責任はAliExpressにあります。',
  'case.act.lost':
    '新しい証拠はありますか？あれば1週間以内に一度だけ異議を申し立てます。なければAliExpressの外で進めます。',
  'case.act.appealed': '最長10日待ちながら、カード会社やPayPal用の書類を準備してください。',
  'case.act.refund.card':
    'カードの明細を、購入日の分も含めて確認してください。15営業日を過ぎたら、参照番号を伝えてカード会社に問い合わせます。',
  'case.act.refund.bank': '口座を確認してください。20営業日かかることがあります。',
  'case.act.refund.wallet': 'ウォレットを確認してください。3営業日を過ぎたら、そのサポートに問い合わせます。',
  'case.act.refund.klarna': 'Klarnaの支払いプランを確認してください。返金が登録されると減額されます。',
  'case.act.refund.unknown':
    '支払いに使ったところを確認してください。「完了」はAliExpressから送金されたという意味で、入金されたという意味ではありません。',
  'case.act.fallback.paypal':
    'PayPalで紛争を申し立て、20日以内にクレームに引き上げてください。注文は凍結されます。',
  'case.act.fallback.card':
    '案件ファイルを添えて、カード会社にチャージバックを求めてください。注文は凍結されます。',
  'case.act.fallback.credit-card':
    'カード会社にチャージバックを求めてください。英国で100ポンドを超える場合は、第75条（Section 75）も挙げます。',
  'case.act.fallback.klarna':
    'Klarnaに問題を報告してください。支払いが止まります。3週間後までに証拠を用意します。',
  'case.act.fallback.law': '法定保証を挙げて販売者に連絡してください。消費者センターが助けてくれます。',
  'case.act.fallback.unknown':
    'どのように支払いましたか？PayPalは180日、カードは通常120日、申し立てを受け付けます。',
  'case.act.done': '案件ファイルを1年間保管してください。',
  'case.act.cancelled': '解決していませんか？最初の期間が残っているうちに、今日もう一度申し立ててください。',
  'case.act.cancelled.over': '期間は終わりました。カード会社、PayPal、または法律で進めてください。',
  'order.act.unpaid':
    '商品ページと返品の表示のスクリーンショットを残してください。どちらも変わることがあります。',
  'order.act.risk-check': 'することはありません。最長1日かかります。',
  'order.act.to-ship':
    '待つつもりがなければ、販売者の時間を延ばさないでください。キャンセルするなら、本当の理由を選びます。',
  'order.act.cancel-asked':
    '申請した証拠を残してください。それでも発送されたら、まだ何も受け取り拒否しないでください。',
  'order.act.in-transit': '終了の1週間前に延長を頼み、最終日には紛争を申し立ててください。',
  'order.act.delivered': '開封を撮影し、よく確かめ、それまで受け取りを確認しないでください。',
  'order.act.completed': '問題があれば、期間内に紛争を申し立ててください。',
  'order.act.in-dispute': '案件を毎日確認してください。',
  'order.act.window-closed': '販売者に連絡し、次にPayPal、カード会社、または法定保証へ進んでください。',
  'order.act.money-moving': '支払いに使ったところで、入金を確認してください。',
  'order.act.closed': '片付ける前に、入金を確認してください。',
  'order.act.frozen': '凍結についてのメールを読んでください。期限は進みます。',
  'rail.available': '利用可能',
  'rail.preparing': '書類を準備中',
  'rail.filed': '提出済み',
  'rail.asked': '追加を求められています',
  'rail.won': '認められました',
  'rail.lost': '認められませんでした',
  'rail.act.available': 'AliExpressでの方法が終わるまで取っておき、最終日に気をつけてください。',
  'rail.act.preparing': '書類をまとめてください：注文、商品ページ、チャット、AliExpressの判断。',
  'rail.act.filed': 'AliExpressで重ねて申し立てないでください。PayPalは20日以内にクレームに引き上げます。',
  'rail.act.asked': '今日、案件ファイルを添えて答えてください。',
  'rail.act.won': '入金を確認してください。',
  'rail.act.lost': '残るのは法律です：消費者センター、または少額訴訟。',
  'where.order-page': '注文ページで',
  'where.dispute-page': '紛争ページで',
  'where.dispute-form': '紛争の申し立てフォームで',
  'where.chat': '販売者とのチャットで',
  'where.tracking-page': '追跡ページで',
  'where.carrier': '配送会社で',
  'where.bank': '銀行、カード会社、ウォレットで',
  'where.recourse': 'このRecourseで',
  'where.nowhere': '開くページなし',
  'branch.refund-only': '返金のみ、返送なし',
  'branch.free-label': '無料ラベルで返品',
  'branch.local-return': '国内の倉庫に返品',
  'branch.own-expense': '自己負担で返品',
  'branch.exchange': '販売者が再送',
  'branch.withdrawal': '法律によるクーリングオフ',
  'branch.guarantee': '法定保証',
  'caution.wait-for-protection':
    '通常どおり動いている間は、約束された配達期間が終わってからでないと使えません。',
  'caution.post-office-letter': '何も配達されていないという書面を、郵便局に頼んでください。',
  'caution.bundle': 'この注文で返すものは、すべて1回の申請にまとめてください。',
  'caution.film-packing': '梱包を撮影してください。「空箱」とされると返金がありません。',
  'caution.payer-in-writing': '返送料を販売者が払うことを、合意する前に案件に書いてもらってください。',
  'caution.ask-partial': '返送料が返金額の半分を超えます。一部返金かラベルを求めてください。',
  'caution.costs-more': '返送料が返金額を超えます。拒否してください。',
  'caution.tracked': '追跡できる方法で、案件にある住所へ、販売者ごとに1つの荷物で送ってください。',
  'caution.second-return': 'この注文の無料返品は、最初の1回でした。',
  'caution.keep-case-open': '新しい商品が手元に届いて動くまで、紛争を続けてください。',
  'caution.extend-first': '先に保護期間を延長してもらい、期間を少なくとも7日残してください。',
  'caution.say-it-in-writing': '撤回することを、チャットと申請の両方にはっきり書いてください。',
  'caution.label-does-not-end-it': '「返品不可」の表示があっても、この権利はなくなりません。',
};
