import { useId, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../rules/zone-days';
import { backupState } from '../../store/backup/backup-due';
import { choose, settingsOf } from '../../store/settings';
import { say } from '../../words/say';
import { showDay } from '../../words/show';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import type { Making } from './make-backup';
import { type Passphrase, PassphraseFields, passphraseTrouble } from './passphrase-fields';
import { ShareBar } from './share-bar';

/** All that is held as one file, locked or not; and whether to be reminded of it. */
export function BackupPart() {
  const surroundings = useSurroundings();
  const { db, zone } = surroundings;
  const now = useNow();
  const title = useId();
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const [secret, setSecret] = useState<Passphrase | null>(null);
  const [asked, setAsked] = useState(false);
  const stop = useRef(new AbortController());
  const state = useLive(() => backupState(db, now), [db, now]);
  const last = state.state === 'ready' ? state.value.last : null;

  const make = async () => {
    setAsked(true);
    if (secret && passphraseTrouble(secret)) return;
    stop.current = new AbortController();
    const { makeBackup } = await import('./make-backup');
    await makeBackup(surroundings, secret?.first ?? null, setMaking, stop.current.signal);
  };
  return (
    <section class="setting" aria-labelledby={title}>
      <h2 id={title}>{say('backup.title')}</h2>
      <p>{say('backup.what')}</p>
      <p class="seen">
        {last === null ? say('backup.never') : say('backup.last', { day: showDay(dayOf(last, zone), now) })}
      </p>
      {making.state === 'making' ? (
        <ShareBar word="backup.making" done={making.done} stop={() => stop.current.abort()} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void make();
          }}
        >
          <PassphraseFields secret={secret} onChange={setSecret} asked={asked} />
          <button type="submit">{say('backup.make')}</button>
        </form>
      )}
      <p role="status">{toldOf(making)}</p>
      <Reminder />
    </section>
  );
}

function toldOf(making: Making): string | null {
  if (making.state === 'idle' || making.state === 'making') return null;
  if (making.state !== 'made') return say(`backup.${making.state}`);
  const { name, manifest } = making;
  const orders = manifest.tables.find(({ table }) => table === 'orders')?.rows ?? 0;
  return say('backup.made', {
    name,
    orders: say('safe.orders', { n: orders }),
    files: say('safe.files', { n: manifest.files.length }),
  });
}

function Reminder() {
  const { db } = useSurroundings();
  const settings = useLive(() => settingsOf(db), [db]);
  if (settings.state !== 'ready') return null;
  const { remindOfBackup } = settings.value;
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={remindOfBackup}
        onChange={(event) => void choose(db, 'remindOfBackup', event.currentTarget.checked)}
      />
      <span>{say('backup.remind')}</span>
    </label>
  );
}
