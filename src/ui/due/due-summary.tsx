import { say } from '../../words/say';
import { showMoney } from '../../words/show';
import { Heading } from '../parts/heading';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { type DueData, readReturnable } from './due-data';

/** "2 to do this week · US $84.30 still returnable"; the money comes when it is added up, the list never waits for it. */
export function DueSummary({ due, takesFocus }: { due: DueData; takesFocus: boolean }) {
  const { db, zone } = useSurroundings();
  const now = useNow();
  const money = useLive(() => readReturnable(db, { now, zone }), [db, now, zone]);
  const summary = due.week > 0 ? say('popup.summary', { n: due.week }) : say('popup.summary.none');
  // A sum is not broken inside: mirrored, its two halves would stand in two lines far from each other.
  const sums =
    money.state === 'ready'
      ? money.value.map((sum) => showMoney(sum).replaceAll(' ', '\u00a0')).join(' + ')
      : '';
  return (
    <Heading takesFocus={takesFocus}>
      {sums === ''
        ? summary
        : say('popup.summary.money', { summary, returnable: say('popup.returnable', { money: sums }) })}
    </Heading>
  );
}
