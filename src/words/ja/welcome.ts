import type { Catalogue } from '../say';

/** The first steps, what Recourse may do, forgetting an order, and a picture by key. */
export const welcome: Catalogue = {
  'welcome.step': '{n}/{all}',
  'welcome.next': '次へ',
  'welcome.back': '戻る',
  'welcome.done': '管理画面へ',
  'welcome.again': '読み取るもの、保存するもの、決してしないこと',
  'welcome.reads': '読み取るもの',
  'welcome.reads.1': 'AliExpressの注文ページ。開いたときに、日付、金額、商品、約束を読み取ります。',
  'welcome.reads.2': '商品ページ。購入前に、返品について書かれていることを読み取ります。',
  'welcome.reads.3': 'ほかのサイト、パスワード、カード番号、見せていただいていないチャットは読み取りません。',
  'welcome.keeps': '保存するもの',
  'welcome.keeps.1':
    '注文とその期限。ページに書かれたまま保存するので、ページが変わっても内容は変わりません。',
  'welcome.keeps.2': '追加した証拠：写真、動画、メモ、ページの画像。',
  'welcome.keeps.3':
    'すべてこの端末だけに保存します。バックアップはご自身で保存するファイルで、すべてを消去することもできます。',
  'welcome.never': '決してしないこと',
  'welcome.never.1':
    'どこにも何も送信しません。サーバーも、アカウントも、アクセス解析も、アフィリエイトリンクもありません。',
  'welcome.never.2': 'AliExpressのボタンを押したり、提出したりしません。それはご自身で行います。',
  'welcome.never.3':
    '日付を推測しません。ページの表示、計算した日、入力された日にはそれぞれ印が付き、誰にもわからないものは空けておきます。',
  'about.title': 'このアプリについて',
  'about.version': 'Recourse {version}',
  'about.permissions': 'このブラウザーで許可されていることと、その理由',
  'about.permission.aliexpress': '開いたAliExpressの注文、商品、紛争のページを読み、期限を表示します。',
  'about.permission.alarms': '決まった時刻に動き、期限の前にお知らせします。',
  'about.permission.notifications': 'リマインダーを表示します。',
  'about.permission.storage': '注文と証拠を、量にかかわらずこの端末に保存します。',
  'about.permission.active-tab': 'Recourseのボタンまたはキーを押した瞬間に、表示中のページの画像を撮ります。',
  'about.permission.side-panel': '対応しているブラウザーで、ページの横に表示します。',
  'about.keys': 'ショートカットキー',
  'about.keys.open': 'Recourseを開く：{keys}',
  'about.keys.capture': 'このページの画像を注文と一緒に保存：{keys}',
  'about.keys.none': '未設定',
  'about.keys.change': 'ブラウザーの拡張機能一覧で変更できます。',
  'about.panel': '横に表示',
  'forget.do': 'この注文を削除',
  'forget.sure':
    'この注文について保存した日付、案件、証拠がすべて消えます。AliExpress上では何も変わりません。そこでまた開くと、もう一度読み取ります。',
  'forget.yes': '削除する',
  'forget.no': '残す',
  'forget.done': '削除しました：{item}',
  'forget.failed': '削除できませんでした。何も消えていません。',
  'capture.done.words': 'このページの画像と文字を保存しました',
  'capture.done.no-words': 'このページの画像を保存しました。文字はここでは読み取れません',
  'capture.of-order': '注文{id}に入れました。ここを押すと見られます。',
  'capture.of-none': 'まだどの注文にも入っていません。ここを押すと見られます。',
  'capture.failed': 'このページの画像を保存できませんでした',
  'capture.failed.why': 'ブラウザーが許可するのは、表示中のタブの通常のページだけです。',
};
