import type { Known, PlainDate } from './fact';

/** One scan of a parcel, newest first in its parcel. `code` is the site's own code, e.g. `AE_GTMS_SIGNED`. */
export interface ParcelEvent {
  code: string | null;
  title: string;
  detail: string;
  on: PlainDate | null;
  timeText: string | null;
}

export interface Parcel {
  orderId: string;
  trackingNumber: Known<string>;
  carrier: Known<string>;
  delivered: Known<boolean>;
  deliveredOn: Known<PlainDate>;
  productIds: string[];
  events: ParcelEvent[];
}
