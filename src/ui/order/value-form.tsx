import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Correction } from '../../model';
import { say } from '../../words/say';
import { useCorrection } from './use-correction';

/** What the input of a form is told. */
export interface InputParts {
  id: string;
  invalid: boolean;
  saidBy: string;
  input: RefObject<(HTMLInputElement & HTMLSelectElement) | null>;
}

interface ValueFormProps {
  orderId: string;
  label: string;
  /** What would be saved, or why it cannot be yet. */
  read: () => Correction | { wrong: string };
  children: (parts: InputParts) => ComponentChildren;
  /** Asked for by a click on *Correct*: the form takes the focus and can be left without saving. */
  onClose?: (() => void) | undefined;
}

/** One value to be entered by hand: its input, *Save*, and what is wrong with it. */
export function ValueForm({ orderId, label, read, children, onClose }: ValueFormProps) {
  const { save, outcome } = useCorrection(orderId);
  const [asked, setAsked] = useState(false);
  const id = useId();
  const input = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const wasAsked = onClose !== undefined;
  useEffect(() => {
    if (wasAsked) input.current?.focus();
  }, [wasAsked]);
  const value = read();
  const wrong = 'wrong' in value ? value.wrong : null;
  const submit = async (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (!('wrong' in value) && (await save(value))) onClose?.();
  };
  return (
    <form class="date-form" noValidate onSubmit={submit}>
      <label for={id} class={wasAsked ? 'date-label hidden' : 'date-label'}>
        {label}
      </label>
      <div class="date-line">
        {children({ id, invalid: asked && wrong !== null, saidBy: `${id}-said`, input })}
        <button type="submit" disabled={outcome === 'saving'}>
          {say('popup.date.save')}
        </button>
        {onClose && (
          <button type="button" class="quiet" onClick={onClose}>
            {say('popup.cancel')}
          </button>
        )}
      </div>
      <p id={`${id}-said`} class="form-said" role="status">
        {asked && wrong}
        {outcome === 'failed' && say('popup.date.not-saved')}
      </p>
    </form>
  );
}
