import { say } from '../../words/say';

/** How far something is that takes its time, and a button to stop it. */
export function Working({ what, share, stop }: { what: string; share: number; stop: () => void }) {
  return (
    <p class="working">
      <span>{what}</span> <progress max={1} value={share} aria-label={what} />{' '}
      <button type="button" class="quiet" onClick={stop}>
        {say('evidence.stop')}
      </button>
    </p>
  );
}
