import { dayOf } from '../../../rules/zone-days';
import { isFailing } from '../../../store/page-health';
import type { FieldHealth, PageRecord } from '../../../store/records';
import { say } from '../../../words/say';
import { showDay, showMoment } from '../../../words/show';
import { useSurroundings } from '../../surroundings';
import { nameOfField } from '../../trouble/tell-trouble';
import { useNow } from '../../use-now';
import { waysOf } from './tell-way';

/** One kind of page: how it fared the last time, and each detail that was ever read or looked for in it. */
export function PageHealth({ page }: { page: PageRecord }) {
  const { zone } = useSurroundings();
  const now = useNow();
  const state = stateOf(page);
  const id = `health-${page.page}`;
  const fields = inOrder(page.fields ?? {});
  return (
    <section aria-labelledby={id} data-page={page.page} data-state={state}>
      <h2 id={id}>{say(`page.${page.page}`)}</h2>
      <p>
        <strong class={`health-state ${state}`}>{say(`health.state.${state}`)}</strong>{' '}
        <span class="seen">{say('health.seen', { moment: showMoment(page.lastSeenAt, zone, now) })}</span>
      </p>
      {fields.length > 0 && (
        <div class="health-table">
          <table>
            <thead>
              <tr>
                {(['detail', 'read', 'how', 'failed'] as const).map((column) => (
                  <th key={column} scope="col">
                    {say(`health.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {fields.map(([field, health]) => (
                <FieldRow key={field} field={field} health={health} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function FieldRow({ field, health }: { field: string; health: FieldHealth }) {
  const { zone } = useSurroundings();
  const now = useNow();
  const { lastReadAt, lastFailedAt, reason, by } = health;
  const day = (at: number) => showDay(dayOf(at, zone), now);
  const { ways, names } = waysOf(by);
  return (
    <tr data-field={field} data-failing={isFailing(health)}>
      <th scope="row">{nameOfField(field)}</th>
      <td data-column={say('health.column.read')}>
        {lastReadAt === null ? say('health.never') : day(lastReadAt)}
      </td>
      <td data-column={say('health.column.how')}>
        {ways.map((way) => (
          <span key={way} class="health-way" title={names.join(', ')}>
            {say(way)}
          </span>
        ))}
      </td>
      <td data-column={say('health.column.failed')}>
        {lastFailedAt === null
          ? say('health.never')
          : say('health.failed', {
              day: day(lastFailedAt),
              why: say(`popup.reason.${reason ?? 'not-found'}`, { n: 1 }),
            })}
      </td>
    </tr>
  );
}

function stateOf({ trouble }: PageRecord): 'well' | 'partly' | 'not' {
  if (trouble === null) return 'well';
  return trouble.state === 'unreadable' ? 'not' : 'partly';
}

/** What fails first, the rest by name. */
function inOrder(fields: Record<string, FieldHealth>): [string, FieldHealth][] {
  return Object.entries(fields).sort(
    ([one, a], [other, b]) =>
      Number(isFailing(b)) - Number(isFailing(a)) || nameOfField(one).localeCompare(nameOfField(other)),
  );
}
