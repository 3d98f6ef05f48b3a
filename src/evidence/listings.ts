import type { Listing, ListingSighting, Order } from '../model';
import type { RecourseDatabase } from '../store/database';
import { metaValue, setMeta } from '../store/meta';
import { compareListings } from './listing-differences';

const DAY = 86_400_000;
/** Parts of one page arrive one after the other; within this time they fill up one sighting. */
const ONE_LOOK = 600_000;

/**
 * Keeps a listing as a page showed it: a new row where anything differs from the last one, else only that it was
 * seen like this again. Of products that are in no order only the last day is kept: one that is looked at and then
 * bought is known as it was before. `at`: the present moment, epoch ms.
 */
export async function takeListing(db: RecourseDatabase, seen: ListingSighting, at: number): Promise<void> {
  await db.transaction('rw', [db.listings, db.orders, db.meta], async () => {
    const known = await listingsOf(db, seen.productId);
    const last = known.at(-1);
    if (last && seen.takenAt < last.lastSeenAt) return;
    if (last && compareListings(last, seen).length === 0 && !tellsMore(last, seen)) {
      await db.listings.update(last.id, { lastSeenAt: seen.takenAt });
    } else if (last && seen.takenAt - last.takenAt < ONE_LOOK && compareListings(last, seen).length === 0) {
      await db.listings.put({ ...fillUp(last, seen), lastSeenAt: seen.takenAt });
    } else {
      await db.listings.put({ ...fillUp(seen, last), id: idOf(seen), lastSeenAt: seen.takenAt });
    }
    await forgetOld(db, at);
  });
}

const idOf = ({ productId, takenAt }: ListingSighting) => `${productId}-${takenAt}`;

/** The listing of a product at each time that it was other than before, the oldest first. */
export async function listingsOf(db: RecourseDatabase, productId: string): Promise<Listing[]> {
  return db.listings.where('productId').equals(productId).sortBy('takenAt');
}

/** A product of an order: as it was kept nearest to the purchase, and as it was seen last. */
export interface BoughtListing {
  productId: string;
  bought: Listing;
  last: Listing;
  /** Whether the first one was kept only after the purchase, so that it may have changed before. */
  later: boolean;
}

/** The listings of an order's products that were kept, and those products of which none was. */
export async function listingsOfOrder(
  db: RecourseDatabase,
  { lines, placedOn }: Order,
): Promise<{ kept: BoughtListing[]; missing: string[] }> {
  const productIds = [...new Set(lines.flatMap(({ productId }) => (productId ? [productId.value] : [])))];
  // The end of the day, in whatever zone the page printed it.
  const bought = placedOn ? Date.parse(placedOn.value) + 1.5 * DAY : null;
  const kept: BoughtListing[] = [];
  for (const productId of productIds) {
    const all = await listingsOf(db, productId);
    const [first] = all;
    const last = all.at(-1);
    if (!first || !last) continue;
    const before = all.filter(({ takenAt }) => bought !== null && takenAt <= bought).at(-1);
    kept.push({ productId, bought: before ?? first, last, later: before === undefined && bought !== null });
  }
  const known = new Set(kept.map(({ productId }) => productId));
  return { kept, missing: productIds.filter((productId) => !known.has(productId)) };
}

const LISTS = ['options', 'specifications', 'returnLines', 'pictures'] as const;
const SINGLES = ['title', 'price', 'description', 'storeName'] as const;

/** Whether `seen` knows something that `known` does not. */
function tellsMore(known: ListingSighting, seen: ListingSighting): boolean {
  return (
    LISTS.some((key) => known[key].length === 0 && seen[key].length > 0) ||
    SINGLES.some((key) => known[key] === null && seen[key] !== null) ||
    (known.returns === 'not-stated' && seen.returns !== 'not-stated')
  );
}

/** What a sighting does not know, out of another one: a part that had not loaded is not gone. */
function fillUp<T extends ListingSighting>(seen: T, from: ListingSighting | undefined): T {
  if (!from) return seen;
  const filled = { ...seen };
  if (filled.options.length === 0) filled.options = from.options;
  if (filled.specifications.length === 0) filled.specifications = from.specifications;
  if (filled.returnLines.length === 0) filled.returnLines = from.returnLines;
  if (filled.pictures.length === 0) filled.pictures = from.pictures;
  filled.title ??= from.title;
  filled.price ??= from.price;
  filled.description ??= from.description;
  filled.storeName ??= from.storeName;
  if (filled.returns === 'not-stated') filled.returns = from.returns;
  return filled;
}

/** What was looked at and not bought goes after a day. All orders are read for it, so it is done once a day. */
async function forgetOld(db: RecourseDatabase, at: number): Promise<void> {
  const last = Number((await metaValue(db, 'listings-tidied-at')) ?? 0);
  if (last <= at && at - last < DAY) return;
  await setMeta(db, 'listings-tidied-at', String(at));
  const old = await db.listings
    .where('takenAt')
    .below(at - DAY)
    .toArray();
  if (old.length === 0) return;
  const bought = new Set<string>();
  await db.orders.each(({ order }) => {
    for (const { productId } of order.lines) if (productId) bought.add(productId.value);
  });
  const gone = old.filter(({ productId, lastSeenAt }) => !bought.has(productId) && lastSeenAt < at - DAY);
  await db.listings.bulkDelete(gone.map(({ id }) => id));
}
