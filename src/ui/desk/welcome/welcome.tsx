import { useState } from 'preact/hooks';
import { setMeta } from '../../../store/meta';
import { say } from '../../../words/say';
import { DEMO_HREF } from '../../demo/demo-address';
import { Heading } from '../../parts/heading';
import { hrefOf } from '../../route';
import { useSurroundings } from '../../surroundings';

const SCREENS = ['reads', 'keeps', 'never'] as const;
type Screen = (typeof SCREENS)[number];

const DRAWN: Record<Screen, string> = {
  reads: 'M4 12s5-7 12-7 12 7 12 7-5 7-12 7S4 12 4 12zm12-3.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  keeps: 'M6 14h20v13H6zM10 14V9a6 6 0 0 1 12 0v5M16 19v3',
  never: 'M16 4a12 12 0 1 0 0 24 12 12 0 0 0 0-24zM8 24 24 8',
};

/** Three screens for the first opening: what is read, what is kept, what is never done. */
export function Welcome({ takesFocus }: { takesFocus: boolean }) {
  const { db } = useSurroundings();
  const [at, setAt] = useState(0);
  const screen = SCREENS[at] ?? 'reads';
  const last = at === SCREENS.length - 1;
  const done = () => void setMeta(db, 'welcomed', 'yes');
  return (
    <main class="welcome">
      <p class="welcome-name">{say('manifest.name')}</p>
      <p class="quiet-text">{say('welcome.step', { n: at + 1, all: SCREENS.length })}</p>
      <svg viewBox="0 0 32 32" class="welcome-sign" aria-hidden="true">
        <path d={DRAWN[screen]} />
      </svg>
      <Heading key={screen} takesFocus={takesFocus || at > 0}>
        {say(`welcome.${screen}`)}
      </Heading>
      <ul>
        {([1, 2, 3] as const).map((line) => (
          <li key={line}>{say(`welcome.${screen}.${line}`)}</li>
        ))}
      </ul>
      <p class="welcome-ways">
        {at > 0 && (
          <button type="button" class="quiet" onClick={() => setAt(at - 1)}>
            {say('welcome.back')}
          </button>
        )}
        {last ? (
          <a class="button" href={hrefOf({ screen: 'orders' })} onClick={done}>
            {say('welcome.done')}
          </a>
        ) : (
          <button type="button" onClick={() => setAt(at + 1)}>
            {say('welcome.next')}
          </button>
        )}
      </p>
      {last && (
        <p>
          <a href={DEMO_HREF} onClick={done}>
            {say('demo.look')}
          </a>
        </p>
      )}
    </main>
  );
}
