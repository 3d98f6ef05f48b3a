import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageKindOf } from '../src/aliexpress/urls';
import { guardClicks } from '../src/overlay/guard';
import { DISPUTE_PAGES } from '../src/overlay/matches';
import { WORDS_FOR_DISPUTE } from '../src/words/for-dispute';
import { useLanguage, useWords } from '../src/words/say';

export default defineContentScript({
  matches: DISPUTE_PAGES,
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  // The page need not be told the extension's id.
  noScriptStartedPostMessage: true,
  main(ctx) {
    useWords(WORDS_FOR_DISPUTE);
    useLanguage(navigator.language);
    guardClicks({
      doc: document,
      signal: ctx.signal,
      page: () => pageKindOf(location.href),
      confirmWords: () => new Set(),
      timeLeft: () => null,
    });
  },
});
