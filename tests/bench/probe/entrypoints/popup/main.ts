import { browser } from 'wxt/browser';

document.body.lang = browser.i18n.getUILanguage();
