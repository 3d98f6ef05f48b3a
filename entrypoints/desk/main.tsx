import { browser } from 'wxt/browser';
import { Desk } from '../../src/ui/desk/desk';
import { openPage } from '../../src/ui/open-page';
import '../../src/ui/styles/desk.css';
import '../../src/ui/styles/orders.css';
import '../../src/ui/styles/money.css';
import '../../src/ui/styles/board.css';
import '../../src/ui/styles/welcome.css';

void openPage(Desk, {
  version: browser.runtime.getManifest().version,
  commands: async () =>
    Object.fromEntries(
      (await browser.commands.getAll()).map(({ name = '', shortcut = '' }) => [name, shortcut]),
    ),
});
