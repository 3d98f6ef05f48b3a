import { useEffect, useState } from 'preact/hooks';
import { lastTrouble } from '../../store/pages';
import { say } from '../../words/say';
import { OpenAtSide } from '../open-at-side';
import { later } from '../parts/later';
import { Loading } from '../parts/loading';
import { StoreTrouble } from '../parts/store-trouble';
import { NotificationsOff } from '../reminders/notifications-shown';
import { deskHref } from '../route';
import { SafeNotes } from '../safe/safe-notes';
import { useSurroundings } from '../surroundings';
import { TestNotification } from '../test-notification';
import { troubledPages } from '../trouble/tell-trouble';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { readDue } from './due-data';
import { DueList } from './due-list';
import { DueSummary } from './due-summary';
import { EmptyState } from './empty-state';
import { TroubleBanner } from './trouble-banner';

/** What keeps and hashes a page is not waited for. */
const KeepPage = later(async () => (await import('../evidence/keep-page')).KeepPage);

/** As many orders as the popup shows without scrolling; read first, so that it opens at once. */
const IN_SIGHT = 10;

/** How many orders are read at a time after that. */
const PAGE = 40;

/** What is due: the sum of it in one sentence, the next three acts, the rest by day. */
export function DueScreen({ takesFocus }: { takesFocus: boolean }) {
  const { db, zone, place } = useSurroundings();
  const now = useNow();
  const [limit, setLimit] = useState(IN_SIGHT);
  const due = useLive(() => readDue(db, { now, zone }, limit), [db, now, zone, limit]);
  const pages = useLive(() => lastTrouble(db), [db]);
  const isUp = due.state === 'ready';
  useEffect(() => {
    if (isUp) setLimit(PAGE);
  }, [isUp]);
  if (due.state === 'failed') return <StoreTrouble error={due.error} />;
  if (due.state === 'loading' || pages.state === 'loading') return <Loading />;
  const troubled = pages.state === 'ready' ? troubledPages(pages.value) : [];
  return (
    <main class="due">
      <SafeNotes />
      <TroubleBanner pages={troubled} />
      <NotificationsOff />
      {due.value.hasOrders ? (
        <>
          <DueSummary due={due.value} takesFocus={takesFocus} />
          <DueList due={due.value} now={now} onMore={() => setLimit(limit + PAGE)} />
        </>
      ) : (
        <EmptyState takesFocus={takesFocus} />
      )}
      {place === 'popup' && <KeepPage />}
      <p class="foot due-ways">
        <a href={deskHref({ screen: 'orders' })} target="_blank" rel="noreferrer">
          {say('welcome.done')}
        </a>
        <a href={deskHref({ screen: 'health' })} target="_blank" rel="noreferrer">
          {say('health.open')}
        </a>
        <OpenAtSide />
      </p>
      <TestNotification />
    </main>
  );
}
