import { useEffect, useState } from 'preact/hooks';
import { askSiteAccess, hasSiteAccess, onSiteAccess } from '../../alarms/site-access';
import { onWriteTrouble, type WriteTrouble, writeTrouble } from '../../alarms/write-trouble';
import { isPrivateWindow } from '../../messages/private-window';
import { dayOf } from '../../rules/zone-days';
import { backupState } from '../../store/backup/backup-due';
import { setMeta } from '../../store/meta';
import { say } from '../../words/say';
import { showDay } from '../../words/show';
import { deskHref } from '../route';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { useNow } from '../use-now';

/** What endangers what is kept or read, each with its next step; nothing where all is well. */
export function SafeNotes() {
  return (
    <>
      <AccessNote />
      <WritingNote />
      <PrivateNote />
      <BackupNote />
    </>
  );
}

/** The browser keeps the extension from the shop's pages. */
function AccessNote() {
  const [allowed, setAllowed] = useState(true);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void hasSiteAccess().then(setAllowed);
    look();
    return onSiteAccess(look);
  }, []);
  if (allowed) return null;
  const ask = async () => {
    const granted = await askSiteAccess();
    setAllowed(granted);
    setRefused(!granted);
  };
  return (
    <div class="trouble-loud" role="alert" data-note="access">
      <p>
        <strong>{say('access.gone')}</strong>
      </p>
      <p>{say('access.next')}</p>
      <p>
        <button type="button" onClick={ask}>
          {say('access.ask')}
        </button>
      </p>
      {refused && <p>{say('access.refused')}</p>}
    </div>
  );
}

/** The last page that was read could not be written down. */
function WritingNote() {
  const [trouble, setTrouble] = useState<WriteTrouble | null>(null);
  useEffect(() => {
    const look = () => void writeTrouble().then(setTrouble);
    look();
    return onWriteTrouble(look);
  }, []);
  if (trouble === null) return null;
  return (
    <div class="trouble-loud" role="alert" data-note="writing">
      <p>
        <strong>{say(`writing.${trouble}`)}</strong>
      </p>
      <p>{say(`writing.${trouble}.next`)}</p>
      <p>
        <a href={deskHref({ screen: 'settings' })} target="_blank" rel="noreferrer">
          {say('nudge.make')}
        </a>
      </p>
    </div>
  );
}

/** Who opens a private window does not expect that something of it stays. */
function PrivateNote() {
  const [isPrivate, setPrivate] = useState(false);
  useEffect(() => {
    void isPrivateWindow().then(setPrivate);
  }, []);
  if (!isPrivate) return null;
  return (
    <div class="nudge" role="note" data-note="private">
      <p>
        <strong>{say('private.kept')}</strong>
      </p>
      <p>{say('private.next')}</p>
    </div>
  );
}

/** Once a week, while there is proof that only this machine has. */
function BackupNote() {
  const { db, zone, isDemo } = useSurroundings();
  const now = useNow();
  const state = useLive(() => backupState(db, now), [db, now]);
  if (isDemo || state.state !== 'ready' || !state.value.due) return null;
  const { last } = state.value;
  return (
    <div class="nudge" role="status" data-note="backup">
      <p>
        <strong>{say('nudge.title')}</strong>
      </p>
      <p>
        {last === null ? say('nudge.never') : say('nudge.last', { day: showDay(dayOf(last, zone), now) })}
      </p>
      <p class="choices">
        <a class="button" href={deskHref({ screen: 'settings' })} target="_blank" rel="noreferrer">
          {say('nudge.make')}
        </a>
        <button type="button" class="quiet" onClick={() => void setMeta(db, 'backup-asked-at', String(now))}>
          {say('nudge.later')}
        </button>
      </p>
    </div>
  );
}
