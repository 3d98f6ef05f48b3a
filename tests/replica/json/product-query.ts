import { moneyOf } from '../model/money';
import type { Listing } from '../model/types';
import { storeUrl } from '../render/addresses';
import { priceText } from '../render/money';
import { photoAddress } from '../render/picture';
import { etaText } from '../render/product';
import { shownProductId, type View } from '../render/view';

/**
 * `data` of `mtop.aliexpress.pdp.pc.query`, era C (pages.md 6.2). The modules in which the site keeps its
 * return policy are there but empty: their inner shape is not public, so the policy stands only in the page.
 */
export function productQueryData(listing: Listing, view: View): { result: Record<string, unknown> } {
  const { account } = view;
  const { shop, categoryIds } = listing;
  const price = {
    currency: account.currency,
    formatedAmount: priceText(listing.priceMinor, account),
    value: Number(moneyOf(listing.priceMinor, account.currency).amount),
  };
  const eta = etaText(listing, account);
  return {
    result: {
      SHOP_CARD_PC: {
        storeName: shop.name,
        sellerPositiveRate: '97.2',
        sellerTotalNum: 812,
        sellerInfo: {
          companyId: 240_000_001,
          countryCompleteName: 'China',
          storeNum: Number(shop.id),
          storeURL: storeUrl(shop.id ?? '0', view),
          topRatedSeller: false,
        },
      },
      PRICE: {
        skuPriceInfoMap: {},
        targetSkuPriceInfo: { originalPrice: price, salePriceString: price.formatedAmount },
      },
      GLOBAL_DATA: {
        globalData: {
          category1: Number(categoryIds[0]),
          category2: Number(categoryIds[1] ?? categoryIds[0]),
          categoryId: Number(categoryIds.at(-1)),
          currencyCode: account.currency,
          errorCode: null,
          productId: shownProductId(listing.productId, view),
          storeId: Number(shop.id),
          storeName: shop.name,
          subject: listing.title,
        },
      },
      PRODUCT_TITLE: { text: listing.title },
      HEADER_IMAGE_PC: { imagePathList: [photoAddress(listing.productId)] },
      PRODUCT_PROP_PC: { showedProps: [{ attrName: 'Origin', attrValue: 'Mainland China' }] },
      PC_RATING: { rating: '4.7', totalValidNum: 88, otherText: '1,000+ sold' },
      PRICE_EXTEND: { taxInfo: { content: 'Tax excluded, add at checkout if applicable' } },
      SHIPPING: {
        originalLayoutResultList: [
          {
            bizData: {
              company: 'AliExpress Standard Shipping',
              displayEtaMinDate: eta.from,
              displayEtaMaxDate: eta.to,
              shipFromCode: 'CN',
              shippingFee: 'free',
              unreachable: false,
            },
          },
        ],
      },
      SKU: {
        selectedSkuIdStr: `1200004${listing.productId.slice(-10)}`,
        skuPaths: [],
        skuProperties: listing.options.map(({ name, value }, at) => ({
          skuPropertyId: 14 + at,
          skuPropertyName: name,
          skuPropertyValues: [{ propertyValueDisplayName: value, propertyValueIdLong: 190 + at }],
        })),
      },
      AFTER_SALE_SERVICE_BLOCK: {},
      MIND: {},
      SELLING_POINT_PC: {},
    },
  };
}
