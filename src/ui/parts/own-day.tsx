import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../../words/say';
import { EARLIEST, isLater, isTellable } from './tellable-day';

interface OwnDayProps {
  /** The day in the field, YYYY-MM-DD, or empty. */
  on: string;
  /** The last day that can be told: no one tells what will have happened. */
  today: string;
  onDay: (on: string) => void;
  /** What to mind before it is saved. */
  care?: string;
  /** Whether saving it failed. */
  failed: boolean;
  /** Buttons beside *Save*. */
  children?: ComponentChildren;
}

/** The end of a form in which the buyer tells what happened: the day, what to mind, *Save*, and what speaks against it. */
export function OwnDay({ on, today, onDay, care, failed, children }: OwnDayProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{say('rights.happened.on')}</label>
      <input
        id={id}
        type="date"
        value={on}
        min={EARLIEST}
        max={today}
        required
        aria-describedby={`${id}-said`}
        onInput={({ currentTarget }) => onDay(currentTarget.value)}
      />
      {care && <p class="rights-hint">{care}</p>}
      <div class="own-acts">
        <button type="submit">{say('popup.date.save')}</button>
        {children}
      </div>
      <p id={`${id}-said`} class="form-said" role="status">
        {isLater(on, today) ? say('popup.date.future') : !isTellable(on, today) && say('popup.date.missing')}
        {failed && say('popup.date.not-saved')}
      </p>
    </>
  );
}
