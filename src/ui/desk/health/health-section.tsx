import { lastTrouble } from '../../../store/pages';
import { say } from '../../../words/say';
import { Heading } from '../../parts/heading';
import { Loading } from '../../parts/loading';
import { StoreTrouble } from '../../parts/store-trouble';
import { useSurroundings } from '../../surroundings';
import { PageHealth } from '../../trouble/page-health';
import { useLive } from '../../use-live';
import type { SectionProps } from '../sections';

/** How reading fares, per kind of page and field. */
export function HealthSection({ takesFocus }: SectionProps) {
  const { db } = useSurroundings();
  const live = useLive(() => lastTrouble(db), [db]);
  if (live.state === 'loading') return <Loading />;
  if (live.state === 'failed') return <StoreTrouble error={live.error} />;
  return (
    <>
      <Heading takesFocus={takesFocus}>{say('desk.health')}</Heading>
      <PageHealth pages={live.value} />
    </>
  );
}
