import { defineContentScript } from 'wxt/utils/define-content-script';
import { givePage } from '../src/messages/give-page';
import { foldPages, pagesFolded, pagesOff } from '../src/messages/pages-off';
import { send } from '../src/messages/send';
import { answerInTab } from '../src/messages/tab';
import { beginFolded } from '../src/overlay/fold';
import { PRODUCT_PAGES } from '../src/overlay/matches';
import { startProductPage } from '../src/overlay/product-page';
import { showPage } from '../src/overlay/show-page';

export default defineContentScript({
  matches: PRODUCT_PAGES,
  // Before the page is painted: the line's place is there from the first, and nothing moves when it speaks.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  // The page need not be told the extension's id.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    givePage(document, ctx.signal);
    answerInTab(showPage(window));
    const [off, folded] = await Promise.all([pagesOff(), pagesFolded()]);
    if (off.has('product')) return;
    beginFolded(folded.has('product'), (to) => void foldPages('product', to));
    const page = startProductPage({
      doc: document,
      view: window,
      signal: ctx.signal,
      now: Date.now,
      send: (reading) => send('page:reading', { reading }),
      readProduct: (look, heard, context) => send('page:product', { look, heard, context }),
      sendListing: (listing) => void send('page:listing', { listing }),
    });
    ctx.addEventListener(window, 'wxt:locationchange', () => page.moved());
  },
});
