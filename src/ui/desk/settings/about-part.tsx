import { useEffect, useId, useState } from 'preact/hooks';
import { say } from '../../../words/say';
import { hrefOf } from '../../route';
import { useSurroundings } from '../../surroundings';

const PERMISSIONS = [
  'aliexpress',
  'alarms',
  'notifications',
  'storage',
  'active-tab',
  ...(import.meta.env.FIREFOX ? [] : (['side-panel'] as const)),
] as const;

/** What the extension is, what it may do and why, and its keys. */
export function AboutPart() {
  const { version, commands } = useSurroundings();
  const [keys, setKeys] = useState<Record<string, string>>({});
  const id = useId();
  useEffect(() => {
    void commands?.().then(setKeys);
  }, [commands]);
  const keysOf = (name: string) => keys[name] || say('about.keys.none');
  return (
    <section class="settings-part" aria-labelledby={id}>
      <h2 id={id}>{say('about.title')}</h2>
      <p>{say('about.version', { version })}</p>
      <p>
        <a href={hrefOf({ screen: 'welcome' })}>{say('welcome.again')}</a>
      </p>
      <h3>{say('about.permissions')}</h3>
      <ul class="points">
        {PERMISSIONS.map((permission) => (
          <li key={permission}>{say(`about.permission.${permission}`)}</li>
        ))}
      </ul>
      <h3>{say('about.keys')}</h3>
      <ul class="points">
        <li>{say('about.keys.open', { keys: keysOf('_execute_action') })}</li>
        <li>{say('about.keys.capture', { keys: keysOf('capture-page') })}</li>
      </ul>
      <p class="quiet-text">{say('about.keys.change')}</p>
    </section>
  );
}
