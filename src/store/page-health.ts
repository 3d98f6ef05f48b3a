import type { Known, Reading, Witness } from '../model';
import { ORDER_FIELDS } from '../model';
import { CASE_FIELDS, type FieldHealth, LINE_FIELDS, PARCEL_FIELDS, PRODUCT_FIELDS } from './records';

/** Ways to a field that are remembered; a page has no more than a few. */
const MOST_WAYS = 6;

/**
 * Per field of a kind of page: when it was last read and by which strategies, and when it last failed and why,
 * grown by one more reading of `reading.at`. Fields that the reading says nothing of stay as they were; parts of
 * one reading (of the same moment) add up.
 */
export function growHealth(
  before: Readonly<Record<string, FieldHealth>> | undefined,
  reading: Reading,
): Record<string, FieldHealth> {
  const { at, problems } = reading;
  const grown: Record<string, FieldHealth> = { ...before };
  for (const [field, witnesses] of witnessesOf(reading)) {
    const known = grown[field];
    const earlier = known?.lastReadAt === at ? known.by : [];
    grown[field] = { ...healthOf(known), lastReadAt: at, by: distinct([...earlier, ...witnesses]) };
  }
  for (const { field, reason } of problems) {
    grown[field] = { ...healthOf(grown[field]), lastFailedAt: at, reason };
  }
  return grown;
}

function healthOf(known: FieldHealth | undefined): FieldHealth {
  return known ?? { lastReadAt: null, by: [], lastFailedAt: null, reason: null };
}

function distinct(witnesses: readonly Witness[]): Witness[] {
  const ways = new Map(witnesses.map((witness) => [`${witness.by} ${witness.strategy}`, witness]));
  return [...ways.values()].slice(0, MOST_WAYS);
}

/** Every field of which the reading has a fact, under the name by which problems call it. */
function witnessesOf({ orders, parcels, cases, product }: Reading): Map<string, Witness[]> {
  const products = product === null ? [] : [product];
  const lines = orders.flatMap((order) => order.lines);
  const told = [
    ...orders.flatMap((order) => factsOf(order, ORDER_FIELDS)),
    ...lines.flatMap((line) => factsOf(line, LINE_FIELDS, 'lines.')),
    ...parcels.flatMap((parcel) => factsOf(parcel, PARCEL_FIELDS)),
    ...cases.flatMap((sighting) => factsOf(sighting, CASE_FIELDS)),
    ...products.flatMap((one) => factsOf(one, PRODUCT_FIELDS)),
    ...[...orders, ...products].flatMap(({ statements }) =>
      statements.map(({ witnesses }): [string, Witness[]] => ['statements', witnesses]),
    ),
  ];
  const found = new Map<string, Witness[]>();
  for (const [field, witnesses] of told) found.set(field, [...(found.get(field) ?? []), ...witnesses]);
  return found;
}

function factsOf<K extends string>(
  thing: Readonly<Record<K, Known<unknown>>>,
  fields: readonly K[],
  prefix = '',
): [string, Witness[]][] {
  return fields.flatMap((field) => {
    const fact = thing[field];
    return fact === null ? [] : [[`${prefix}${field}`, fact.witnesses] satisfies [string, Witness[]]];
  });
}

/** Whether a field failed the last time that anything was heard of it. */
export function isFailing({ lastReadAt, lastFailedAt }: FieldHealth): boolean {
  return lastFailedAt !== null && lastFailedAt >= (lastReadAt ?? 0);
}
