import * as v from 'valibot';
import { isAliExpress } from '../aliexpress/urls';
import type { Fact, Money } from '../model';

/** Plain text of at most `length` characters. */
export const text = (length: number) => v.pipe(v.string(), v.maxLength(length));

export const TITLE_LENGTH = 1000;
export const QUOTE_LENGTH = 2000;
const URL_LENGTH = 4000;

/** An order's, line's, product's or case's id. */
export const id = v.pipe(v.string(), v.regex(/^\d{5,25}$/));

/** A store's or category's number; these are short. */
export const shortId = v.pipe(v.string(), v.regex(/^\d{1,25}$/));

/** A day that exists in the calendar, `YYYY-MM-DD`. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isRealDay, 'not a day'));

/** An instant, epoch ms. */
export const instant = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));

/** An address of the shop: a reading has nothing to say of others. */
export const shopUrl = v.pipe(
  v.string(),
  v.maxLength(URL_LENGTH),
  v.check(isAliExpress, 'not an AliExpress address'),
);

/** ISO 3166; the shop also has codes of its own with three letters. */
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2,3}$/));

export const money: v.GenericSchema<Money> = v.object({
  amount: v.pipe(v.string(), v.regex(/^\d{1,12}(\.\d{1,3})?$/)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

export const witnesses = v.pipe(
  v.array(v.object({ by: v.picklist(['dom', 'json']), strategy: text(200) })),
  v.maxLength(20),
);

/** A fact that a page gave: a page never speaks for the buyer or for a rule. `null`: unknown. */
export function known<const S extends v.GenericSchema>(value: S) {
  return v.nullable(
    v.object({
      value,
      basis: v.literal('page'),
      quote: text(QUOTE_LENGTH),
      url: shopUrl,
      seenAt: instant,
      witnesses,
    }),
  ) as v.GenericSchema<unknown, Fact<v.InferOutput<S>> | null>;
}

function isRealDay(day: string): boolean {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
}
