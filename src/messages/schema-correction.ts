import * as v from 'valibot';
import { CASE_STATUSES, type Correction, DATE_FIELDS, ORDER_STATUSES } from '../model';
import { day, id, money, text } from './schema-atoms';

/** What the buyer may say is unknown only by taking it back: nobody corrects a state to "not known". */
const said = <T extends string>(statuses: readonly T[]) =>
  v.picklist(statuses.filter((status): status is Exclude<T, 'unknown'> => status !== 'unknown'));

const amount = v.nullable(money);

/** What the buyer may enter by hand, field by field. */
export const correctionSchema: v.GenericSchema<unknown, Correction> = v.variant('of', [
  v.variant('field', [
    v.object({ of: v.literal('order'), field: v.picklist(DATE_FIELDS), value: v.nullable(day) }),
    v.object({ of: v.literal('order'), field: v.literal('status'), value: v.nullable(said(ORDER_STATUSES)) }),
    v.object({ of: v.literal('order'), field: v.literal('total'), value: amount }),
  ]),
  v.object({
    of: v.literal('line'),
    line: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(199)),
    field: v.literal('price'),
    value: amount,
  }),
  v.variant('field', [
    v.object({
      of: v.literal('case'),
      caseId: id,
      field: v.literal('status'),
      value: v.nullable(said(CASE_STATUSES)),
    }),
    v.object({ of: v.literal('case'), caseId: id, field: v.literal('refund'), value: amount }),
    v.object({ of: v.literal('case'), caseId: id, field: v.literal('openedOn'), value: v.nullable(day) }),
  ]),
  v.object({
    of: v.literal('event'),
    pursuitId: text(200),
    eventId: text(500),
    field: v.literal('amount'),
    value: amount,
  }),
]);
