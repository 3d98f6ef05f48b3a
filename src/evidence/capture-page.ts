import { orderIdFromUrl } from '../aliexpress/urls';
import type { Evidence, Pursuit } from '../model';
import { standingOf } from '../rules/case/own-events';
import type { RecourseDatabase } from '../store/database';
import { pursuitsOf } from '../store/pursuits';
import { kindOfPage } from './kind-of-page';
import type { PageInView } from './page-in-view';
import { takeIn } from './take-in';

/**
 * Takes a picture of a page into the vault at `at` (epoch ms), with the order that the page's address names and the
 * order's present case; both stay open where the address names none. Rejects as `takeIn` does.
 */
export async function capturePage(
  db: RecourseDatabase,
  page: Pick<PageInView, 'url'>,
  picture: Blob,
  about: Pick<Evidence, 'name' | 'version'>,
  at: number,
): Promise<Evidence> {
  const orderId = orderIdFromUrl(page.url);
  const present = orderId === null ? null : await presentPursuit(db, orderId);
  return takeIn(
    db,
    picture,
    {
      ...about,
      kind: kindOfPage(page.url),
      orderId,
      lineId: present?.lineId ?? null,
      pursuitId: present?.id ?? null,
      item: null,
      url: page.url,
      madeAt: at,
    },
    at,
  );
}

/** The youngest pursuit of an order that has not come to its end. */
async function presentPursuit(db: RecourseDatabase, orderId: string): Promise<Pursuit | null> {
  const all = await pursuitsOf(db, orderId);
  return all.findLast((pursuit) => standingOf(pursuit).state !== 'done') ?? null;
}
