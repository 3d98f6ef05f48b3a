import { questionsOf } from '../../rules/case/fact-questions';
import { AmountStep } from './amount-step';
import { AskStep } from './ask-step';
import { GoStep } from './go-step';
import { MeansStep } from './means-step';
import { MessageStep } from './message-step';
import { ProofItemStep } from './proof-item-step';
import { ProofStep } from './proof-step';
import { ReasonStep } from './reason-step';
import { TextStep } from './text-step';
import type { Walk } from './walk-data';
import type { Next } from './walk-frame';
import { ASK, PROOF } from './walk-steps';

/** What every step is given. */
export interface StepProps {
  walk: Walk;
  takesFocus: boolean;
  next: Next;
}

/** One step, by its address. */
export function WalkStep({ step, ...props }: StepProps & { step: string }) {
  const { walk } = props;
  if (step.startsWith(ASK)) {
    const key = step.slice(ASK.length);
    const question = walk.pursuit.reason && questionsOf(walk.pursuit.reason).find((one) => one.key === key);
    return question ? <AskStep {...props} question={question} /> : null;
  }
  if (step.startsWith(PROOF)) {
    const item = walk.items.find(({ id }) => PROOF + id === step);
    return item ? <ProofItemStep {...props} item={item} /> : null;
  }
  if (step === 'means') return <MeansStep {...props} />;
  if (step === 'amount') return <AmountStep {...props} />;
  if (step === 'proof') return <ProofStep {...props} />;
  if (step === 'message') return <MessageStep {...props} />;
  if (step === 'text') return <TextStep {...props} />;
  if (step === 'go') return <GoStep {...props} />;
  return <ReasonStep {...props} />;
}
