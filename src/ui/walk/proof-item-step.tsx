import { useId, useState } from 'preact/hooks';
import { draftOfNote } from '../../rules/case/note-drafts';
import { LATER, type ProofItem } from '../../rules/case/proof-items';
import { isWordKey, say } from '../../words/say';
import { AddEvidence } from '../evidence/add-evidence';
import { EvidenceList } from '../evidence/evidence-list';
import { Choices } from './choices';
import { Question } from './question';
import { useWriter } from './use-writer';
import type { StepProps } from './walk-step';

/** Why a thing of the list is not there; each is said by `proof.pass.<why>`. */
const WHYS = ['never-made', 'not-possible', 'does-not-apply', LATER] as const;

/** One thing that proves the problem: what, why, how; it is added, or passed over with a reason. */
export function ProofItemStep({ walk, takesFocus, next, item }: StepProps & { item: ProofItem }) {
  const { pursuit, evidence, filled } = walk;
  const { id: itemId, weight } = item;
  const [asked, setAsked] = useState(false);
  const [passing, setPassing] = useState(false);
  const { value: why, write } = useWriter(pursuit.id, 'passedOver', itemId, pursuit.passedOver[itemId] ?? '');
  const place = draftOfNote(itemId);
  const draft = useWriter(pursuit.id, 'texts', place, pursuit.texts[place] ?? '');
  const id = useId();
  const isThere = filled.includes(itemId);
  next.holdBack(() => {
    if (isThere || why) return false;
    setAsked(true);
    setPassing(true);
    return true;
  });
  const mine = evidence.filter((one) => one.item === itemId);
  const kept = mine.length > 0 || isThere;
  return (
    <>
      <Question id={id} takesFocus={takesFocus}>
        {say(`proof.${itemId}`)}
      </Question>
      <p>
        <span class={`proof-weight ${weight}`}>{say(`proof.weight.${weight}`)}</span>{' '}
        {say(`proof.${itemId}.why`)}
      </p>
      <p class="walk-hint">{say(`proof.${itemId}.how`)}</p>
      <EvidenceList evidence={mine} none={isThere ? say('proof.state.there') : say('proof.state.missing')} />
      <AddEvidence
        orderId={pursuit.orderId}
        lineId={pursuit.lineId}
        pursuitId={pursuit.id}
        item={itemId}
        draft={draft}
        onAdded={() => write(null)}
      />
      {!kept && (
        <section class="passing">
          {passing || why ? (
            <>
              <p id={`${id}-why`}>
                <strong>{say('proof.pass.why')}</strong>
              </p>
              <Choices
                asks={`${id}-why`}
                chosen={why || null}
                onChoose={write}
                choices={WHYS.map((one) => ({ value: one, label: say(`proof.pass.${one}`) }))}
              />
              {why && (
                <button type="button" class="quiet" onClick={() => write(null)}>
                  {say('proof.pass.undo')}
                </button>
              )}
            </>
          ) : (
            <button type="button" class="plain" onClick={() => setPassing(true)}>
              {say('proof.pass')}
            </button>
          )}
        </section>
      )}
      <p class="form-said" role="status">
        {asked && !kept && !why && say('proof.needs-answer')}
      </p>
    </>
  );
}

/** A reason for passing over in words; one that the buyer wrote is shown as it is. */
export function whyOf(why: string): string {
  const key = `proof.pass.${why}`;
  return isWordKey(key) ? say(key) : why;
}
