import { type Verdict, verifyAll } from '../../../evidence/verify';
import type { Evidence } from '../../../model';
import { say } from '../../../words/say';
import { useLongWork } from '../../evidence/use-long-work';
import { Working } from '../../evidence/working';
import { useSurroundings } from '../../surroundings';

interface VerifyBarProps {
  evidence: readonly Evidence[];
  onVerified: (verdicts: Map<string, Verdict>) => void;
}

/** Reads every byte of the pieces again and says whether they are as they were captured. */
export function VerifyBar({ evidence, onVerified }: VerifyBarProps) {
  const { db } = useSurroundings();
  const { work, start, stop } = useLongWork<Map<string, Verdict>>();
  const verify = () =>
    start(async (progress, signal) => {
      const verdicts = await verifyAll(db, evidence, progress, signal);
      onVerified(verdicts);
      return verdicts;
    });
  return (
    <div class="verify-bar">
      <button type="button" onClick={verify} disabled={work.state === 'working' || evidence.length === 0}>
        {say('vault.verify')}
      </button>
      <div role="status">
        {work.state === 'working' && <Working what={say('vault.verifying')} share={work.share} stop={stop} />}
        {work.state === 'done' && <Outcome verdicts={work.value} />}
      </div>
    </div>
  );
}

function Outcome({ verdicts }: { verdicts: ReadonlyMap<string, Verdict> }) {
  const bad = [...verdicts.values()].filter((verdict) => verdict !== 'unchanged').length;
  if (bad > 0) return <p class="taking-trouble">{say('vault.verified.not', { n: bad })}</p>;
  return <p>{say('vault.verified', { n: verdicts.size })}</p>;
}
