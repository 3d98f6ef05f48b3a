import { useState } from 'preact/hooks';
import { say } from '../words/say';
import { useSurroundings } from './surroundings';

/** Browsers and systems can hold notifications back without a word: a way to find out before it matters. */
export function TestNotification() {
  const { send } = useSurroundings();
  const [outcome, setOutcome] = useState<'not-yet' | 'sent' | 'failed'>('not-yet');
  const ask = async () => {
    const reply = await send('ui:test-notification', {});
    setOutcome(reply.ok ? 'sent' : 'failed');
  };
  return (
    <footer class="foot">
      <button type="button" class="quiet" onClick={ask}>
        {say('settings.test-notification')}
      </button>
      <span role="status" class="said">
        {outcome === 'sent' && say('settings.test-sent')}
        {outcome === 'failed' && say('popup.test-failed')}
      </span>
    </footer>
  );
}
