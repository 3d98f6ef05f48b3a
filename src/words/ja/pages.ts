import type { Catalogue } from '../say';

/** Where Recourse stands on the pages of the shop. */
export const pages: Catalogue = {
  'pages.title': 'AliExpressのページ上の表示',
  'pages.what': '表示するページ：',
  'pages.orders': '注文ページ：期限と、受け取り確認の前の問いかけ',
  'pages.product': '商品ページ：返品について書かれていること',
  'pages.dispute': '紛争ページ：案件の手助けと、承諾や取り消しの前の問いかけ',
  'pages.off': 'オフにしたページでは、読み取りもしません。これから開くページに適用されます。',
};
