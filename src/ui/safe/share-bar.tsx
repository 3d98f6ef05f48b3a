import type { WordKey } from '../../words/en';
import { say } from '../../words/say';

/** How far a long work is, from 0 to 1, with a way to stop it. */
export function ShareBar({ word, done, stop }: { word: WordKey; done: number; stop?: () => void }) {
  return (
    <div class="share-bar" role="status">
      <p>{say(word, { share: Math.floor(done * 100) })}</p>
      <progress max={1} value={done} aria-hidden="true" />
      {stop && (
        <button type="button" class="quiet" onClick={stop}>
          {say('safe.stop')}
        </button>
      )}
    </div>
  );
}
