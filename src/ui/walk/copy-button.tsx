import { useState } from 'preact/hooks';
import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';

interface CopyButtonProps {
  text: string;
  label: string;
  copied: string;
}

/** Copies a text and says so; where the browser refuses, the text is there to be selected. */
export function CopyButton({ text, label, copied }: CopyButtonProps) {
  const { copy } = useSurroundings();
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'refused'>('idle');
  return (
    <>
      <button
        type="button"
        class="plain"
        onClick={() =>
          copy(text).then(
            () => setOutcome('copied'),
            () => setOutcome('refused'),
          )
        }
      >
        {label}
      </button>
      <span class="said" role="status">
        {outcome === 'copied' && copied}
        {outcome === 'refused' && say('popup.report.by-hand')}
      </span>
    </>
  );
}
