import * as v from 'valibot';
import { type ListingSighting, RETURNS_POLICIES } from '../model';
import { id, instant, money, QUOTE_LENGTH, shopUrl, TITLE_LENGTH, text } from './schema-atoms';

const MOST = 200;
const many = <const S extends v.GenericSchema>(one: S) => v.pipe(v.array(one), v.maxLength(MOST));

/** A listing as it may come from a page: text only, bounded in every length. */
export const listingSchema: v.GenericSchema<unknown, ListingSighting> = v.object({
  productId: id,
  takenAt: instant,
  url: shopUrl,
  title: v.nullable(text(TITLE_LENGTH)),
  price: v.nullable(money),
  options: many(
    v.object({
      name: text(TITLE_LENGTH),
      values: many(text(TITLE_LENGTH)),
      chosen: v.nullable(text(TITLE_LENGTH)),
    }),
  ),
  specifications: many(v.object({ name: text(TITLE_LENGTH), value: text(TITLE_LENGTH) })),
  returns: v.picklist(RETURNS_POLICIES),
  returnLines: many(text(QUOTE_LENGTH)),
  description: v.nullable(text(20_000)),
  pictures: many(text(TITLE_LENGTH)),
  storeName: v.nullable(text(TITLE_LENGTH)),
});
