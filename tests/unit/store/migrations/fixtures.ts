type Rows = Record<string, object[]>;

const OF_1: Rows = {
  orders: [
    {
      orderId: '8200000000000017',
      order: {
        orderId: '8200000000000017',
        status: null,
        statusText: null,
        placedOn: {
          value: '2026-08-01',
          basis: 'page',
          quote: 'Aug 1, 2026',
          url: 'https://www.aliexpress.com/p/order/index.html',
          seenAt: 1_788_264_000_000,
          witnesses: [{ by: 'dom', strategy: 'label' }],
        },
        paidOn: null,
        shippedOn: null,
        completedOn: null,
        deliveredOn: null,
        total: null,
        storeId: null,
        storeName: null,
        canDispute: null,
        country: null,
        lines: [],
        statements: [],
      },
      history: {},
      lineHistory: [],
      takenBack: [],
      statementsByPage: {},
      statementHistory: [],
      firstSeenAt: 1_788_264_000_000,
      lastSeenAt: 1_788_264_000_000,
      nextAt: null,
      dueAts: [],
    },
  ],
  parcels: [
    {
      key: '8200000000000017:',
      orderId: '8200000000000017',
      parcel: {
        orderId: '8200000000000017',
        trackingNumber: null,
        carrier: null,
        delivered: null,
        deliveredOn: null,
        productIds: [],
        events: [],
      },
      history: {},
      firstSeenAt: 1_788_264_000_000,
      lastSeenAt: 1_788_264_000_000,
    },
  ],
  reminders: [
    {
      id: 'deadline:8200000000000017:-:open-dispute:1790000000000:7d',
      orderId: '8200000000000017',
      state: 'announced',
      at: 1_788_264_000_000,
      until: null,
    },
  ],
  pages: [
    { page: 'order-list', lastReadAt: 1_788_264_000_000, lastSeenAt: 1_788_264_000_000, trouble: null },
  ],
  meta: [{ key: 'country', value: 'ES' }],
};

const OF_2: Rows = {
  ...OF_1,
  pursuits: [
    {
      id: 'p-1',
      orderId: '8200000000000017',
      lineId: null,
      productId: null,
      caseId: null,
      reason: 'damaged',
      branch: null,
      wanted: null,
      answers: { what: 'The lid is cracked' },
      passedOver: {},
      texts: {},
      step: 'proof',
      events: [],
      given: [],
      method: 'unknown',
      startedAt: 1_788_264_000_000,
      changedAt: 1_788_264_000_000,
    },
  ],
  evidence: [
    {
      id: 'e-1',
      orderId: '8200000000000017',
      lineId: null,
      pursuitId: 'p-1',
      kind: 'note',
      item: null,
      name: 'note.txt',
      type: 'text/plain',
      size: 5,
      sha256: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
      madeAt: null,
      takenInAt: 1_788_264_000_000,
      url: null,
      version: '0.1.0',
      copyOf: null,
    },
  ],
  settings: [{ key: 'remindOfBackup', value: false }],
};

/** For each version of the database: rows as an extension of that version wrote them, by table. */
export const FIXTURES: Record<number, Rows> = { 1: OF_1, 2: OF_2 };
