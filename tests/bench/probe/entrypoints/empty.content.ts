import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://*.aliexpress.com/p/order/index.html*', 'https://*.aliexpress.com/item/*'],
  main() {
    void browser.runtime.sendMessage({});
  },
});
