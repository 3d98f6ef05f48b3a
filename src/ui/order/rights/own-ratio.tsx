import { useState } from 'preact/hooks';
import type { DisputeRatio } from '../../../rules/buying/dispute-ratio';
import { say } from '../../../words/say';
import { useSurroundings } from '../../surroundings';
import { readRatio } from './rights-data';

/** The buyer's own share of disputes, shown to the buyer alone and only when it is unfolded (DS-19). */
export function OwnRatio() {
  const { db } = useSurroundings();
  const [ratio, setRatio] = useState<DisputeRatio | null | undefined>(undefined);
  const look = async (open: boolean) => {
    if (open) setRatio(await readRatio(db).catch(() => null));
  };
  return (
    <details class="own-ratio" onToggle={({ currentTarget }) => void look(currentTarget.open)}>
      <summary>{say('rights.ratio')}</summary>
      {ratio !== undefined && <p role="status">{told(ratio)}</p>}
    </details>
  );
}

function told(ratio: DisputeRatio | null): string {
  if (ratio === null) return say('rights.ratio.few');
  const share = Math.round(ratio.share * 100);
  return ratio.level === 'fine'
    ? say('rights.ratio.fine', { share })
    : say(`ratio.${ratio.level}`, { share });
}
