import type { Catalogue } from '../say';

/** The made-up orders to look around in. */
export const demo: Catalogue = {
  'demo.label': '見本の注文',
  'demo.what':
    '自由に見て試してください。ここにあるものは実際の注文ではなく、リマインダーも出ません。ご自身の注文とは分けて保管されます。',
  'demo.leave': '見本を削除',
  'demo.look': '見本の注文で試す',
  'demo.store': '見本ストア',
  'demo.item.lamp': 'デスクランプ（折りたたみ式）',
  'demo.item.hub': 'カードリーダー付きUSB-Cハブ',
  'demo.item.shoes': 'ランニングシューズ（青）',
  'demo.item.mug': 'ホーローマグ',
  'demo.item.headphones': 'ワイヤレスヘッドホン',
  'demo.item.jacket': 'レインジャケット（Mサイズ）',
  'demo.item.drill': 'コードレスドリル（ケース付き）',
  'demo.item.watch': '腕時計のベルト',
  'demo.item.kettle': 'トラベルケトル',
  'demo.promise.free-return': '配達から15日以内は返品無料',
  'demo.promise.delivery': 'この日までに届かなければ返金',
};
