import type { Verdict } from '../../../evidence/verify';
import type { Evidence } from '../../../model';
import { dayOf } from '../../../rules/zone-days';
import { say } from '../../../words/say';
import { showDay } from '../../../words/show';
import { EvidenceList } from '../../evidence/evidence-list';
import { useSurroundings } from '../../surroundings';
import { useNow } from '../../use-now';
import { BelongsTo, type OrderName } from './belongs-to';
import { PhotoPlaceLine } from './photo-place';

interface EvidenceGridProps {
  evidence: readonly Evidence[];
  /** Also those that are not shown now: an original may be among them. */
  all: readonly Evidence[];
  orders: readonly OrderName[];
  verdicts: ReadonlyMap<string, Verdict>;
}

/** The pieces side by side, each with its hash, what verifying found, its order, and what can be done with it. */
export function EvidenceGrid({ evidence, all, orders, verdicts }: EvidenceGridProps) {
  const { zone } = useSurroundings();
  const now = useNow();
  return (
    <div class="evidence-grid">
      <EvidenceList
        evidence={evidence}
        none=""
        more={(one) => {
          const verdict = verdicts.get(one.id);
          const original = all.find(({ id }) => id === one.copyOf);
          const day = showDay(dayOf(one.takenInAt, zone), now);
          return (
            <>
              {original && <span class="seen">{say('vault.copy-of', { name: original.name })}</span>}
              <details>
                <summary class="hash-state" data-verdict={verdict ?? 'not-verified'}>
                  {verdict ? say(`vault.verdict.${verdict}`, { day }) : say('vault.hash.noted')}
                </summary>
                <code class="hash">{say('vault.hash', { hash: one.sha256 })}</code>
              </details>
              <PhotoPlaceLine evidence={one} />
              <BelongsTo evidence={one} orders={orders} />
            </>
          );
        }}
      />
    </div>
  );
}
