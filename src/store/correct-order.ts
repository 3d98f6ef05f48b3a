import type { DateField, Fact, PlainDate } from '../model';
import { addFact, strongest } from './facts';
import type { OrderRecord } from './records';

/** The record with a date that the buyer entered at `at` (epoch ms); it beats what the page says. */
export function correctOrder(
  record: OrderRecord,
  field: DateField,
  value: PlainDate,
  at: number,
): OrderRecord {
  const fact: Fact<PlainDate> = { value, basis: 'user', quote: '', url: '', seenAt: at, witnesses: [] };
  const { current, past } = addFact(record.order[field], record.history[field] ?? [], fact);
  return withFacts(record, field, current, past);
}

/** The record without the buyer's own date: the page's or the rule's holds again, if there is one. */
export function takeBack(record: OrderRecord, field: DateField, at: number): OrderRecord {
  const current = record.order[field];
  const facts = [...(record.history[field] ?? []), ...(current === null ? [] : [current])];
  const entered = facts.filter(({ basis }) => basis === 'user') as Fact<PlainDate>[];
  if (entered.length === 0) return record;
  const rest = facts.filter(({ basis }) => basis !== 'user');
  const best = strongest(rest);
  const grown = withFacts(
    record,
    field,
    best,
    rest.filter((fact) => fact !== best),
  );
  return { ...grown, takenBack: [...record.takenBack, ...entered.map((fact) => ({ field, fact, at }))] };
}

function withFacts(
  record: OrderRecord,
  field: DateField,
  current: Fact<unknown> | null,
  past: Fact<unknown>[],
): OrderRecord {
  return {
    ...record,
    order: { ...record.order, [field]: current },
    history: { ...record.history, [field]: past },
    nextAt: 0,
  };
}
