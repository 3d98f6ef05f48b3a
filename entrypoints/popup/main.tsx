import { browser } from 'wxt/browser';
import { sidePanelOpener } from '../../src/messages/side-panel';
import { App } from '../../src/ui/app';
import { openPage } from '../../src/ui/open-page';

void openPage(App, {
  version: browser.runtime.getManifest().version,
  openAtSide: await sidePanelOpener(),
});
