import { browser } from 'wxt/browser';
import { openPopup } from '../../src/ui/open-popup';

openPopup({
  language: browser.i18n.getUILanguage(),
  version: browser.runtime.getManifest().version,
});
