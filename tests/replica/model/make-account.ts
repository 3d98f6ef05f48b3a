import { buildOrder, type OrderPlan } from './build-order';
import { DAY, HOUR } from './days';
import { makeListing } from './listing';
import { type Random, random, seedOf } from './random';
import type { Account, Language, Listing, Moments } from './types';

export interface AccountOptions {
  seed?: number;
  orders?: number;
  /** The moment at which the pages are looked at, epoch ms. */
  now: number;
  zone?: string;
  country?: string;
  language?: Language;
  currency?: string;
}

const FEEDBACK = "Waiting for AliExpress's feedback";

/** When things happened to an order that has come so far as `reached`, none of them after `now`. */
function momentsOf(placed: number, now: number, reached: number, dice: Random): Moments {
  const steps = [
    dice.between(1, 20) * HOUR,
    dice.between(10, 60) * HOUR,
    dice.between(6, 20) * DAY,
    dice.between(1, 10) * DAY,
  ];
  // A young order that has come far has come there fast: the steps shrink into the time it has had.
  const wanted = steps.slice(0, reached).reduce((sum, step) => sum + step, 0);
  const scale = Math.min(1, ((now - placed) * 0.95) / Math.max(1, wanted));
  const times: (number | null)[] = [];
  let at = placed;
  for (const [index, step] of steps.entries()) {
    at += Math.round(step * scale);
    times.push(index < reached ? at : null);
  }
  const [paid = null, shipped = null, delivered = null, completed = null] = times;
  return { placed, paid, shipped, delivered, completed };
}

const YOUNG = ['unpaid', 'risk-check', 'to-ship'] as const;

/** The newest orders take turns, so that a small account has each of their states too. */
function youngPlan(index: number, placed: number, now: number, dice: Random): Omit<OrderPlan, 'goods'> {
  const status = YOUNG[index % YOUNG.length] ?? 'to-ship';
  return { status, moments: momentsOf(placed, now, status === 'unpaid' ? 0 : 1, dice) };
}

function planOf(index: number, placed: number, now: number, dice: Random): Omit<OrderPlan, 'goods'> {
  const age = now - placed;
  const roll = dice.next();
  if (age < 5 * DAY) {
    return youngPlan(index, placed, now, dice);
  }
  if (roll < 0.06) {
    return { status: 'cancelled', moments: momentsOf(placed, now, roll < 0.03 ? 0 : 1, dice) };
  }
  if (age < 10 * DAY) {
    const shipped = roll > 0.4;
    return {
      status: shipped ? 'in-transit' : 'to-ship',
      moments: momentsOf(placed, now, shipped ? 2 : 1, dice),
    };
  }
  if (roll < 0.09) {
    return { status: roll < 0.08 ? 'closed' : 'frozen', moments: momentsOf(placed, now, 2, dice) };
  }
  if (age < 40 * DAY && roll < 0.75) {
    return { status: 'in-transit', moments: momentsOf(placed, now, roll < 0.6 ? 2 : 3, dice) };
  }
  const done: Omit<OrderPlan, 'goods'> = { status: 'completed', moments: momentsOf(placed, now, 4, dice) };
  if (roll > 0.95) {
    const openedAt = Math.min(now - HOUR, (done.moments.completed ?? placed) + DAY);
    const open = age < 70 * DAY;
    done.dispute = {
      openedAt,
      modifiedAt: Math.min(now, openedAt + 2 * DAY),
      status: open ? 'in-progress' : 'completed',
      statusText: open ? FEEDBACK : 'Refund complete',
    };
  }
  return done;
}

/**
 * One buyer's account, made from a seed: the same options give the same account on every machine.
 * Orders are newest first; every moment lies between the order's placing and `now`.
 */
export function makeAccount(options: AccountOptions): Account {
  const { now, seed = 1, orders = 30, zone = 'America/Los_Angeles' } = options;
  const { country = 'US', language = 'en', currency = 'USD' } = options;
  const listings = new Map<string, Listing>();
  const shelf = Array.from({ length: Math.max(12, Math.min(400, orders)) }, (_, index) => {
    const listing = makeListing(index, random(seedOf(seed, `listing ${index}`)), currency);
    listings.set(listing.productId, listing);
    return listing;
  });
  const step = Math.min(1.5 * DAY, (1400 * DAY) / Math.max(1, orders));
  const list = Array.from({ length: orders }, (_, index) => {
    const dice = random(seedOf(seed, `order ${index}`));
    const placed = Math.round(now - (index + dice.next()) * step - HOUR);
    const lines = dice.pick([1, 1, 1, 1, 2, 3]);
    const start = dice.between(0, shelf.length - 1);
    const goods = Array.from({ length: lines }, (_line, at) => ({
      listing: shelf[(start + at) % shelf.length] as Listing,
      quantity: dice.pick([1, 1, 1, 2, 5]),
    }));
    const plan = planOf(index, placed, now, dice);
    return buildOrder(
      {
        ...plan,
        goods,
        parcels: dice.chance(0.2) ? 2 : 1,
        thumbnailsOnly: lines > 1 && dice.chance(0.6),
        withoutStoreLink: dice.chance(0.05),
      },
      orders - index,
      dice,
      { now, zone },
    );
  });
  return { seed, now, zone, country, language, currency, buyer: 'Robin Example', orders: list, listings };
}
