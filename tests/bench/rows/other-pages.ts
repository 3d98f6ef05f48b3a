import { ORDERS_URL } from '../../replica/render/addresses';
import type { Figure } from '../figure';
import { pause, type Stages } from '../stages';

const OTHERS = [
  '/',
  '/category/708042/phones.html',
  '/wishlist/wish_list_product_list.htm',
  '/p/shoppingcart/index.html',
  '/store/1100',
];

/** Pages of the shop that are no buyer or product pages: how many scripts of ours are there. */
export async function otherPages({ ours, look }: Stages): Promise<Figure[]> {
  look({});
  const on = await worldsOf(ours, ORDERS_URL);
  let worlds = 0;
  for (const path of OTHERS) worlds += await worldsOf(ours, `https://www.aliexpress.com${path}`);
  return [
    {
      what: `scripts in ${OTHERS.length} other pages of the shop`,
      unit: 'scripts',
      figure: worlds,
      floor: null,
      goal: { of: 'figure', most: 0 },
      note: `on the order list, to compare: ${on}`,
    },
  ];
}

/** How many of the extension's scripts a page runs, in its own world and in ours. */
async function worldsOf(ours: Stages['ours'], url: string): Promise<number> {
  const page = await ours.browser.newPage();
  const session = await page.createCDPSession();
  const scripts = new Set<string>();
  session.on('Debugger.scriptParsed', (script) => {
    if (script.url.startsWith(ours.origin)) scripts.add(script.url);
  });
  await session.send('Debugger.enable');
  await page.goto(url, { waitUntil: 'load' });
  await pause(300);
  await page.close();
  return scripts.size;
}
