import type { Listing } from '../../model';
import { say } from '../../words/say';
import { showMoment, showMoney } from '../../words/show';
import { compareListings, tellDifference } from '../listing-differences';
import type { DossierContent } from './gather';
import { Markup } from './markup';
import { facts, quote, section } from './parts';

/** What the pages promised, word for word, and the listing as it was. */
export function promises({ known, listings, zone, at }: DossierContent): Markup[] {
  const moment = (instant: number) => showMoment(instant, zone, at);
  const said = [...new Map(known.order.statements.map((one) => [one.quote, one])).values()];
  const [first] = listings;
  const last = listings.at(-1);
  const differences = first && last && first !== last ? compareListings(first, last) : [];
  return [
    section(
      'dossier.promised',
      said.length === 0 && !first ? Markup.of('p', {}, say('dossier.promised.none')) : null,
      ...said.map((one) =>
        quote(
          one.quote,
          say('dossier.promised.seen', {
            page: say(`page.${one.page}`),
            moment: moment(one.seenAt),
            url: one.url,
          }),
        ),
      ),
      ...(first ? listingOf(first, moment(first.takenAt)) : []),
      differences.length > 0 ? Markup.of('h3', {}, say('dossier.changed')) : null,
      Markup.of('ul', {}, ...differences.map((one) => Markup.of('li', { dir: 'auto' }, tellDifference(one)))),
    ),
  ];
}

function listingOf(listing: Listing, moment: string): (Markup | null)[] {
  const { url, title, price, options, specifications, returnLines, description, storeName } = listing;
  return [
    Markup.of('h3', {}, say('dossier.listing', { moment })),
    facts([
      ['listing.url', url],
      ['listing.title', title],
      ['listing.price', price && showMoney(price)],
      ['listing.store', storeName],
      ['listing.returns', returnLines.length > 0 ? returnLines.join('\n') : null],
    ]),
    Markup.of(
      'dl',
      {},
      ...options.map(({ name, values, chosen }) => [
        Markup.of('dt', { dir: 'auto' }, name),
        Markup.of('dd', { dir: 'auto' }, chosen ?? values.join(', ')),
      ]),
      ...specifications.map(({ name, value }) => [
        Markup.of('dt', { dir: 'auto' }, name),
        Markup.of('dd', { dir: 'auto' }, value),
      ]),
    ),
    description === null ? null : quote(description, null),
  ];
}
