import * as v from 'valibot';
import type { Clock, FileOnPage, FilePiece, OpenQuestion, OrderOnPage, PursuitOnPage } from '../model';
import type { ToldAnswer, ToldProduct } from './read-for-page';
import { id, instant, text } from './schema-atoms';
import { correctionSchema } from './schema-correction';
import { listingSchema } from './schema-listing';
import { contextSchema, heardSchema, productLookSchema } from './schema-overheard';
import { ownTellingSchema } from './schema-own-word';
import { readingSchema } from './schema-reading';

/** What the store knows of one order, in answer to a page that showed it. */
export interface OrderView {
  orderId: string;
  clocks: Clock[];
  questions: OpenQuestion[];
}

/** The id of a pursuit or of a piece of evidence: our own, not the shop's. */
const ownId = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/));

const bytes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 40));

/** What each message may carry. `page:` comes from a content script, `ui:` from a page of the extension itself. */
export const SCHEMAS = {
  /** What a page said; answered with what is then known of its orders. At most 500 orders. */
  'page:reading': v.object({ reading: readingSchema }),
  /** An answer that the page got, as text: answered with what it says of orders. Nothing is kept of it. */
  'page:heard': v.object({ heard: heardSchema, context: contextSchema }),
  /** A product page's own words and data, as text: answered with what they say. Nothing is kept of it. */
  'page:product': v.object({
    look: productLookSchema,
    heard: v.nullable(heardSchema),
    context: contextSchema,
  }),
  /** A product's listing as its page shows it now. */
  'page:listing': v.object({ listing: listingSchema }),
  /** Open the extension's own page of an order in a tab; `null`: where the buyer says which order it is. */
  'page:open-order': v.object({ orderId: v.nullable(id) }),
  /** Open the walk-through of an order in a tab: something is wrong with it. */
  'page:something-wrong': v.object({ orderId: id }),
  /** A deadline that was promised or bought, how it was paid, a cancellation asked for; each can be taken back. */
  'ui:own-word': v.object({ orderId: id, telling: ownTellingSchema }),
  /** The pursuits of the page's own address: a page about a dispute asks for no other. */
  'page:cases': v.object({}),
  /** What is known of the order of the page's own address; `null`: nothing. */
  'page:case-order': v.object({}),
  /** A piece of a file of such a pursuit, after the buyer's click. */
  'page:file-piece': v.object({ pursuitId: ownId, fileId: ownId, from: bytes }),
  /** A copy of a picture that is small enough for the page's field; `null` where none can be made. */
  'page:smaller-file': v.object({ pursuitId: ownId, fileId: ownId, maxBytes: bytes }),
  /** Several pictures of such a pursuit on one sheet, for a field that takes fewer; `null` where none can be made. */
  'page:one-sheet': v.object({
    pursuitId: ownId,
    fileIds: v.pipe(v.array(ownId), v.minLength(2), v.maxLength(30)),
    maxBytes: v.nullable(bytes),
  }),
  /** The page's last button was pressed by the buyer at this instant; `null`: it was not submitted after all. */
  'page:submit-pressed': v.object({ pursuitId: ownId, at: v.nullable(instant) }),
  /** The dispute is filed: the page showed it (its words), or the buyer says so (`null`). */
  'page:filed': v.object({ pursuitId: ownId, seen: v.nullable(text(500)) }),
  /** Open the walk-through of such a pursuit in a tab. */
  'page:open-walk': v.object({ pursuitId: ownId }),
  /** Enter or correct a date, a state or an amount by hand; a value of `null` takes the correction back. */
  'ui:correct': v.object({ orderId: id, correction: correctionSchema }),
  /** A page of ours changed what a clock may follow from: plan anew. */
  'ui:plan-anew': v.object({}),
  /** Erase all that is kept, everywhere in the browser; the buyer has confirmed it. */
  'ui:erase': v.object({}),
  /** Whether the browser shows notifications; `null` where it does not say. */
  'ui:may-notify': v.object({}),
  /** Raise a notification that says nothing but that notifications arrive. */
  'ui:test-notification': v.object({}),
};

export type MessageType = keyof typeof SCHEMAS;
export type MessageData<T extends MessageType> = v.InferOutput<(typeof SCHEMAS)[T]>;

interface Answers {
  'page:reading': OrderView[];
  'page:heard': ToldAnswer;
  'page:product': ToldProduct;
  'page:listing': undefined;
  'page:open-order': undefined;
  'page:something-wrong': undefined;
  'ui:own-word': undefined;
  'page:cases': PursuitOnPage[];
  'page:case-order': OrderOnPage | null;
  'page:file-piece': FilePiece;
  'page:smaller-file': FileOnPage | null;
  'page:one-sheet': FileOnPage | null;
  'page:submit-pressed': undefined;
  'page:filed': undefined;
  'page:open-walk': undefined;
  'ui:correct': undefined;
  'ui:plan-anew': undefined;
  'ui:erase': undefined;
  'ui:may-notify': boolean | null;
  'ui:test-notification': undefined;
}

/** Every message by its name: what it carries and what it is answered with. */
export type ProtocolMap = {
  [T in MessageType]: { data: MessageData<T>; answer: Answers[T] };
};

/** An answer as it travels: its value, or why there is none. */
export type WireReply = { value?: unknown } | { error: string };
