import type { ReadContext } from '../aliexpress/context';
import { confirmWordsIn } from '../aliexpress/danger';
import { joinReadings } from '../aliexpress/join-witnesses';
import { type ListingParts, listingOf, listingParts } from '../aliexpress/listing';
import type { Heard } from '../aliexpress/overhear';
import type { ProductLook } from '../aliexpress/product-look';
import { readHeard, readHeardProduct } from '../aliexpress/read-heard';
import { readProductLook } from '../aliexpress/read-product-page';
import { globalProductId, productIdFromUrl } from '../aliexpress/urls';
import type { ListingSighting, Reading } from '../model';
import { warningsFor } from '../rules/warnings';
import { type PolicyLine, tellPolicy } from '../words/tell-policy';

/** What an overheard answer says. */
export interface ToldAnswer {
  /** Of orders; `null` where it is no JSON, no answer or a product's. */
  reading: Reading | null;
  /** The words that it gives for *Confirm received*. */
  confirmWords: string[];
}

/** What a product page and its data say. */
export interface ToldProduct {
  reading: Reading;
  /** Whether the overheard data was this product's. */
  isFromData: boolean;
  listing: ListingSighting | null;
  /** What is said of it, in the buyer's language; `null` where no product was read. */
  line: PolicyLine | null;
}

/** Reads an overheard answer for a page that does not carry the readers itself. Never throws. */
export function readAnswer({ heard, context }: { heard: Heard; context: ReadContext }): ToldAnswer {
  const confirmWords: string[] = [];
  const reading = readHeard(heard, context, (body) => confirmWords.push(...confirmWordsIn(body)));
  return { reading, confirmWords };
}

/** Reads a product page's own words joined with its data, if that is of the same product. Never throws. */
export function readProduct(told: {
  look: ProductLook;
  heard: Heard | null;
  context: ReadContext;
}): ToldProduct {
  const shown = readProductLook(told.look, told.context);
  let parts: ListingParts | null = null;
  const heard =
    told.heard &&
    readHeardProduct(told.heard, told.context, (data) => {
      parts = listingParts(data);
    });
  const isFromData = heard?.page === 'product' && heard.product?.productId === productOf(told.context.url);
  const reading = heard && isFromData ? joinReadings(shown, heard) : shown;
  return {
    reading,
    isFromData,
    listing: listingOf(reading, isFromData ? parts : null),
    line: reading.product && tellPolicy(reading.product, warningsFor(reading.product)),
  };
}

function productOf(url: string): string | null {
  const id = productIdFromUrl(url);
  return id && globalProductId(id);
}
