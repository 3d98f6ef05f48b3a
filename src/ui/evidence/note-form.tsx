import { useId, useState } from 'preact/hooks';
import { dayOf } from '../../rules/zone-days';
import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';
import { noteOf } from './pieces';
import type { Piece } from './use-taking';

/** What the buyer saw, in their own words. */
export function NoteForm({ onWritten }: { onWritten: (piece: Piece) => void }) {
  const { now, zone } = useSurroundings();
  const [text, setText] = useState('');
  const id = useId();
  const keep = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onWritten(noteOf(text.trim(), dayOf(now(), zone)));
    setText('');
  };
  return (
    <details class="note-form">
      <summary>{say('evidence.note')}</summary>
      <form onSubmit={keep}>
        <label for={id}>{say('evidence.note.label')}</label>
        <textarea
          id={id}
          rows={3}
          dir="auto"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" disabled={text.trim() === ''}>
          {say('evidence.note.save')}
        </button>
      </form>
    </details>
  );
}
