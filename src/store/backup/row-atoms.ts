import * as v from 'valibot';
import type { Fact, GivenDeadline, Money, Statement, Witness } from '../../model';
import { CLOCK_KINDS, PAGE_KINDS, PAYMENT_METHODS, START_EVENTS, STATEMENT_KINDS } from '../../model';
import { exactly, listOf, maybe, orNull } from './exactly';

/** Plain text of at most `length` characters: far more than the extension itself ever writes. */
export const text = (length = 4_000): v.GenericSchema<unknown, string> =>
  v.pipe(v.string(), v.maxLength(length));

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200)) as v.GenericSchema<unknown, string>;
export const orderId = v.pipe(v.string(), v.regex(/^\d{5,25}$/)) as v.GenericSchema<unknown, string>;
export const number = v.pipe(v.number(), v.finite()) as v.GenericSchema<unknown, number>;
export const flag = v.boolean() as v.GenericSchema<unknown, boolean>;

/** An instant, epoch ms. */
export const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)) as v.GenericSchema<
  unknown,
  number
>;

export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((value) => !Number.isNaN(Date.parse(`${value}T00:00:00Z`)), 'not a day'),
) as v.GenericSchema<unknown, string>;

export function oneOf<const T extends readonly string[]>(values: T): v.GenericSchema<unknown, T[number]> {
  return v.picklist(values) as v.GenericSchema<unknown, T[number]>;
}

export const money = exactly<Money>({
  amount: v.pipe(v.string(), v.regex(/^\d{1,15}(\.\d{1,6})?$/)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
});

export const witness = exactly<Witness>({ by: oneOf(['dom', 'json']), strategy: text(200) });

export function fact<T>(value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Fact<T>> {
  return exactly<Fact<T>>({
    value: value as never,
    basis: oneOf(['page', 'rule', 'user']),
    quote: text(),
    url: text(),
    seenAt: instant,
    witnesses: listOf(witness, 100),
  });
}

export function known<T>(value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Fact<T> | null> {
  return orNull(fact(value));
}

/** Past facts by field; each holds what a fact of that field may hold. */
export function pastFacts<F extends string>(fields: Record<F, v.GenericSchema<unknown, unknown>>) {
  const entries = Object.entries(fields) as [F, v.GenericSchema<unknown, unknown>][];
  return v.object(
    Object.fromEntries(
      entries.map(([field, value]) => [field, maybe(listOf(fact(value)))]),
    ) as v.ObjectEntries,
  ) as unknown as v.GenericSchema<unknown, Partial<Record<F, Fact<unknown>[]>>>;
}

export const statement = exactly<Statement>({
  kind: oneOf(STATEMENT_KINDS),
  days: orNull(number),
  from: orNull(oneOf(START_EVENTS)),
  date: orNull(day),
  quote: text(),
  lineId: orNull(id),
  productId: orNull(id),
  page: oneOf(PAGE_KINDS),
  url: text(),
  seenAt: instant,
  witnesses: listOf(witness, 100),
});

export const paymentMethod = oneOf(PAYMENT_METHODS);

export const given = exactly<GivenDeadline>({
  kind: oneOf(CLOCK_KINDS),
  on: day,
  lineId: orNull(id),
  basis: oneOf(['page', 'user']),
  quote: text(),
});
