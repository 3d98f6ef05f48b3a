import { useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../model';
import { say } from '../../words/say';
import { deskHref, routeOf } from '../route';
import { useSurroundings } from '../surroundings';
import { type Draft, NoteForm } from './note-form';
import { piecesOfFiles, piecesOfPaste } from './pieces';
import { TakePicture } from './take-picture';
import { TakingState } from './taking-state';
import { usePaste } from './use-paste';
import { type Place, useTaking } from './use-taking';

interface AddEvidenceProps extends Place {
  onAdded?: (evidence: Evidence) => void;
  /** Where a note that is not finished is kept. */
  draft?: Draft;
}

/** The ways to put proof into the vault: pick, drop, paste, a picture of the page in view, a note. */
export function AddEvidence({ onAdded, draft, ...place }: AddEvidenceProps) {
  const { now, zone, place: stands } = useSurroundings();
  const { taking, take, stop } = useTaking(place, onAdded);
  const [isOver, setOver] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  usePaste(root, (data) => take(piecesOfPaste(data, now(), zone)));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(piecesOfFiles(event.dataTransfer?.files ?? []));
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way; the buttons inside do the same
    <div
      class={isOver ? 'add-evidence over-it' : 'add-evidence'}
      ref={root}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div class="add-ways">
        {import.meta.env.FIREFOX && stands === 'popup' ? <AddInTab /> : <PickFiles onPick={take} />}
        {stands === 'popup' && <TakePicture onTaken={take} />}
      </div>
      <NoteForm onWritten={(piece) => take([piece])} draft={draft} />
      <p class="add-hint">{say(isOver ? 'evidence.drop-now' : 'evidence.drop')}</p>
      <TakingState taking={taking} stop={stop} />
    </div>
  );
}

function PickFiles({ onPick }: { onPick: (pieces: ReturnType<typeof piecesOfFiles>) => void }) {
  return (
    <label class="button pick-files">
      <input
        type="file"
        multiple
        onChange={({ currentTarget }) => {
          onPick(piecesOfFiles(currentTarget.files ?? []));
          // The same file can be chosen again after it was removed.
          currentTarget.value = '';
        }}
      />
      {say('evidence.add')}
    </label>
  );
}

/** Firefox closes the popup as soon as a file dialog opens (bug 1292701): the files are picked in a tab. */
function AddInTab() {
  return (
    <a class="button" href={deskHref(routeOf(location.hash))} target="_blank" rel="noreferrer">
      {say('evidence.add-in-tab')}
    </a>
  );
}
