import { CASE_EVENT_KINDS, type CaseEvent, type CaseEventKind } from '../../model';

/** An inferred event and a page's are the same happening when they are no further apart than this (ms). */
const SAME_HAPPENING = 7 * 86_400_000;

/** What can happen more than once in a case; of all else there is one, however far apart the tellings are. */
const REPEATED: readonly CaseEventKind[] = [
  'order-seen',
  'dispute-opened',
  'dispute-modified',
  'seller-offered',
  'seller-messaged',
  'evidence-asked',
  'evidence-sent',
  'solution-proposed',
  'buyer-refused',
  'buyer-cancelled',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'frozen',
  'thawed',
  'status-unknown',
];

/**
 * The events that count, in the order in which they happened: a page's event, or the buyer's, stands in for an
 * inferred one of the same kind. Nothing is taken out of the history itself. Events of one instant go by their
 * kind, then by their id, so that every order of telling gives the same.
 */
export function inForce(events: readonly CaseEvent[]): CaseEvent[] {
  const told = events.filter(({ source }) => source !== 'inferred');
  return [...firstTellings(events).values()]
    .filter((event) => event.source !== 'inferred' || !told.some((other) => isSame(other, event)))
    .sort(
      (a, b) =>
        a.at - b.at ||
        CASE_EVENT_KINDS.indexOf(a.kind) - CASE_EVENT_KINDS.indexOf(b.kind) ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
    .filter((event, place, sorted) => !wasTold(event, sorted.slice(0, place)));
}

/**
 * A page that shows a state and not since when says nothing new where it was told before on a day of its own: a request
 * that is seen to be under way is the one that was filed, until it was taken back.
 */
function wasTold({ kind, detail }: CaseEvent, before: readonly CaseEvent[]): boolean {
  if (!detail.seenOnly) return false;
  const told = before.findLastIndex(
    (one) => one.kind === kind && one.source !== 'inferred' && !one.detail.seenOnly,
  );
  return told !== -1 && !before.slice(told).some((one) => one.kind === 'buyer-cancelled');
}

/** Of what was told more than once under one id the earliest counts: looking at a page again starts no clock again. */
function firstTellings(events: readonly CaseEvent[]): Map<string, CaseEvent> {
  const first = new Map<string, CaseEvent>();
  for (const event of events) {
    const known = first.get(event.id);
    if (!known || event.at < known.at || (event.at === known.at && event.seenAt < known.seenAt)) {
      first.set(event.id, event);
    }
  }
  return first;
}

function isSame(a: CaseEvent, b: CaseEvent): boolean {
  return a.kind === b.kind && (!REPEATED.includes(a.kind) || Math.abs(a.at - b.at) <= SAME_HAPPENING);
}
