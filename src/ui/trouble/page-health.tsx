import { dayOf } from '../../rules/zone-days';
import { isFailing } from '../../store/page-health';
import type { FieldHealth, PageRecord } from '../../store/records';
import { say } from '../../words/say';
import { showDay } from '../../words/show';
import { useSurroundings } from '../surroundings';
import { useNow } from '../use-now';

/** How every field of every page that was ever read fares; folded, because it is for the curious. */
export function PageHealth({ pages }: { pages: PageRecord[] }) {
  const { zone } = useSurroundings();
  const now = useNow();
  const told = pages.filter(({ fields }) => Object.keys(fields ?? {}).length > 0);
  if (told.length === 0) return null;
  const day = (at: number) => showDay(dayOf(at, zone), now);
  return (
    <details class="health">
      <summary>{say('popup.health')}</summary>
      {told.map(({ page, lastSeenAt, fields }) => (
        <section key={page} data-page={page}>
          <h3>{say('popup.health.seen', { page: say(`page.${page}`), day: day(lastSeenAt) })}</h3>
          <ul class="trouble-lines">
            {inOrder(fields ?? {}).map(([field, health]) => (
              <li key={field} data-field={field} data-failing={isFailing(health)}>
                <code>{field}</code>: {tellHealth(health, day)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

/** What fails first, the rest by name. */
function inOrder(fields: Record<string, FieldHealth>): [string, FieldHealth][] {
  return Object.entries(fields).sort(
    ([one, a], [other, b]) => Number(isFailing(b)) - Number(isFailing(a)) || one.localeCompare(other, 'en'),
  );
}

function tellHealth(health: FieldHealth, day: (at: number) => string): string {
  const { lastReadAt, lastFailedAt, reason, by } = health;
  const how = by.map(({ strategy }) => strategy).join(', ');
  const read =
    lastReadAt === null ? say('popup.health.never') : say('popup.health.read', { day: day(lastReadAt), how });
  if (lastFailedAt === null || reason === null || !isFailing(health)) return read;
  const failed = say('popup.health.failed', { day: day(lastFailedAt) });
  return `${failed} (${say(`popup.reason.${reason}`, { n: 1 })}); ${read}`;
}
