/** Product data as the shop makes it in its three eras (pages.md 6.2, 6.3), with invented listings. */

export const PRODUCT_ID = '1005000000000123';
export const PRODUCT_URL = `https://www.aliexpress.com/item/${PRODUCT_ID}.html`;

type Fields = Record<string, unknown>;

export function eraB(over: Fields = {}, details: object[] = [FREE]): Fields {
  return {
    data: {
      productInfoComponent: {
        id: Number(PRODUCT_ID),
        idStr: PRODUCT_ID,
        subject: 'Desk lamp with a clip',
        categoryPaths: '39/150000/390501',
      },
      breadcrumbComponent: {
        pathList: [
          { cateId: 0, name: 'Home' },
          { cateId: 39, name: 'Lights & Lighting' },
        ],
      },
      sellerComponent: { storeNum: 1100000077, storeName: 'Lamp House' },
      priceComponent: {
        discountPrice: {},
        origPrice: { minAmount: { currency: 'MXN', formatedAmount: 'MXN$1.234,50', value: 1234.5 } },
        priceLocalConfig: '{"single":{"decimalPointChar":",","thousandsChar":"."}}',
      },
      userComponent: { userCountryCode: 'MX' },
      sellerPromiseComponent: {
        hasNoReasonFreeReturn: false,
        returnPromise: { brief: 'returns1_bp@content' },
        serviceDetails: { title: 'Service', details },
      },
      i18nComponent: { i18nMap: { X: 'Free returns within 99 days after delivery' } },
      ...over,
    },
  };
}

export const FREE = {
  title: 'Free returns',
  content: 'Unhappy? Send it back within 45 days after delivery. The first return on each order is free.',
};

export function eraA(): Fields {
  return {
    data: {
      actionModule: { productId: Number(PRODUCT_ID), categoryId: 390501 },
      commonModule: { productId: Number(PRODUCT_ID), userCountryCode: 'MA' },
      crossLinkModule: {
        breadCrumbPathList: [
          { cateId: 0, name: 'Home' },
          { cateId: 39, name: 'Lights & Lighting' },
          { cateId: 390501, name: 'Desk Lamps' },
        ],
      },
      titleModule: { subject: 'Desk lamp with a clip' },
      storeModule: { storeNum: 1100000077, storeName: 'Lamp House' },
      priceModule: { minAmount: { currency: 'USD', formatedAmount: 'US $5.98', value: 5.98 } },
      buyerProtectionModule: {
        buyerProtection: { name: '{day}-Day Buyer Protection', brief: 'Money back guarantee' },
        i18nMap: { TIP: 'You have 15 days to return it for free' },
      },
      webEnv: { country: 'MA', lang: 'en_US' },
    },
  };
}

export function eraC(over: Fields = {}): Fields {
  return {
    GLOBAL_DATA: {
      globalData: {
        productId: PRODUCT_ID,
        subject: 'Desk lamp with a clip',
        categoryId: 390501,
        category1: 39,
        category2: 390501,
        storeId: 1100000077,
        storeName: 'Lamp House',
        currencyCode: 'USD',
      },
    },
    PRODUCT_TITLE: { text: 'Desk lamp with a clip' },
    PRICE: { targetSkuPriceInfo: { salePriceString: '$8.00', originalPrice: { currency: 'USD' } } },
    ...over,
  };
}
