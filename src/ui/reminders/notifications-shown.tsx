import { useEffect, useState } from 'preact/hooks';
import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';

/** Whether the browser shows notifications: `null` where it does not say, `undefined` until it is known. */
export function useMayNotify(): boolean | null | undefined {
  const { send } = useSurroundings();
  const [shown, setShown] = useState<boolean | null | undefined>(undefined);
  useEffect(() => {
    void send('ui:may-notify', {}).then((reply) => {
      setShown(reply.ok ? (reply.value ?? null) : null);
    });
  }, [send]);
  return shown;
}

/** What the settings say of it. */
export function NotificationsShown() {
  const shown = useMayNotify();
  if (shown === undefined) return null;
  const word = shown === null ? 'unknown' : shown ? 'on' : 'off';
  return (
    <p class={shown === false ? 'notifications-off' : 'quiet-text'}>{say(`remind.notifications-${word}`)}</p>
  );
}

/** Said above what is due where the browser holds notifications back. */
export function NotificationsOff() {
  const shown = useMayNotify();
  if (shown !== false) return null;
  return (
    <p class="notifications-off" role="note">
      {say('remind.notifications-off')}
    </p>
  );
}
