import type { Reading } from '../../src/model';
import { askedBy } from './arguments';
import { conclude } from './conclude';
import { joinPages } from './join-pages';
import { printed } from './print-reading';
import { readSaved } from './read-file';

/**
 * The inspector's JSON for a command row (without the program's name). `now` in epoch ms stands in for `--at`,
 * `zone` is the buyer's (IANA). Several files are told as one: what each says of an order goes into one order.
 * Throws `Unusable` where a file, an address or the arguments cannot be used.
 */
export function inspect(args: string[], now: number, zone: string): object {
  const { pages, at, country } = askedBy(args, now);
  const readings = pages.map(({ file, url }) =>
    readSaved(file, { url, at, country, currency: null, language: null }),
  );
  const reading: Reading = joinPages(readings);
  return printed(reading, conclude(reading, zone, country));
}
