/** Where the promises of these tests stand: the block of services on an order's page. */
export const SOURCE = {
  page: 'order-detail',
  by: 'dom',
  strategy: 'service-block',
  orderId: '8200000000000001',
  lineId: null,
  productId: null,
} as const;
