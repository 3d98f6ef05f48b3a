import { defineContentScript } from 'wxt/utils/define-content-script';
import { givePage } from '../src/messages/give-page';
import { foldPages, pagesFolded, pagesOff } from '../src/messages/pages-off';
import { send } from '../src/messages/send';
import { ownSpeech } from '../src/messages/speech';
import { answerInTab } from '../src/messages/tab';
import { beginFolded } from '../src/overlay/fold';
import { PRODUCT_PAGES } from '../src/overlay/matches';
import { startProductPage } from '../src/overlay/product-page';
import { showPage } from '../src/overlay/show-page';
import { speakWith } from '../src/words/say';

export default defineContentScript({
  matches: PRODUCT_PAGES,
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  // The page need not be told the extension's id.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    givePage(document, ctx.signal);
    answerInTab(showPage(window));
    const [speech, off, folded] = await Promise.all([ownSpeech(), pagesOff(), pagesFolded()]);
    if (off.has('product')) return;
    speakWith(speech);
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
