import { say } from '../../words/say';
import { showSize } from '../../words/show';
import type { Taking } from './use-taking';

/** How far taking in is, and what became of it. */
export function TakingState({ taking, stop }: { taking: Taking; stop: () => void }) {
  return (
    <div class="taking" role="status">
      {taking.state === 'taking' && <Underway {...taking} stop={stop} />}
      {taking.state === 'taken' && (
        <p>
          {taking.fresh > 0 && say('evidence.taken', { n: taking.fresh })}{' '}
          {taking.known > 0 && say('evidence.known', { n: taking.known })}
        </p>
      )}
      {taking.state === 'stopped' && <p>{say('evidence.stopped')}</p>}
      {(taking.state === 'full' || taking.state === 'unreadable') && (
        <p class="taking-trouble">{say(`evidence.${taking.state}`, { name: taking.name })}</p>
      )}
    </div>
  );
}

/** Small files are kept before a bar could be read. */
const WORTH_A_BAR = 8_000_000;

function Underway({ name, done, all, stop }: { name: string; done: number; all: number; stop: () => void }) {
  if (all < WORTH_A_BAR) return null;
  const share = all === 0 ? 100 : Math.floor((100 * done) / all);
  return (
    <>
      <p>{say('evidence.taking', { name })}</p>
      <progress max={all} value={done} aria-label={say('evidence.taking', { name })} />{' '}
      <span class="seen">{say('evidence.taking.share', { share, size: showSize(all) })}</span>{' '}
      <button type="button" class="quiet" onClick={stop}>
        {say('evidence.stop')}
      </button>
    </>
  );
}
