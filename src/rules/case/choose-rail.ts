import type { Clock, Money, PaymentMethod } from '../../model';
import { lawOf } from '../law-of';

/** A way back to the money outside AliExpress. */
export type Rail = 'paypal' | 'card' | 'klarna' | 'section-75' | 'eu-law' | 'uk-law' | 'small-claims';

export interface RailChoice {
  rail: Rail;
  /** The rail's own deadline, epoch ms; `null` where no source gives one. */
  dueAt: number | null;
  /** Whether to start now: the case is over, or the rail's own end is near (CB-08). */
  now: boolean;
  /** Filing it freezes the AliExpress order (DS-20). */
  freezes: boolean;
}

const CANNOT_WAIT = 14 * 86_400_000;
const SECTION_75 = { over: 100, upTo: 30_000, currency: 'GBP' };

/** The ways in the order of use (state-machine.md 5): the rail of the payment, then the law of the country. */
export function railsFor(of: {
  method: PaymentMethod;
  country: string | null;
  price: Money | null;
  clocks: readonly Clock[];
  caseIsOver: boolean;
  now: number;
}): RailChoice[] {
  const { method, country, price, clocks, caseIsOver, now } = of;
  const law = lawOf(country);
  const choice = (rail: Rail, kind: Clock['kind'] | null, freezes: boolean): RailChoice => {
    const dueAt = clocks.find((clock) => clock.kind === kind && clock.dueAt > now)?.dueAt ?? null;
    return { rail, dueAt, freezes, now: caseIsOver || (dueAt !== null && dueAt - now <= CANNOT_WAIT) };
  };
  const rails: RailChoice[] = [];
  const unknown = method === 'unknown';
  if (method === 'paypal' || unknown) rails.push(choice('paypal', 'paypal', true));
  if (method === 'card' || method === 'credit-card' || unknown) rails.push(choice('card', 'card', true));
  if (method === 'klarna') rails.push(choice('klarna', 'klarna', false));
  if (method === 'credit-card' && law === 'uk' && isInSection75(price)) {
    rails.push(choice('section-75', null, false));
  }
  if (law === 'eu') rails.push(choice('eu-law', 'guarantee', false));
  if (law === 'uk') rails.push(choice('uk-law', 'reject-faulty', false));
  return [...rails, choice('small-claims', null, false)];
}

/** Section 75 holds for an item over £100 up to £30,000 (UK-07); in another currency nobody can say. */
function isInSection75(price: Money | null): boolean {
  if (price === null || price.currency !== SECTION_75.currency) return false;
  const amount = Number(price.amount);
  return amount > SECTION_75.over && amount <= SECTION_75.upTo;
}
