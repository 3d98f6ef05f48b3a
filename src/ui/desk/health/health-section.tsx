import { ORDERS_URL } from '../../../aliexpress/urls';
import { lastTrouble } from '../../../store/pages';
import { say } from '../../../words/say';
import { Heading } from '../../parts/heading';
import { Loading } from '../../parts/loading';
import { StoreTrouble } from '../../parts/store-trouble';
import { useSurroundings } from '../../surroundings';
import { troubledPages } from '../../trouble/tell-trouble';
import { TroubleReport } from '../../trouble/trouble-report';
import { useLive } from '../../use-live';
import type { SectionProps } from '../sections';
import { PageHealth } from './page-health';
import '../../styles/health.css';

/** How reading fares: per kind of page and detail when it was last read, how, and when it last failed. */
export function HealthSection({ takesFocus }: SectionProps) {
  const { db } = useSurroundings();
  const live = useLive(() => lastTrouble(db), [db]);
  if (live.state === 'loading') return <Loading />;
  if (live.state === 'failed') return <StoreTrouble error={live.error} />;
  const seen = [...live.value].sort((a, b) => b.lastSeenAt - a.lastSeenAt);
  const troubled = troubledPages(live.value);
  return (
    <div class="health">
      <Heading takesFocus={takesFocus}>{say('desk.health')}</Heading>
      <p>{say(seen.length === 0 ? 'health.nothing' : 'health.what')}</p>
      {seen.length === 0 && (
        <p>
          <a class="button" href={ORDERS_URL} target="_blank" rel="noreferrer">
            {say('popup.empty.link')}
          </a>
        </p>
      )}
      {seen.map((page) => (
        <PageHealth key={page.page} page={page} />
      ))}
      {troubled.length > 0 && (
        <>
          <p class="health-ways">
            <a href="/popup.html#/type-in">{say('popup.trouble.type-in.any')}</a>
          </p>
          <TroubleReport pages={troubled} />
        </>
      )}
    </div>
  );
}
