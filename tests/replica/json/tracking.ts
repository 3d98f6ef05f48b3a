import { eventsOf } from '../model/events';
import { optionsText } from '../model/truth';
import type { ShopOrder, ShopParcel } from '../model/types';
import { scanText, shortDayText } from '../render/dates';
import { photoAddress } from '../render/picture';
import { trackingSentences } from '../render/sentences';
import { arrivalText } from '../render/tracking';
import { shownProductId, type View } from '../render/view';
import { bareNumber } from './envelope';

function etaInfo(order: ShopOrder, parcel: ShopParcel, view: View): Record<string, unknown> {
  const text = arrivalText(parcel, order, view);
  const arrived = parcel.deliveredAt;
  return {
    ...(arrived === null ? {} : { beginEtaTime: arrived, endEtaTime: arrived }),
    // Three L: the site's own spelling.
    etaSceneCode: arrived === null ? 'FULFILLLMENT_PROMISE_ETA' : 'REAL_DELIVERY',
    etaTimeText: arrived === null ? text.replace(/^.*: /, '') : shortDayText(arrived, view.account.zone),
    etaTitleRichText: `<span style="color: #191919;"><strong>${text}</strong></span>`,
  };
}

function parcelData(order: ShopOrder, parcel: ShopParcel, view: View): Record<string, unknown> {
  return {
    blockMailNo: false,
    detailList: eventsOf(order, parcel, view.account.now).map((event) => ({
      ...(event.stage ? { fulfillStage: event.stage } : {}),
      time: event.at,
      ...(event.timed ? { timeText: scanText(event.at, view.account.zone) } : {}),
      trackingDetailDesc: event.text,
      trackingName: event.name,
      ...(event.primary ? { trackingPrimaryCode: event.primary } : {}),
      trackingSecondCode: event.secondary,
    })),
    etaInfo: etaInfo(order, parcel, view),
    logisticsCarrierName: parcel.carrier,
    logisticsCpInfo: { cpName: 'Local Post' },
    mailNo: parcel.trackingNumber,
    originMailNo: `LP${parcel.trackingNumber.slice(2, 11)}0000`,
    packageItemList: order.lines
      .filter(({ lineId }) => parcel.lineIds.includes(lineId))
      .map((line) => ({
        count: line.quantity,
        // A number here, a string in the order list (pages.md 4).
        itemId: bareNumber(shownProductId(line.listing.productId, view)),
        itemPic: photoAddress(line.listing.productId),
        itemTitle: line.listing.title,
        skuDesc: optionsText(line),
        skuId: `1200004${line.lineId.slice(-10)}`,
      })),
  };
}

/** `data` of `mtop.ae.ld.querydetail`. */
export function trackingData(order: ShopOrder, view: View): Record<string, unknown> {
  const sentences = trackingSentences(order, view);
  return {
    module: {
      ...(sentences.length
        ? {
            fastDeliveryInfoDTO: {
              fdContent: sentences.join(' · '),
              fdContentList: sentences,
              fdTitle: 'Fast delivery',
            },
          }
        : {}),
      isTrackingV2: true,
      logisticsReceiverInfo: { contactName: view.account.buyer, address: '1 Example Street' },
      trackingDetailLineList: order.parcels.map((parcel) => parcelData(order, parcel, view)),
    },
    result: true,
  };
}
