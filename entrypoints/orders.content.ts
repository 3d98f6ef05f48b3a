import { defineContentScript } from 'wxt/utils/define-content-script';
import { contextFromCookie } from '../src/aliexpress/context';
import { readWordsFrom } from '../src/aliexpress/lexicon';
import { givePage } from '../src/messages/give-page';
import { foldPages, pagesFolded, pagesOff } from '../src/messages/pages-off';
import { send } from '../src/messages/send';
import { messageOf, ownSpeech } from '../src/messages/speech';
import { answerInTab } from '../src/messages/tab';
import { beginFolded } from '../src/overlay/fold';
import { ORDER_PAGES } from '../src/overlay/matches';
import { startOrdersPage } from '../src/overlay/orders-page';
import { showPage } from '../src/overlay/show-page';
import { warmUp } from '../src/overlay/warm-up';
import { say, speakWith } from '../src/words/say';

export default defineContentScript({
  matches: ORDER_PAGES,
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  // The page need not be told the extension's id.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    givePage(document, ctx.signal);
    answerInTab(showPage(window));
    const [speech, off, folded] = await Promise.all([ownSpeech(), pagesOff(), pagesFolded()]);
    if (off.has('orders')) return;
    readWordsFrom(messageOf);
    speakWith(speech);
    beginFolded(folded.has('orders'), (to) => void foldPages('orders', to));
    // Said when the extension was updated under this page, and the browser answers no more.
    say('overlay.stale');
    const page = startOrdersPage({
      doc: document,
      view: window,
      signal: ctx.signal,
      now: Date.now,
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      send: (reading) => send('page:reading', { reading }),
      readAnswer: (heard, context) => send('page:heard', { heard, context }),
      openOrder: (orderId) => void send('page:open-order', { orderId }),
      startWalk: (orderId) => void send('page:something-wrong', { orderId }),
      isStale: () => ctx.isInvalid,
    });
    const hints = contextFromCookie(document.cookie);
    requestIdleCallback(() => warmUp({ url: location.href, at: Date.now(), ...hints }));
    ctx.addEventListener(window, 'wxt:locationchange', () => page.moved());
  },
});
