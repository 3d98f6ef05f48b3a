import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerInTab } from '../src/messages/tab';
import { WITNESS_PAGES } from '../src/overlay/matches';
import { showPage } from '../src/overlay/show-page';

/** Pages that are kept as proof and nothing else: their words are told, and they are scrolled, when the buyer asks. */
export default defineContentScript({
  matches: WITNESS_PAGES,
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  // The page need not be told the extension's id.
  noScriptStartedPostMessage: true,
  main() {
    answerInTab(showPage(window));
  },
});
