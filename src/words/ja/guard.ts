import type { Catalogue } from '../say';

/** The guard at buttons that cannot be undone: what ends, and three things to be sure of. */
export const guard: Catalogue = {
  'guard.label': 'Recourse：進む前に',
  'guard.confirm-received.ends': '受け取りを確認すると、代金が販売者に渡り、配送保護が終わります。',
  'guard.confirm-received.check.1': '手元にあり、開封して、すべての商品がそろっている。',
  'guard.confirm-received.check.2': '試してみて、注文した通りのものだった。',
  'guard.confirm-received.check.3': 'あとで不具合が出たときのために、開封の動画か写真がある。',
  'guard.confirm-received.not-arrived': '配達されたと示すページは、まだ見ていません。',
  'guard.confirm-received.open-case': 'この注文には進行中の紛争があります。確認すると終わることがあります。',
  'guard.accept-offer.ends': '承諾すると、金額にかかわらず、この案件は完全に終わります。',
  'guard.accept-offer.check.1': '支払った額と比べて、損失を補える金額である。',
  'guard.accept-offer.check.2': '返送が必要か、どこへ送るか、送料を誰が払うかを知っている。',
  'guard.accept-offer.check.3': '「キャンセル」と取り違えていない。このあと、ここでは何も請求できない。',
  'guard.accept-offer.sums': '提示額：{offered}。支払額：{paid}。',
  'guard.accept-offer.offered': '提示額：{offered}。支払額はわかりません。',
  'guard.accept-offer.sum-unknown': '提示額をこのページから読み取れません。先に確かめてください。',
  'guard.accept-offer.way-back':
    '返送する場合に誰が送料を払うか、このページから読み取れません。規則では：{wayBack}',
  'guard.accept-offer.way-back-unknown':
    '返送する場合に誰が送料を払うかわかりません。案件で確認してください。書かれていなければ、自己負担と考えてください。',
  'guard.cancel-dispute.ends':
    '取り消すと、この案件は止まります。期間が残っている間だけ、再び申し立てられます。',
  'guard.cancel-dispute.check.1': 'お金か交換品が、約束だけでなく実際に届いている。',
  'guard.cancel-dispute.check.2': '期間が少なくとも7日残っている。',
  'guard.cancel-dispute.check.3': '販売者が書いた内容を保存した。',
  'guard.cancel-dispute.safe': '最初の期間は残り{left}です。それまでは再び申し立てられます。',
  'guard.cancel-dispute.risky': '最初の期間は残り{left}しかありません。終わると、取り消しは元に戻せません。',
  'guard.cancel-dispute.final': '最初の期間は終わりました。取り消すと元に戻せません。',
  'guard.cancel-dispute.unknown': '最初の期間の残りはわかりません。取り消しは元に戻せないと考えてください。',
  'guard.extend-processing.ends': '延長すると、販売者の時間が増え、自動返金が遅くなります。',
  'guard.extend-processing.check.1': '遅くなっても、この商品がほしい。',
  'guard.extend-processing.check.2': '販売者が挙げた理由に納得できる。',
  'guard.extend-processing.check.3': 'それまで返金を待てる。',
  'guard.time': 'この注文の残り時間：{sentence}',
  'guard.time.none': 'この注文の残り時間はわかりません。',
  'guard.serious': 'ご注意',
  'guard.back': 'まだしない',
  'guard.go-on': '確認したので進む',
  'guard.press-again': 'ページの内容が変わりました。ページのボタンをもう一度押すと進みます。',
  'guard.close': '閉じる',
};
