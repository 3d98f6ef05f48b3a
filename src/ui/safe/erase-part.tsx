import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';

type Erasing = 'idle' | 'sure' | 'going' | 'done' | 'failed';

/** Erases all that is kept, once it was asked for and then confirmed with what would go in view. */
export function ErasePart() {
  const { db, send } = useSurroundings();
  const title = useId();
  const [at, setAt] = useState<Erasing>('idle');
  const erase = async () => {
    setAt('going');
    const reply = await send('ui:erase', {});
    setAt(reply.ok ? 'done' : 'failed');
  };
  const held = useLive(
    async () => ({ orders: await db.orders.count(), files: await db.evidence.count() }),
    [db],
  );
  return (
    <section class="setting" aria-labelledby={title}>
      <h2 id={title}>{say('erase.title')}</h2>
      <p>{say('erase.what')}</p>
      {at === 'sure' && held.state === 'ready' ? (
        <Sure {...held.value} onKeep={() => setAt('idle')} onErase={() => void erase()} />
      ) : (
        <button type="button" class="danger" disabled={at === 'going'} onClick={() => setAt('sure')}>
          {say('erase.ask')}
        </button>
      )}
      <p role="status">
        {at === 'going' && say('erase.going')}
        {at === 'done' && say('erase.done')}
      </p>
      {at === 'failed' && (
        <p role="alert" class="wrong">
          {say('erase.failed')}
        </p>
      )}
    </section>
  );
}

interface SureProps {
  orders: number;
  files: number;
  onKeep: () => void;
  onErase: () => void;
}

function Sure({ orders, files, onKeep, onErase }: SureProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div role="alertdialog" aria-label={say('erase.title')} class="sure">
      <p>
        {say('erase.sure', {
          orders: say('safe.orders', { n: orders }),
          files: say('safe.files', { n: files }),
        })}
      </p>
      <p class="choices">
        <button type="button" ref={keep} onClick={onKeep}>
          {say('erase.keep')}
        </button>
        <button type="button" class="danger" onClick={onErase}>
          {say('erase.go')}
        </button>
      </p>
    </div>
  );
}
