import { browser } from 'wxt/browser';
import { Desk } from '../../src/ui/desk/desk';
import { openPage } from '../../src/ui/open-page';
import '../../src/ui/styles/desk.css';

openPage(Desk, {
  language: browser.i18n.getUILanguage(),
  version: browser.runtime.getManifest().version,
});
