import { lastTrouble } from '../../store/pages';
import { say } from '../../words/say';
import { Back } from '../parts/back';
import { Heading } from '../parts/heading';
import { Loading } from '../parts/loading';
import { StoreTrouble } from '../parts/store-trouble';
import { deskHref } from '../route';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { isUnreadable, type TroubledPage, troubledPages } from './tell-trouble';
import { TroubleReport } from './trouble-report';
import { TroubledPageCard } from './troubled-page-card';

/** What could not be read, when, and what to do about it. */
export function TroubleScreen({ takesFocus }: { takesFocus: boolean }) {
  const { db } = useSurroundings();
  const live = useLive(() => lastTrouble(db), [db]);
  if (live.state === 'loading') return <Loading />;
  if (live.state === 'failed') return <StoreTrouble error={live.error} />;
  const pages = troubledPages(live.value);
  return (
    <main class="trouble">
      <nav class="order-nav">
        <Back />
      </nav>
      <Heading takesFocus={takesFocus}>{say(headingOf(pages))}</Heading>
      {pages.map((page) => (
        <TroubledPageCard key={page.page} page={page} />
      ))}
      {pages.length > 0 && <TroubleReport pages={pages} />}
      <p>
        <a href={deskHref({ screen: 'health' })} target="_blank" rel="noreferrer">
          {say('health.open')}
        </a>
      </p>
    </main>
  );
}

function headingOf(pages: TroubledPage[]) {
  if (pages.some(isUnreadable)) return 'popup.unreadable';
  return pages.length > 0 ? 'popup.trouble.details' : 'popup.trouble.none';
}
