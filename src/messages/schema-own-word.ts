import * as v from 'valibot';
import { GIVEN_KINDS, type OwnTelling, PAYMENT_METHODS } from '../model';
import { day, id, text } from './schema-atoms';

const NOTE_LENGTH = 300;

const deadline = v.object({
  kind: v.picklist(GIVEN_KINDS),
  on: day,
  lineId: v.nullable(id),
  note: text(NOTE_LENGTH),
});

/** What the buyer may tell of an order besides its own dates. */
export const ownTellingSchema: v.GenericSchema<unknown, OwnTelling> = v.variant('tells', [
  v.object({ tells: v.literal('deadline'), deadline }),
  v.object({ tells: v.literal('no-deadline'), deadline }),
  v.object({ tells: v.literal('paid-by'), method: v.nullable(v.picklist(PAYMENT_METHODS)) }),
  v.object({ tells: v.literal('cancel-asked'), on: v.nullable(day) }),
]);
