import type { PlainDate } from '../../../model';
import { say } from '../../../words/say';
import { showDay } from '../../../words/show';
import type { CalendarDay } from './calendar-days';
import { CalendarEntry } from './calendar-entry';

/** The days on which something ends, one after the other. */
export function DayList({
  days,
  today,
  now,
}: {
  days: readonly CalendarDay[];
  today: PlainDate;
  now: number;
}) {
  const filled = days.filter(({ items }) => items.length > 0);
  return (
    <div class="day-list">
      {filled.map(({ day, items }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            {day === today ? say('calendar.today', { day: showDay(day, now) }) : showDay(day, now)}
          </h2>
          <ul>
            {items.map((item) => (
              <li key={`${item.clock.orderId} ${item.clock.kind} ${item.clock.lineId}`}>
                <CalendarEntry item={item} now={now} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
