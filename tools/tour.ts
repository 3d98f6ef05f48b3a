import { setStage } from '../tests/e2e/drive/stage';
import { demoAccount } from '../tests/replica/model/demo-account';
import { ORDERS_URL } from '../tests/replica/render/addresses';
import { updateReadme } from './tour/readme';
import { picturesForStores, walk } from './tour/walk';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const asked = (name: string) => process.argv.includes(`--${name}`);
const headless = !hasDisplay || ['headless', 'readme', 'pictures'].some(asked);

// The tour: the built extension in a real browser, on the stand-in shop at AliExpress's own addresses.
const account = demoAccount(Date.now());
// The order that tries to break in is for the tests and for looking around, not for the stores.
const calm = account.orders.filter(({ lines }) => lines.every(({ listing }) => !listing.title.includes('<')));
const shop = asked('pictures') ? { ...account, orders: calm } : account;
const stage = await setStage('chromium', shop, { generation: '2b' }, { headless });
if (asked('pictures')) {
  await picturesForStores(stage);
  await stage.close();
} else if (asked('readme')) {
  await updateReadme(stage);
  await stage.close();
} else if (headless) {
  console.log('No display: the tour runs without a window and writes its pictures to demo/.\n');
  await walk(stage);
  await stage.close();
} else {
  await stage.visit(ORDERS_URL);
  console.log(
    'This is a stand-in shop; nothing leaves the browser. Look at the badges, open an order, then press ' +
      "Recourse's icon in the toolbar. Close the browser to end.",
  );
  await new Promise((done) => stage.browser.once('disconnected', done));
  await stage.close();
}
