import type { Catalogue } from '../say';

/** What several screens share: states, the first clocks, checklist, notifications, pages, settings. */
export const common: Catalogue = {
  label: '{label}：{value}',
  'label.sentence': '{label}：{value}。',
  moment: '{day} {time}',
  until: '{day}まで',
  by: '{day}までに',
  'status.unpaid': '支払い待ち',
  'status.risk-check': '支払い確認中',
  'status.to-ship': '発送待ち',
  'status.in-transit': '配送中',
  'status.delivered': '配達済み',
  'status.completed': '完了',
  'status.in-dispute': '紛争中',
  'status.refunded': '返金済み',
  'status.cancelled': 'キャンセル済み',
  'status.closed': '終了',
  'status.frozen': '凍結中',
  'status.unknown': '状態不明',
  'order.no-title': '注文 {id}',
  'order.more-lines': { other: '{title} ほか{n}点' },

  // ---- clocks: name, lead and act of each kind that runs now ----
  'clock.no-delivery-refund': '配送保護',
  'clock.open-dispute': '紛争の申し立て',
  'clock.return-after-receipt': '受け取り後の返品・返金',
  'clock.free-return': '無料返品',
  'clock.other': '期限',
  'act.no-delivery-refund': '届いていなければ、延長を頼むか紛争を申し立てる',
  'act.open-dispute': '紛争を申し立てる',
  'act.return-after-receipt': '返品または返金を申請する',
  'act.free-return': '無料で返送する',
  'act.other': '対応する',

  // ---- checklist: what to do next ----
  'check.film': '開封の様子を、ラベルから始めて途切れずに撮影する',
  'check.photograph': '箱のすべての面と、問題のある箇所を撮影する',
  'check.keep-label': 'ラベルと梱包材を保管する',
  'check.do-not-confirm': '確かめるまでは、受け取りを確認しない',
  'check.wait-delivery': 'まだ届いていません。{day}になる前にもう一度確認してください',
  'check.ask-extension': '残り1週間でまだ配送中なら、保護期間の延長を販売者に頼む',
  'check.dispute-last-day': '最終日には返事を待たずに紛争を申し立てる',
  'check.bundle-lines': '返送するものが複数あれば、1回の申請にまとめる。最初の返品は無料です',
  'check.unused': '使わずに、タグと梱包材をつけたままにしておく',
  'check.money-back': 'カードや口座への入金を確認する',
  'check.correct-date': '届いた日を教えてください。日数を数えられます',

  // ---- notification ----
  'notification.title': '{act}：{item}',
  'notification.text': '{day} {time}まで（残り{left}）· {money} · {page}',
  'notification.text.no-money': '{day} {time}まで（残り{left}）· {page}',
  'notification.many.title': { other: 'AliExpressでやることが{n}件あります' },
  'notification.many.text': '最初の1件：{first}',
  'notification.test.title': 'Recourseの通知は届いています',
  'notification.test.text': 'リマインダーはこのように表示されます。これ自体には期限はありません。',
  'toolbar.none': 'Recourse：今週の期限はありません',
  'toolbar.due': { other: 'Recourse：今週やることが{n}件' },
  'notification.over.text': '{ended}。{stays}',
  'toolbar.trouble': 'Recourseの保存場所を開けません。開いて理由を確認してください',

  // ---- pages ----
  'page.order-list': '注文一覧',
  'page.order-detail': '注文ページ',
  'page.tracking': '追跡ページ',
  'page.product': '商品ページ',
  'page.dispute-open': '紛争の申し立てフォーム',
  'page.dispute-detail': '紛争ページ',
  'page.refund-list': '返金一覧',
  'page.snapshot': 'スナップショットのページ',
  'page.unknown': 'ページ',

  // ---- settings ----
  'settings.title': '設定',
  'settings.test-notification': 'テスト通知を送る',
  'settings.language': '言語',
  'settings.language.browser': 'ブラウザーと同じ',
  'settings.language.failed':
    'この言語を読み込めませんでした。もう一度試すか、ページを読み込み直してください。',
  'settings.test-sent': '送信しました。何も表示されなければ、このブラウザーの通知を許可してください。',
};
