import { useState } from 'preact/hooks';
import { dayOf } from '../../../rules/zone-days';
import { say } from '../../../words/say';
import { firstDayOfWeek } from '../../../words/show';
import { Heading } from '../../parts/heading';
import { Loading } from '../../parts/loading';
import { StoreTrouble } from '../../parts/store-trouble';
import { CalendarFile } from '../../reminders/calendar-file';
import { useSurroundings } from '../../surroundings';
import { useLive } from '../../use-live';
import { useMedia } from '../../use-media';
import { useNow } from '../../use-now';
import { NothingYet } from '../nothing-yet';
import type { SectionProps } from '../sections';
import { readCalendar } from './calendar-days';
import { DayList } from './day-list';
import { WeekTable } from './week-table';

/** What ends in the coming weeks: as weeks where there is room, as a list of days everywhere. */
export function CalendarSection({ takesFocus }: SectionProps) {
  const { db, zone } = useSurroundings();
  const now = useNow();
  const narrow = useMedia('(max-width: 800px)');
  const [wanted, setWanted] = useState<'weeks' | 'list' | null>(null);
  const first = firstDayOfWeek();
  const live = useLive(() => readCalendar(db, { now, zone }, first), [db, now, zone, first]);
  if (live.state === 'loading') return <Loading />;
  if (live.state === 'failed') return <StoreTrouble error={live.error} />;
  const shown = wanted ?? (narrow ? 'list' : 'weeks');
  const today = dayOf(now, zone);
  return (
    <>
      <header class="section-head">
        <Heading takesFocus={takesFocus}>{say('desk.calendar')}</Heading>
        <div class="export">
          <CalendarFile orderId={null} />
          {(['weeks', 'list'] as const).map((one) => (
            <button
              key={one}
              type="button"
              class="quiet"
              aria-pressed={shown === one}
              onClick={() => setWanted(one)}
            >
              {say(`calendar.as-${one}`)}
            </button>
          ))}
        </div>
      </header>
      {live.value.every(({ items }) => items.length === 0) && <NothingYet text={say('calendar.nothing')} />}
      {shown === 'weeks' ? (
        <WeekTable days={live.value} today={today} now={now} />
      ) : (
        <DayList days={live.value} today={today} now={now} />
      )}
    </>
  );
}
