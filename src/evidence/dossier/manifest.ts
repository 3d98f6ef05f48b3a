import type { Evidence } from '../../model';
import type { DossierContent } from './gather';

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/** What a program can read of a dossier; instants ISO 8601 in UTC, ids as strings. */
export function manifestOf(content: DossierContent, names: ReadonlyMap<string, string>): string {
  const { route, at, version, known, pursuits, clocks, evidence, listings } = content;
  const manifest = {
    format: 'recourse-dossier',
    formatVersion: 1,
    madeAt: iso(at),
    madeBy: `Recourse ${version}`,
    route,
    order: known.order,
    parcels: known.parcels,
    sightings: known.cases,
    pursuits: pursuits.map(({ events, ...pursuit }) => ({
      ...pursuit,
      events: events.map((event) => ({ ...event, at: iso(event.at), seenAt: iso(event.seenAt) })),
    })),
    clocks: clocks.map(({ dueAt, candidates, ...clock }) => ({ ...clock, dueAt: iso(dueAt) })),
    listings: listings.map((listing) => ({ ...listing, takenAt: iso(listing.takenAt) })),
    evidence: evidence.map((one) => entryOf(one, names)),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function entryOf(one: Evidence, names: ReadonlyMap<string, string>) {
  const { madeAt, takenInAt, ...rest } = one;
  return { ...rest, path: names.get(one.id), madeAt: iso(madeAt), takenInAt: iso(takenInAt) };
}
