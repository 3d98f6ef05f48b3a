import { say } from '../../../words/say';
import { Heading } from '../../parts/heading';
import { Loading } from '../../parts/loading';
import { StoreTrouble } from '../../parts/store-trouble';
import { useSurroundings } from '../../surroundings';
import { useLive } from '../../use-live';
import { useNow } from '../../use-now';
import { NothingYet } from '../nothing-yet';
import type { SectionProps } from '../sections';
import { Board } from './board';
import { readCases } from './read-cases';
import { ReturnsSideBySide } from './returns';

/** All cases on a board by who must act, and the returns under way side by side. */
export function CasesSection({ takesFocus }: SectionProps) {
  const { db, zone } = useSurroundings();
  const now = useNow();
  const live = useLive(() => readCases(db, { now, zone }), [db, now, zone]);
  if (live.state === 'loading') return <Loading />;
  if (live.state === 'failed') return <StoreTrouble error={live.error} />;
  const cases = live.value;
  if (cases.length === 0) {
    return (
      <div class="state">
        <Heading takesFocus={takesFocus}>{say('cases.none')}</Heading>
        <NothingYet text={say('cases.none.next')} />
      </div>
    );
  }
  return (
    <>
      <Heading takesFocus={takesFocus}>{say('desk.cases')}</Heading>
      <Board cases={cases} now={now} />
      <ReturnsSideBySide cases={cases} now={now} />
    </>
  );
}
