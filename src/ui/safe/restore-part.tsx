import { useId, useRef, useState } from 'preact/hooks';
import type { RestoreMode } from '../../store/backup/restore';
import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';
import type { BringingBack } from './bring-back';
import { RestorePreview } from './restore-preview';
import { ShareBar } from './share-bar';

/** A backup file chosen, opened, checked, looked at, and brought back. */
export function RestorePart() {
  const surroundings = useSurroundings();
  const title = useId();
  const [at, setAt] = useState<BringingBack>({ state: 'idle' });
  const stop = useRef(new AbortController());

  const check = async (file: Blob, passphrase: string | null) => {
    stop.current = new AbortController();
    const bringing = await import('./bring-back');
    await bringing.check(surroundings, file, passphrase, setAt, stop.current.signal);
  };
  const bringBack = async (mode: RestoreMode) => {
    if (at.state !== 'checked') return;
    stop.current = new AbortController();
    const bringing = await import('./bring-back');
    await bringing.bringBack(surroundings, at.backup, mode, setAt, stop.current.signal);
  };
  const halt = () => stop.current.abort();
  return (
    <section class="setting" aria-labelledby={title}>
      <h2 id={title}>{say('restore.title')}</h2>
      {at.state === 'checking' && <ShareBar word="restore.checking" done={at.done} stop={halt} />}
      {at.state === 'going' && <ShareBar word="restore.going" done={at.done} stop={halt} />}
      {at.state === 'locked' && (
        <Unlock wrong={at.wrong} onOpen={(passphrase) => void check(at.file, passphrase)} />
      )}
      {at.state === 'checked' && (
        <RestorePreview
          backup={at.backup}
          preview={at.preview}
          onBring={(mode) => void bringBack(mode)}
          onLeave={() => setAt({ state: 'stopped' })}
        />
      )}
      {!['checking', 'going', 'checked'].includes(at.state) && (
        <PickFile onPick={(file) => void check(file, null)} />
      )}
      <p role="status">
        {at.state === 'done' && say('restore.done')}
        {at.state === 'stopped' && say('restore.stopped')}
      </p>
      {at.state === 'refused' && (
        <p role="alert" class="wrong">
          {say(`restore.${at.why}`)}
        </p>
      )}
    </section>
  );
}

function PickFile({ onPick }: { onPick: (file: File) => void }) {
  return (
    <label class="button pick-files">
      {say('restore.pick')}
      <input
        type="file"
        accept=".zip,.recourse"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onPick(file);
          // The same file can be chosen once more.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

function Unlock({ wrong, onOpen }: { wrong: boolean; onOpen: (passphrase: string) => void }) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(passphrase);
      }}
    >
      <label for={id}>{say('restore.locked')}</label>
      <input
        id={id}
        type="password"
        autocomplete="off"
        value={passphrase}
        aria-invalid={wrong ? 'true' : undefined}
        onInput={(event) => setPassphrase(event.currentTarget.value)}
      />
      {wrong && (
        <p role="alert" class="wrong">
          {say('restore.wrong-passphrase')}
        </p>
      )}
      <p>
        <button type="submit">{say('restore.open')}</button>
      </p>
    </form>
  );
}
