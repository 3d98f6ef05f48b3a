import { evidenceOfCase } from '../../evidence/vault';
import {
  blankOrder,
  type Clock,
  type Evidence,
  type Listing,
  type OrderLine,
  type Product,
  type Pursuit,
} from '../../model';
import { hasEnded } from '../../rules/case/facts-of-case';
import { isBeforeFiling } from '../../rules/case/own-events';
import { goodsKindOf, type ProofItem, proofFor } from '../../rules/case/proof-items';
import { lineOf } from '../../rules/case/situation';
import { clocksForLine } from '../../rules/case/window-end';
import type { KnownOrder } from '../../rules/clocks';
import { allClocksOf } from '../../rules/quiet-clocks';
import type { RecourseDatabase } from '../../store/database';
import { metaValue } from '../../store/meta';
import { knownOrder } from '../../store/orders';
import { pursuitsOf } from '../../store/pursuits';

/** All that a walk-through is about, as it stands in the store. */
export interface WalkRows {
  pursuit: Pursuit;
  /** The other pursuits of the order. */
  others: Pursuit[];
  known: KnownOrder;
  product: Product | null;
  evidence: Evidence[];
  listings: Listing[];
  country: string | null;
}

/** The same at one moment (epoch ms): its line, its clocks, its list of proof. */
export interface Walk extends WalkRows {
  line: OrderLine | null;
  /** The clocks of the line, the quiet ones among them, soonest first. */
  clocks: Clock[];
  items: ProofItem[];
  /** The items of the list that are filled. */
  filled: (string | null)[];
  beforeFiling: boolean;
  now: number;
}

/** Reads a walk-through; `null` where its pursuit is gone. */
export async function readWalk(db: RecourseDatabase, pursuitId: string): Promise<WalkRows | null> {
  const pursuit = await db.pursuits.get(pursuitId);
  if (!pursuit) return null;
  const { orderId } = pursuit;
  const [all, found, country, evidence, listings] = await Promise.all([
    pursuitsOf(db, orderId),
    knownOrder(db, orderId),
    metaValue(db, 'country'),
    evidenceOfCase(db, pursuit),
    db.listings.toArray(),
  ]);
  const known = found ?? { order: blankOrder(orderId), parcels: [], cases: [] };
  const productId = pursuit.productId ?? lineOf(known, pursuit)?.productId?.value ?? null;
  const product = productId === null ? undefined : await db.products.get(productId);
  return {
    pursuit,
    others: all.filter(({ id }) => id !== pursuitId),
    known,
    product: product?.product ?? null,
    evidence,
    listings: listings.filter((one) => one.productId === productId),
    country,
  };
}

/** What the rows come to at `now` (epoch ms), in the buyer's zone. */
export function walkAt(rows: WalkRows, now: number, zone: string): Walk {
  const { pursuit, known, product, country, evidence, listings } = rows;
  const clocks = allClocksOf(known, { now, zone, country });
  const items =
    pursuit.reason === null ? [] : proofFor(pursuit.reason, goodsKindOf(product?.categoryIds ?? []));
  const listing = listings.length > 0 || evidence.some(({ kind }) => kind === 'listing');
  return {
    ...rows,
    line: lineOf(known, pursuit),
    clocks: clocksForLine(clocks, pursuit.lineId),
    items,
    filled: [...evidence.map(({ item }) => item), ...(listing ? ['listing-then'] : [])],
    beforeFiling: !hasEnded(pursuit.events) && isBeforeFiling(pursuit),
    now,
  };
}
