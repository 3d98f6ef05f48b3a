import { useRef, useState } from 'preact/hooks';
import type { PlainDate } from '../../model';
import { dayOf } from '../../rules/zone-days';
import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';
import { useNow } from '../use-now';
import { BasisMark } from './basis-mark';
import { OwnDay } from './own-day';
import { isTellable } from './tellable-day';

interface OwnDayRowProps {
  /** What the buyer told, with its day. */
  said: string;
  on: PlainDate;
  /** Puts another day in its place; throws where it could not be kept. */
  correct: (on: PlainDate) => Promise<void>;
  takeBack: () => Promise<void>;
}

/** Something that the buyer told with its day: the day can be corrected, and all of it taken back. */
export function OwnDayRow({ said, on, correct, takeBack }: OwnDayRowProps) {
  const { zone } = useSurroundings();
  const today = dayOf(useNow(), zone);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(on);
  const [failed, setFailed] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const write = async (change: () => Promise<void>) => {
    try {
      await change();
      setFailed(false);
      close();
    } catch (error) {
      console.error('what the buyer told could not be kept', error);
      setFailed(true);
    }
  };
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (isTellable(typed, today)) void write(() => correct(typed));
  };
  const named = (label: string) => say('label', { label, value: said });
  return (
    <>
      <span>
        {said} <BasisMark basis="user" />
      </span>{' '}
      <button
        type="button"
        class="quiet"
        aria-label={named(say('popup.date.undo'))}
        onClick={() => void write(takeBack)}
      >
        {say('popup.date.undo')}
      </button>{' '}
      <button
        type="button"
        class="quiet"
        ref={opener}
        aria-expanded={open}
        aria-label={named(say('popup.correct'))}
        onClick={() => {
          setTyped(on);
          setOpen(!open);
        }}
      >
        {say('popup.correct')}
      </button>
      {failed && !open && <span role="alert">{say('popup.date.not-saved')}</span>}
      {open && (
        <form class="own-form" noValidate onSubmit={submit}>
          <OwnDay on={typed} today={today} onDay={setTyped} failed={failed}>
            <button type="button" class="quiet" onClick={close}>
              {say('popup.cancel')}
            </button>
          </OwnDay>
        </form>
      )}
    </>
  );
}
