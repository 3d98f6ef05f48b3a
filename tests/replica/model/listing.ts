import { GOODS, type Goods, MAKES, SHOP_WORDS, TRAITS } from './goods';
import { minorFromUsdCents } from './money';
import { type Random, random, seedOf } from './random';
import type { Listing, Shop } from './types';

const SHOPS = 40;

/** The shop of a number from 0 to 39; the same number gives the same shop. */
export function shopNumber(index: number): Shop {
  const dice = random(seedOf(index, 'shop'));
  const word = SHOP_WORDS[index % SHOP_WORDS.length] ?? 'Amber';
  const roll = dice.next();
  return {
    id: String(1_106_200_000 + index * 7_013),
    name: `${word} ${dice.pick(['Home', 'Tech', 'Trade', 'Official'])} Store`,
    icon: roll < 0.3 ? 'choice' : roll < 0.4 ? 'brand' : null,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A made-up listing; `index` decides its id, `dice` the rest. Ids are global ones below 2^51 (pages.md 1.3). */
export function makeListing(index: number, dice: Random, currency: string, goods?: Goods): Listing {
  const kind = goods ?? dice.pick(GOODS);
  const [low, high] = kind.cents;
  const free = dice.chance(0.7);
  return {
    productId: String(1_005_009_300_000_000 + index * 1_371_009 + 17),
    title: capital(`${dice.pick(MAKES)} ${kind.noun}, ${dice.pick(TRAITS)}`),
    categoryIds: kind.categoryIds,
    categoryNames: kind.categoryNames,
    shop: shopNumber(dice.between(0, SHOPS - 1)),
    priceMinor: minorFromUsdCents(dice.between(low, high), currency),
    options: kind.options,
    freeReturnDays: free ? dice.pick([15, 15, 30, 90]) : null,
    freeReturnFromDelivery: dice.chance(0.8),
    commitDays: dice.pick([30, 45, 60, 75]),
  };
}
