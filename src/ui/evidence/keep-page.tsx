import { globalProductId, isAliExpress, orderIdFromUrl, productIdFromUrl } from '../../aliexpress/urls';
import { pageInView } from '../../evidence/page-in-view';
import type { RecourseDatabase } from '../../store/database';
import type { OrderRecord } from '../../store/records';
import { say } from '../../words/say';
import { itemName } from '../item-name';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { TakePicture } from './take-picture';
import { TakingState } from './taking-state';
import { useTaking } from './use-taking';

/** In the popup over a page of the shop: keeps it as proof of the order that it is about. */
export function KeepPage() {
  const { db } = useSurroundings();
  const about = useLive(() => orderBehind(db), [db]);
  if (about.state !== 'ready' || about.value === null) return null;
  return <KeepFor key={about.value.orderId ?? ''} {...about.value} />;
}

/** The order that the page behind is about, as far as it tells. */
interface About {
  orderId: string | null;
  item: string | null;
}

function KeepFor({ orderId, item }: About) {
  const { taking, take, stop } = useTaking({ orderId });
  return (
    <details class="keep-page">
      <summary>{say('evidence.keep-page')}</summary>
      <p class="seen">
        {item === null ? say('evidence.keep-page.for-none') : say('evidence.keep-page.for', { item })}
      </p>
      <div class="add-ways">
        <TakePicture onTaken={take} />
      </div>
      <TakingState taking={taking} stop={stop} />
    </details>
  );
}

/** `null` where there is no page of the shop behind. */
async function orderBehind(db: RecourseDatabase): Promise<About | null> {
  const page = await pageInView().catch(() => null);
  if (!page || !isAliExpress(page.url)) return null;
  const orderId = orderIdFromUrl(page.url);
  const productId = productIdFromUrl(page.url);
  const found = orderId !== null ? await db.orders.get(orderId) : await orderWith(db, productId);
  return { orderId: found?.orderId ?? orderId, item: found ? itemName(found.order) : null };
}

/** The order with a product, the one that was seen last if there are several. */
async function orderWith(db: RecourseDatabase, rawId: string | null): Promise<OrderRecord | undefined> {
  if (rawId === null) return undefined;
  const productId = globalProductId(rawId);
  const found = await db.orders
    .filter(({ order }) => order.lines.some((line) => line.productId?.value === productId))
    .toArray();
  return found.sort((a, b) => b.lastSeenAt - a.lastSeenAt)[0];
}
