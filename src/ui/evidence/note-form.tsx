import { useId, useState } from 'preact/hooks';
import { dayOf } from '../../rules/zone-days';
import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';
import { noteOf } from './pieces';
import type { Piece } from './use-taking';

/** A note that is being written and is kept as it stands; `null` takes it back. */
export interface Draft {
  value: string;
  write: (value: string | null) => void;
}

interface NoteFormProps {
  onWritten: (piece: Piece) => void;
  /** Where a note that is not finished is kept; without it, it goes with the page. */
  draft?: Draft | undefined;
}

/** What the buyer saw, in their own words. */
export function NoteForm({ onWritten, draft }: NoteFormProps) {
  const { now, zone } = useSurroundings();
  const [typed, setTyped] = useState('');
  const text = draft?.value ?? typed;
  const write = draft?.write ?? ((value) => setTyped(value ?? ''));
  // What was begun before shows at once.
  const [begun] = useState(text !== '');
  const id = useId();
  const keep = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onWritten(noteOf(text.trim(), dayOf(now(), zone)));
    write(null);
  };
  return (
    <details class="note-form" open={begun}>
      <summary>{say('evidence.note')}</summary>
      <form onSubmit={keep}>
        <label for={id}>{say('evidence.note.label')}</label>
        <textarea
          id={id}
          rows={3}
          dir="auto"
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
        <button type="submit" disabled={text.trim() === ''}>
          {say('evidence.note.save')}
        </button>
      </form>
    </details>
  );
}
