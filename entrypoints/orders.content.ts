import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../src/messages/send';
import { ORDER_PAGES } from '../src/overlay/matches';
import { startOrdersPage } from '../src/overlay/orders-page';
import { WORDS_FOR_ORDERS } from '../src/words/for-orders';
import { useLanguage, useWords } from '../src/words/say';

export default defineContentScript({
  matches: ORDER_PAGES,
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  // The page need not be told the extension's id.
  noScriptStartedPostMessage: true,
  main(ctx) {
    useWords(WORDS_FOR_ORDERS);
    useLanguage(navigator.language);
    const page = startOrdersPage({
      doc: document,
      view: window,
      signal: ctx.signal,
      now: Date.now,
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      send: (reading) => send('page:reading', { reading }),
      openOrder: (orderId) => void send('page:open-order', { orderId }),
      isStale: () => ctx.isInvalid,
    });
    ctx.addEventListener(window, 'wxt:locationchange', () => page.moved());
  },
});
