import { browser } from 'wxt/browser';
import { App } from '../../src/ui/app';
import { openPage } from '../../src/ui/open-page';

openPage(App, {
  language: browser.i18n.getUILanguage(),
  version: browser.runtime.getManifest().version,
});
