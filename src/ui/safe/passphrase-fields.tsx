import { useId } from 'preact/hooks';
import type { WordKey } from '../../words/en';
import { say } from '../../words/say';

export interface Passphrase {
  first: string;
  again: string;
}

const SHORTEST = 8;

/** What is wrong with a passphrase that was typed in twice, or `null`. */
export function passphraseTrouble({ first, again }: Passphrase): WordKey | null {
  if (first.length < SHORTEST) return 'backup.short';
  return first === again ? null : 'backup.differ';
}

interface FieldsProps {
  secret: Passphrase | null;
  onChange: (secret: Passphrase | null) => void;
  /** Whether it was tried with what stands there, so that what is wrong with it may be said. */
  asked: boolean;
}

/** Whether to lock the backup, and with what. */
export function PassphraseFields({ secret, onChange, asked }: FieldsProps) {
  const id = useId();
  const trouble = secret && asked ? passphraseTrouble(secret) : null;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={secret !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? { first: '', again: '' } : null)}
        />
        <span>{say('backup.seal')}</span>
      </label>
      {secret && (
        <div class="field">
          <p class="seen">{say('backup.lost')}</p>
          {(['first', 'again'] as const).map((which) => (
            <p key={which}>
              <label for={`${id}-${which}`}>
                {say(which === 'first' ? 'safe.passphrase' : 'backup.again')}
              </label>
              <input
                id={`${id}-${which}`}
                type="password"
                autocomplete="new-password"
                value={secret[which]}
                aria-invalid={trouble ? 'true' : undefined}
                aria-describedby={trouble ? `${id}-trouble` : undefined}
                onInput={(event) => onChange({ ...secret, [which]: event.currentTarget.value })}
              />
            </p>
          ))}
          {trouble && (
            <p id={`${id}-trouble`} role="alert" class="wrong">
              {say(trouble)}
            </p>
          )}
        </div>
      )}
    </>
  );
}
