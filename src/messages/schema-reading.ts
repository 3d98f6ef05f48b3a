import * as v from 'valibot';
import { PAGE_KINDS, PAGE_STATES, type Reading } from '../model';
import { country, instant, QUOTE_LENGTH, shopUrl, text } from './schema-atoms';
import { caseSchema, orderSchema, parcelSchema, productSchema } from './schema-order';

const problem = v.object({
  of: v.nullable(text(100)),
  field: text(100),
  reason: v.picklist(['not-found', 'unparsed', 'disagree']),
  seen: text(QUOTE_LENGTH),
});

/**
 * A reading as it may come from a page: bounded in every length, of the shop's own addresses only, every fact of
 * basis `page`. One value out of bounds refuses it whole: the readers cut and check what they read, so such a
 * reading is not one of theirs.
 */
export const readingSchema: v.GenericSchema<unknown, Reading> = v.object({
  page: v.picklist(PAGE_KINDS),
  state: v.picklist(PAGE_STATES),
  url: shopUrl,
  at: instant,
  shipTo: v.exactOptional(country),
  orders: v.pipe(v.array(orderSchema), v.maxLength(500)),
  product: v.nullable(productSchema),
  parcels: v.pipe(v.array(parcelSchema), v.maxLength(500)),
  cases: v.pipe(v.array(caseSchema), v.maxLength(500)),
  problems: v.pipe(v.array(problem), v.maxLength(2000)),
});
