import { until } from '../../tests/e2e/drive/driven';
import { badges } from '../../tests/e2e/drive/look';
import type { Stage } from '../../tests/e2e/drive/stage';
import { type DemoStory, demoOrderId } from '../../tests/replica/model/demo-account';
import { orderOf } from '../../tests/replica/model/truth';
import { detailUrl, ORDERS_URL, trackingUrl } from '../../tests/replica/render/addresses';
import type { Told } from './notifications';

/**
 * What a newcomer opens first: an order and its parcel, the list, some more orders. From then on Recourse knows its
 * days. With `told`, the first order's own notification is waited for: after the list, all of them come as one.
 */
export async function firstMinutes(stage: Stage, told?: () => Told[]): Promise<void> {
  const order = (story: DemoStory) => orderOf(stage.replica.account, demoOrderId(story));
  const look = async (url: string, reading: () => Promise<boolean>) => {
    const page = await stage.visit(url);
    const seen = async () => (await badges(page)).length > 0;
    await until('the page to be read', async () => (await seen()) || (await reading()));
    await new Promise((done) => setTimeout(done, 800));
    await page.close();
  };
  const never = async () => false;
  const always = async () => true;
  const withParcel = async (story: DemoStory) => {
    await look(detailUrl(order(story)), never);
    // A tracking page carries no badge.
    await look(trackingUrl(order(story), { url: new URL(ORDERS_URL) }), always);
  };
  await withParcel('free-return-ends');
  if (told) await until('a notification', async () => told().length > 0);
  await look(ORDERS_URL, never);
  for (const story of [
    'not-delivered-in-time',
    'completed',
    'two-lines',
    'return-window-last-day',
  ] as const) {
    await look(detailUrl(order(story)), never);
  }
  await withParcel('in-dispute');
}
