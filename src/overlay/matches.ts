/**
 * The pages where something is shown, read or kept (pages.md 1.2, 1.3), by path, on every language's host.
 * Nothing is put into any other page of the shop.
 */
const HOSTS = ['https://*.aliexpress.com', 'https://*.aliexpress.us'];
const ORDER_PATHS = [
  '/p/order/index.html*',
  '/p/order/detail.html*',
  '/p/tracking/index.html*',
  '/p/refund-dispute/list.html*',
];
const DISPUTE_PATHS = ['/p/reverse-pages/*'];
const PRODUCT_PATHS = ['/item/*', '/i/*', '/store/product/*'];
/** What was promised, and what was said: the snapshot of a listing, and the chats with the sellers. */
const WITNESS_PATHS = ['/p/order/snapshot.html*', '/p/message/index.html*', '/msgDetail.htm*'];

export const ORDER_PAGES = /* @__PURE__ */ HOSTS.flatMap((host) => ORDER_PATHS.map((path) => host + path));
export const PRODUCT_PAGES = /* @__PURE__ */ HOSTS.flatMap((host) =>
  PRODUCT_PATHS.map((path) => host + path),
);
export const DISPUTE_PAGES = HOSTS.flatMap((host) => DISPUTE_PATHS.map((path) => host + path));
export const WITNESS_PAGES = HOSTS.flatMap((host) => WITNESS_PATHS.map((path) => host + path));
