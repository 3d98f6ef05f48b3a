import type { Migration } from './migration';

export const first: Migration = {
  version: 1,
  stores: {
    orders: 'orderId, nextAt, *dueAts',
    parcels: 'key, orderId',
    cases: 'caseId, orderId',
    products: 'productId',
    reminders: 'id, orderId',
    pages: 'page',
    meta: 'key',
  },
};
