import { browser } from 'wxt/browser';
import { App } from '../../src/ui/app';
import { openPage } from '../../src/ui/open-page';

void openPage(App, { version: browser.runtime.getManifest().version });
