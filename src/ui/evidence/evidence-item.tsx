import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../model';
import { say } from '../../words/say';
import { showMoment, showSize } from '../../words/show';
import { useSurroundings } from '../surroundings';
import { useNow } from '../use-now';
import { openBytes, saveBytes } from './hand-out';
import { Thumbnail } from './thumbnail';

interface EvidenceItemProps {
  evidence: Evidence;
  onRemove?: () => void;
  /** More to say or do, below what is told of it. */
  children?: ComponentChildren;
}

/** One piece of the vault: how it looks, what it is, where and when it comes from. */
export function EvidenceItem({ evidence, onRemove, children }: EvidenceItemProps) {
  const { db, zone } = useSurroundings();
  const now = useNow();
  const { name, kind, size, takenInAt, url } = evidence;
  return (
    <li class="evidence-item" data-evidence={evidence.id}>
      <Thumbnail evidence={evidence} />
      <div class="evidence-about">
        <strong dir="auto">{name}</strong>
        <span class="seen">
          {say('evidence.facts', {
            kind: say(`evidence.kind.${kind}`),
            size: showSize(size),
            moment: showMoment(takenInAt, zone, now),
          })}
          {url && ` · ${say('evidence.from-page', { host: hostOf(url) })}`}
        </span>
        {children}
        <span class="evidence-acts">
          <button
            type="button"
            class="quiet"
            aria-label={say('evidence.open.named', { name })}
            onClick={() => openBytes(db, evidence)}
          >
            {say('evidence.open')}
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={say('evidence.save.named', { name })}
            onClick={() => saveBytes(db, evidence)}
          >
            {say('evidence.save')}
          </button>
          {onRemove && (
            <button
              type="button"
              class="quiet"
              aria-label={say('evidence.remove.named', { name })}
              onClick={onRemove}
            >
              {say('evidence.remove')}
            </button>
          )}
        </span>
      </div>
    </li>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
