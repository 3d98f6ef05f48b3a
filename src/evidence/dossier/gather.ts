import type { Clock, Evidence, Listing, Pursuit } from '../../model';
import type { KnownOrder } from '../../rules/clocks';
import { allClocksOf } from '../../rules/quiet-clocks';
import type { RecourseDatabase } from '../../store/database';
import { metaValue } from '../../store/meta';
import { knownOrder } from '../../store/orders';
import { pursuitsOf } from '../../store/pursuits';
import { evidenceOf } from '../vault';

/** For whom a case is packed: the shop itself, or one of the ways outside it. */
export const DOSSIER_ROUTES = ['case', 'card', 'paypal', 'klarna'] as const;
export type DossierRoute = (typeof DOSSIER_ROUTES)[number];

/** All that a dossier tells, gathered at one moment. */
export interface DossierContent {
  route: DossierRoute;
  /** The moment of packing, epoch ms. */
  at: number;
  /** The buyer's IANA zone. */
  zone: string;
  version: string;
  known: KnownOrder;
  /** The one that is packed, or all of the order's. */
  pursuits: Pursuit[];
  clocks: Clock[];
  evidence: Evidence[];
  listings: Listing[];
}

/** What to pack: one pursuit, or the whole order. */
export interface DossierOf {
  orderId: string;
  pursuitId: string | null;
  route: DossierRoute;
}

/** Gathers what a dossier tells; `null` for an order that was never seen. */
export async function gatherDossier(
  db: RecourseDatabase,
  { orderId, pursuitId, route }: DossierOf,
  { at, zone, version }: Pick<DossierContent, 'at' | 'zone' | 'version'>,
): Promise<DossierContent | null> {
  const known = await knownOrder(db, orderId);
  if (!known) return null;
  const [all, country, evidence] = await Promise.all([
    pursuitsOf(db, orderId),
    metaValue(db, 'country'),
    evidenceOf(db, { orderId }),
  ]);
  const pursuits = all.filter(({ id }) => pursuitId === null || id === pursuitId);
  const others = new Set(all.filter((one) => !pursuits.includes(one)).map(({ id }) => id));
  const products = known.order.lines.flatMap(({ productId }) => (productId ? [productId.value] : []));
  const listings = await db.listings.where('productId').anyOf(products).toArray();
  return {
    route,
    at,
    zone,
    version,
    known,
    pursuits,
    // Those of banks and PayPal run quietly from the start.
    clocks: allClocksOf(known, { now: at, zone, country }),
    // What belongs to the order as a whole belongs to each of its cases too.
    evidence: evidence.filter((one) => one.pursuitId === null || !others.has(one.pursuitId)),
    listings: listings.sort((a, b) => a.takenAt - b.takenAt),
  };
}
