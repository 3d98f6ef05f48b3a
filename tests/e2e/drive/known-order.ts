import type { Page } from 'puppeteer-core';
import type { ShopOrder } from '../../replica/model/types';
import { detailUrl } from '../../replica/render/addresses';
import { until } from './driven';
import { table } from './look';
import type { Stage } from './stage';

/** Opens an order's page, and closes it when the store knows of the order. */
export async function openUntilKnown(stage: Stage, order: ShopOrder): Promise<void> {
  const page = await stage.visit(detailUrl(order));
  const desk = await stage.openExtensionPage('desk.html');
  await until('the order in the store', async () => (await table(desk, 'orders')).length > 0);
  await desk.close();
  await page.close();
}

/** The popup as the toolbar opens it, without an address, gone on to one by its links. */
export async function popupAt(stage: Stage, hash: string): Promise<Page> {
  const popup = await stage.openExtensionPage('popup.html');
  await popup.waitForSelector('main');
  await popup.evaluate((to) => {
    location.hash = to;
  }, hash);
  return popup;
}
