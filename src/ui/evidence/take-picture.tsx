import { useState } from 'preact/hooks';
import { pageInView, pictureOf } from '../../evidence/page-in-view';
import { dayOf } from '../../rules/zone-days';
import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';
import { kindOfPage } from './kind-of-page';
import type { Piece } from './use-taking';

/** One click keeps what is visible of the page behind the popup. */
export function TakePicture({ onTaken }: { onTaken: (pieces: Piece[]) => void }) {
  const { now, zone } = useSurroundings();
  const [failed, setFailed] = useState(false);
  const takePicture = async () => {
    setFailed(false);
    try {
      const page = await pageInView();
      if (!page) return setFailed(true);
      const at = now();
      onTaken([
        {
          bytes: await pictureOf(page),
          kind: kindOfPage(page.url),
          name: say('evidence.picture.name', { day: dayOf(at, zone) }),
          url: page.url,
          madeAt: at,
        },
      ]);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" onClick={takePicture}>
        {say('evidence.picture')}
      </button>
      {failed && (
        <p class="taking-trouble" role="alert">
          {say('evidence.no-picture')}
        </p>
      )}
    </>
  );
}
