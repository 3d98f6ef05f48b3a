import { useId } from 'preact/hooks';
import { say } from '../../words/say';
import { EvidenceList } from '../evidence/evidence-list';
import { ProofMeter } from './proof-meter';
import { Question } from './question';
import type { StepProps } from './walk-step';

/** All of the proof at one look: what is there, what was passed over and why, what is still missing. */
export function ProofStep({ walk, takesFocus }: StepProps) {
  const id = useId();
  return (
    <>
      <Question id={id} takesFocus={takesFocus}>
        {say('walk.proof')}
      </Question>
      <ProofMeter walk={walk} />
      <EvidenceList evidence={walk.evidence} />
    </>
  );
}
