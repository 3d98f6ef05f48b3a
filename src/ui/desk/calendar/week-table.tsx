import { useState } from 'preact/hooks';
import type { PlainDate } from '../../../model';
import { say } from '../../../words/say';
import { showDay, showDayOfMonth, showWeekday } from '../../../words/show';
import { type CalendarDay, WEEKS } from './calendar-days';
import { CalendarEntry } from './calendar-entry';

/** Entries that a day has room for. */
const ROOM = 3;

/** The coming weeks as a table, a row a week. */
export function WeekTable({
  days,
  today,
  now,
}: {
  days: readonly CalendarDay[];
  today: PlainDate;
  now: number;
}) {
  const weeks = Array.from({ length: WEEKS }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <table class="weeks">
      <caption class="unseen">{say('calendar.caption', { n: WEEKS })}</caption>
      <thead>
        <tr>
          {weeks[0]?.map(({ day }) => (
            <th key={day} scope="col">
              {showWeekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((day) => (
              <DayCell key={day.day} of={day} today={today} now={now} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ of, today, now }: { of: CalendarDay; today: PlainDate; now: number }) {
  const [all, setAll] = useState(false);
  const { day, items } = of;
  const shown = all ? items : items.slice(0, ROOM);
  const rest = items.length - shown.length;
  return (
    <td class={day < today ? 'gone' : day === today ? 'is-today' : ''} data-day={day}>
      <p class="day-name">
        <span aria-hidden="true">{showDayOfMonth(day)}</span>
        <span class="unseen">
          {day === today ? say('calendar.today', { day: showDay(day, now) }) : showDay(day, now)}
        </span>
      </p>
      {items.length > 0 && (
        <ul>
          {shown.map((item) => (
            <li key={`${item.clock.orderId} ${item.clock.kind} ${item.clock.lineId}`}>
              <CalendarEntry item={item} now={now} />
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {say('calendar.more', { n: rest })}
        </button>
      )}
    </td>
  );
}
