import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://*.aliexpress.com/p/order/index.html*', 'https://*.aliexpress.com/item/*'],
  runAt: 'document_start',
  world: 'MAIN',
  globalName: false,
  main() {},
});
