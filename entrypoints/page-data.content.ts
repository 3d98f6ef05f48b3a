import { defineContentScript } from 'wxt/utils/define-content-script';
import { serveHeard } from '../src/aliexpress/overhear';
import { ORDER_PAGES, PRODUCT_PAGES } from '../src/overlay/matches';

export default defineContentScript({
  matches: [...ORDER_PAGES, ...PRODUCT_PAGES],
  world: 'MAIN',
  runAt: 'document_start',
  // The page's window keeps no name of ours.
  globalName: false,
  main() {
    serveHeard(window);
  },
});
