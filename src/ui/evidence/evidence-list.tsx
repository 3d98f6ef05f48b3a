import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { putBack, type Removed, remove } from '../../evidence/vault';
import type { Evidence } from '../../model';
import { say } from '../../words/say';
import { useSurroundings } from '../surroundings';
import { EvidenceItem } from './evidence-item';

interface EvidenceListProps {
  evidence: readonly Evidence[];
  /** What is said where there is nothing; the usual words if it is not given. */
  none?: string;
  /** More to say or do for each piece. */
  more?: (evidence: Evidence) => ComponentChildren;
}

/** Pieces of the vault, each to be opened, saved or removed; what was removed can be put back. */
export function EvidenceList({ evidence, none, more }: EvidenceListProps) {
  const { db } = useSurroundings();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [failed, setFailed] = useState(false);
  const undo = async (back: Removed) => {
    try {
      await putBack(db, back);
      setRemoved(null);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {evidence.length === 0 && !removed && none !== '' && (
        <p class="answer">{none ?? say('evidence.none')}</p>
      )}
      <ul class="evidence-list">
        {evidence.map((one) => (
          <EvidenceItem
            key={one.id}
            evidence={one}
            onRemove={async () => {
              setFailed(false);
              setRemoved(await remove(db, one.id));
            }}
          >
            {more?.(one)}
          </EvidenceItem>
        ))}
      </ul>
      <div role="status">
        {removed && (
          <p class="removed">
            {say('evidence.removed', { name: removed.evidence.name })}{' '}
            <button type="button" class="quiet" onClick={() => undo(removed)}>
              {say('evidence.undo')}
            </button>
          </p>
        )}
        {failed && <p class="taking-trouble">{say('evidence.undo-failed')}</p>}
      </div>
    </>
  );
}
