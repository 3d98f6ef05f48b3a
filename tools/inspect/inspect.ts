import { askedBy } from './arguments';
import { conclude } from './conclude';
import { printed } from './print-reading';
import { readSaved } from './read-file';

/**
 * The inspector's JSON for a command row (without the program's name). `now` in epoch ms stands in for `--at`,
 * `zone` is the buyer's (IANA). Throws `Unusable` where file, address or arguments cannot be used.
 */
export function inspect(args: string[], now: number, zone: string): object {
  const { file, url, at, country } = askedBy(args, now);
  const reading = readSaved(file, { url, at, country, currency: null, language: null });
  return printed(reading, conclude(reading, zone, country));
}
