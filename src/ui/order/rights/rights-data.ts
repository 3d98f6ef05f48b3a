import { blankLine, type Order, type OrderLine, type Product } from '../../../model';
import { ownDisputeRatio } from '../../../rules/buying/dispute-ratio';
import type { FreeReturnMade } from '../../../rules/buying/free-return-quota';
import { warningsFor } from '../../../rules/warnings';
import type { RecourseDatabase } from '../../../store/database';
import { allKnownOrders } from '../../../store/orders';

/** What is stored beside an order and counts before something is sent back. */
export interface RightsData {
  /** By the product's id. */
  products: ReadonlyMap<string, Product>;
  freeReturns: FreeReturnMade[];
}

/** Reads the listings of an order's lines, and the free returns that were ever agreed on. */
export async function readRights(db: RecourseDatabase, order: Order): Promise<RightsData> {
  const ids = order.lines.flatMap(({ productId }) => productId?.value ?? []);
  const [records, pursuits] = await Promise.all([db.products.bulkGet(ids), db.pursuits.toArray()]);
  const products = records.flatMap((record) => (record ? [[record.productId, record.product] as const] : []));
  const freeReturns = pursuits.flatMap(({ orderId, branch, events }) =>
    events
      .filter(
        ({ kind, detail }) =>
          kind === 'return-approved' && (branch === 'free-label' || detail.payer === 'platform'),
      )
      .slice(0, 1)
      .map(({ on }) => ({ orderId, on })),
  );
  return { products: new Map(products), freeReturns };
}

/** The groups of goods that a line belongs to, by its listing, else by the words of its title. */
export function groupsOf(line: OrderLine | null, products: RightsData['products']): string[] {
  const { productId, title } = line ?? blankLine();
  const product = products.get(productId?.value ?? '') ?? {
    productId: productId?.value ?? '',
    title,
    categoryIds: [],
    categoryNames: [],
    storeId: null,
    storeName: null,
    price: null,
    country: null,
    returns: 'not-stated' as const,
    statements: [],
  };
  return warningsFor(product).map(({ group }) => group);
}

/** The buyer's own share of disputed orders; reads all of them, so it is asked for and not shown by itself. */
export async function readRatio(db: RecourseDatabase) {
  return ownDisputeRatio(await allKnownOrders(db));
}
