import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageKindOf } from '../src/aliexpress/urls';
import { givePage } from '../src/messages/give-page';
import { foldPages, pagesFolded, pagesOff } from '../src/messages/pages-off';
import { send } from '../src/messages/send';
import { ownSpeech } from '../src/messages/speech';
import { answerInTab } from '../src/messages/tab';
import { startCasePage } from '../src/overlay/case/case-page';
import { guardClicks } from '../src/overlay/guard';
import { DISPUTE_PAGES } from '../src/overlay/matches';
import { showPage } from '../src/overlay/show-page';
import { say, speakWith } from '../src/words/say';

export default defineContentScript({
  matches: DISPUTE_PAGES,
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  // The page need not be told the extension's id.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    givePage(document, ctx.signal);
    answerInTab(showPage(window));
    const [speech, off, folded] = await Promise.all([ownSpeech(), pagesOff(), pagesFolded()]);
    if (off.has('dispute')) return;
    speakWith(speech);
    // Said when the extension was updated under this page, and the browser answers no more.
    say('panel.gone');
    const page = startCasePage({
      doc: document,
      view: window,
      signal: ctx.signal,
      now: Date.now,
      send,
      wasFolded: folded.has('dispute'),
      keepFolded: (to) => void foldPages('dispute', to),
    });
    ctx.addEventListener(window, 'wxt:locationchange', () => page.moved());
    guardClicks({
      doc: document,
      signal: ctx.signal,
      page: () => pageKindOf(location.href),
      confirmWords: () => new Set(),
      facts: () => page.guardFacts(),
      timeLeft: () => page.timeLeft(),
      about: () => location.href,
    });
  },
});
