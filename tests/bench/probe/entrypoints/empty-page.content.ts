import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://*.aliexpress.com/p/order/index.html*'],
  world: 'MAIN',
  globalName: false,
  main() {},
});
