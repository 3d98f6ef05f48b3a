import { say } from '../../words/say';
import { showDay } from '../../words/show';
import { tellAct } from '../../words/tell-clock';
import { itemName } from '../item-name';
import { LookAtList } from '../reminders/look-at-list';
import { ReminderButtons } from '../reminders/reminder-buttons';
import { AskingList } from './asking-list';
import { byDay } from './by-day';
import { DueCard, DueRow } from './due-card';
import type { DueData } from './due-data';
import type { DueItem } from './due-items';

const CARDS = 3;

interface DueListProps {
  due: DueData;
  now: number;
  onMore: () => void;
}

/** The next three acts as cards, the rest by day, then the orders that wait for a date. */
export function DueList({ due, now, onMore }: DueListProps) {
  const { items, more } = due;
  return (
    <>
      <LookAtList />
      {items.length === 0 && <p class="quiet-text">{say('popup.nothing-runs')}</p>}
      <ul class="due-cards">
        {items.slice(0, CARDS).map((item) => (
          <li key={item.clock.orderId}>
            <DueCard item={item} now={now} />
            <ReminderButtons deadline={item.clock} told={item.told} name={nameOf(item)} now={now} />
          </li>
        ))}
      </ul>
      {byDay(items.slice(CARDS)).map((group) => (
        <section key={group.day} class="due-group">
          <h2>{showDay(group.day, now)}</h2>
          <ul>
            {group.items.map((item) => (
              <li key={item.clock.orderId}>
                <DueRow item={item} now={now} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more && (
        <button type="button" class="quiet more" onClick={onMore}>
          {say('popup.more')}
        </button>
      )}
      <AskingList />
    </>
  );
}

function nameOf({ clock, known }: DueItem): string {
  return say('notification.title', { act: tellAct(clock.kind), item: itemName(known.order) });
}
