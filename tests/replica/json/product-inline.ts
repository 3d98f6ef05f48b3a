import { DAY } from '../model/days';
import { moneyOf } from '../model/money';
import type { Listing } from '../model/types';
import { storeUrl } from '../render/addresses';
import { html, inlineJson, type Markup } from '../render/html';
import { priceConfigText, priceText } from '../render/money';
import { photoAddress } from '../render/picture';
import { etaText, listingServices } from '../render/product';
import { shownProductId, type View } from '../render/view';
import { bareNumber, jsonText } from './envelope';

function amount(listing: Listing, view: View): Record<string, unknown> {
  const { account } = view;
  return {
    currency: account.currency,
    formatedAmount: priceText(listing.priceMinor, account),
    value: Number(moneyOf(listing.priceMinor, account.currency).amount),
  };
}

function freight(listing: Listing, view: View): Record<string, unknown> {
  const { account } = view;
  const eta = etaText(listing, account);
  return {
    contentLayout: [
      [
        {
          content: `<strong>Delivery: ${eta.from} - ${eta.to}</strong>`,
          medusaKey: 'estimated_delivery_daterange_ab@deliveryTime',
        },
      ],
    ],
    bizData: {
      company: 'AliExpress Standard Shipping',
      displayEtaMinDate: eta.from,
      displayEtaMaxDate: eta.to,
      freightCommitDay: String(listing.commitDays),
      guaranteedDeliveryTime: listing.commitDays,
      shipFromCode: 'CN',
      shipToCode: account.country,
      shippingFee: 'free',
      unreachable: false,
    },
  };
}

function promises(listing: Listing): Record<string, unknown> {
  const details = listingServices(listing).map(({ title, content, green }) => ({
    title,
    content,
    ...(green ? { titleColor: '#009966' } : {}),
  }));
  return {
    hasNoReasonFreeReturn: false,
    returnPolicyGuarantees: [],
    ...(details.length ? { serviceDetails: { more: true, title: 'Service', details } } : {}),
  };
}

/** `window.runParams` of era B (pages.md 6.2): components, some ids as numbers and some as strings. */
export function runParams(listing: Listing, view: View): { data: Record<string, unknown> } {
  const { account } = view;
  const shown = shownProductId(listing.productId, view);
  const { shop, categoryIds } = listing;
  const [top = '0', second] = categoryIds;
  return {
    data: {
      productInfoComponent: {
        categoryId: Number(categoryIds.at(-1)),
        categoryPaths: categoryIds.join('/'),
        id: bareNumber(shown),
        idStr: shown,
        subject: listing.title,
      },
      categoryComponent: { topCategoryId: Number(top), secondLevelCategoryId: Number(second ?? top) },
      breadcrumbComponent: { pathList: [{ cateId: 0, name: 'Home', url: '//www.aliexpress.com/' }] },
      sellerComponent: {
        companyId: 240_000_001,
        countryCompleteName: 'China',
        openTime: account.now - 900 * DAY,
        storeName: shop.name,
        storeNum: Number(shop.id),
        storeURL: storeUrl(shop.id ?? '0', view),
        topRatedSeller: false,
      },
      priceComponent: {
        discountPrice: { minActivityAmount: amount(listing, view) },
        origPrice: { minAmount: amount(listing, view) },
        priceLocalConfig: priceConfigText(account),
        skuJson: '[]',
      },
      imageComponent: { imagePathList: [photoAddress(listing.productId)] },
      skuComponent: {
        productSKUPropertyList: listing.options.map(({ name, value }, at) => ({
          skuPropertyId: 14 + at,
          skuPropertyName: name,
          skuPropertyValues: [{ propertyValueDisplayName: value, propertyValueId: 190 + at }],
        })),
      },
      sellerPromiseComponent: promises(listing),
      webGeneralFreightCalculateComponent: { originalLayoutResultList: [freight(listing, view)] },
      itemStatusComponent: { status: 0 },
      userComponent: { currentTime: account.now, userCountryCode: account.country },
      currencyComponent: { currencyCode: account.currency },
      choiceAtmosphereComponent: {},
    },
  };
}

/** The inline script of era B; nothing in a title can close it. */
export function runParamsScript(listing: Listing, view: View): Markup {
  return html`<script>window.runParams = ${inlineJson(jsonText(runParams(listing, view)))};</script>`;
}
