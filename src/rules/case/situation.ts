import type { Clock, Money, OrderLine, Product, Pursuit, ReturnsPolicy } from '../../model';
import type { KnownOrder } from '../clocks';
import { warningsFor } from '../warnings';
import type { Situation } from './branches';
import { clocksForLine, windowEnd } from './window-end';

/** All that the choice of a way is made from. Clocks are those of the order, the quiet ones among them. */
export interface SituationParts {
  pursuit: Pursuit;
  known: KnownOrder;
  product: Product | null;
  clocks: readonly Clock[];
  /** The other pursuits of the order. */
  others: readonly Pursuit[];
  now: number;
}

/** What names a line: its own number, else its product where the page prints no number. */
export type LineName = Pick<Pursuit, 'lineId' | 'productId'>;

/** The line that a pursuit is about; `null` where the whole order is meant or the line is gone. */
export function lineOf({ order: { lines } }: Pick<KnownOrder, 'order'>, name: LineName): OrderLine | null {
  const { lineId, productId } = name;
  if (lineId !== null) return lines.find((line) => line.lineId === lineId) ?? null;
  if (productId !== null) return lines.find((line) => line.productId?.value === productId) ?? null;
  return lines.length === 1 ? (lines[0] ?? null) : null;
}

/** What was paid for the line, at most what can be asked for (DS-18); of an order with one line, its total. */
export function paidFor(known: KnownOrder, name: LineName): Money | null {
  const line = lineOf(known, name);
  const price = line?.price?.value;
  const quantity = line?.quantity?.value;
  if (price && quantity !== undefined) {
    const decimals = price.amount.split('.')[1]?.length ?? 0;
    return { amount: (Number(price.amount) * quantity).toFixed(decimals), currency: price.currency };
  }
  const whole = name.lineId === null && name.productId === null;
  return whole || known.order.lines.length <= 1 ? (known.order.total?.value ?? null) : null;
}

/** The situation of a pursuit for `branchesFor`; `null` as long as no reason is chosen. */
export function situationOf(parts: SituationParts): Situation | null {
  const { pursuit, known, product, clocks, others, now } = parts;
  const { reason, lineId } = pursuit;
  if (reason === null) return null;
  const mine = clocksForLine(clocks, lineId);
  const runs = (kind: Clock['kind']) => mine.some((clock) => clock.kind === kind && clock.dueAt > now);
  const disputable = lineOf(known, pursuit)?.canDispute?.value ?? known.order.canDispute?.value ?? null;
  const windows = mine.filter(({ kind }) => kind === 'open-dispute' || kind === 'no-delivery-refund');
  return {
    reason,
    policy: policyFor(known, product, lineId),
    freeReturnsUsed: others.filter(
      (other) => other.branch === 'free-label' && other.events.some(({ kind }) => kind === 'return-approved'),
    ).length,
    excluded: product !== null && warningsFor(product).some(({ strength }) => strength !== 'soft'),
    // Where no window is known, the page's own button decides, and where that is not known either it may be open.
    windowOpen: disputable ?? (windowEnd(mine, now) !== null || windows.length === 0),
    freeWindowOpen: runs('free-return'),
    withdrawalOpen: runs('withdrawal'),
    guaranteeOpen: runs('guarantee') || runs('reject-faulty'),
    localWarehouse: false,
    resendPromised: pursuit.answers['resend-promised'] === 'yes',
    freight: freightOf(pursuit, paidFor(known, pursuit)),
    refund: pursuit.wanted ?? paidFor(known, pursuit),
  };
}

/** The buyer's own figure for the way back, in the currency of the refund. */
function freightOf({ answers }: Pursuit, paid: Money | null): Money | null {
  const amount = answers.freight?.trim().replace(',', '.') ?? '';
  return paid && /^\d{1,9}(\.\d{1,3})?$/.test(amount) ? { amount, currency: paid.currency } : null;
}

/** What the listing says of returns, else what the order's own pages say of a line (`null`: of any). */
export function policyFor(
  { order }: Pick<KnownOrder, 'order'>,
  product: Product | null,
  line: string | null,
): ReturnsPolicy {
  if (product && product.returns !== 'not-stated') return product.returns;
  const kinds = order.statements
    .filter(({ lineId }) => lineId === null || lineId === line)
    .map(({ kind }) => kind);
  if (kinds.includes('free-return')) return 'free';
  if (kinds.includes('not-returnable')) return 'excluded';
  return kinds.includes('return-after-receipt') ? 'at-cost' : 'not-stated';
}
