import { useEffect, useState } from 'preact/hooks';
import { type PageInView, pageInView, pictureOf } from '../../evidence/page-in-view';
import { pictureOfWhole } from '../../evidence/whole-page';
import { askTab } from '../../messages/tab';
import type { TabView } from '../../model';
import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';
import { piecesOfPage } from './pieces';
import { useLongWork } from './use-long-work';
import type { Piece } from './use-taking';
import { Working } from './working';

/** What is known of the page behind the popup; `view` is `null` where none of our scripts runs in it. */
interface Behind {
  page: PageInView;
  view: TabView | null;
}

/** One click keeps what is visible of the page behind the popup; one more all of it, where it can be scrolled. */
export function TakePicture({ onTaken }: { onTaken: (pieces: Piece[]) => void }) {
  const { now, zone } = useSurroundings();
  const [behind, setBehind] = useState<Behind | null>(null);
  const { work, start, stop } = useLongWork<{ isWhole: boolean; hasWords: boolean }>();
  useEffect(() => {
    let gone = false;
    lookBehind().then(
      (found) => !gone && setBehind(found),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, []);
  const isLonger = behind?.view && behind.view.height > behind.view.viewHeight * 1.1;
  const take = (whole: boolean) =>
    start(async (progress, signal) => {
      const seen = await lookBehind();
      if (!seen) throw new Error('no page behind the popup');
      const { page, view } = seen;
      const scroll = (y: number | null) => askTab(page.tabId, { ask: 'scroll', y });
      const isWhole = whole && view !== null;
      const pictures = isWhole
        ? await pictureOfWhole(page, scroll, progress, signal)
        : [await pictureOf(page)];
      const words = view && (await askTab(page.tabId, { ask: 'words' }));
      onTaken(piecesOfPage(page.url, pictures, words, now(), zone));
      return { isWhole: isWhole || (view !== null && !isLonger), hasWords: words !== null };
    });
  return (
    <>
      <button type="button" onClick={() => take(false)} disabled={work.state === 'working'}>
        {say('evidence.picture')}
      </button>
      {isLonger && (
        <button type="button" onClick={() => take(true)} disabled={work.state === 'working'}>
          {say('evidence.picture.whole')}
        </button>
      )}
      <div role="status" class="picture-state">
        {work.state === 'working' && (
          <Working what={say('evidence.picturing')} share={work.share} stop={stop} />
        )}
        {work.state === 'done' && !work.value.isWhole && (
          <p class="seen">{say('evidence.picture.visible-only')}</p>
        )}
        {work.state === 'done' && !work.value.hasWords && (
          <p class="seen">{say('evidence.picture.no-words')}</p>
        )}
        {work.state === 'stopped' && <p>{say('evidence.picture.stopped')}</p>}
        {work.state === 'failed' && <p class="taking-trouble">{say('evidence.no-picture')}</p>}
      </div>
    </>
  );
}

async function lookBehind(): Promise<Behind | null> {
  const page = await pageInView();
  return page && { page, view: await askTab(page.tabId, { ask: 'measure' }) };
}
