import { useId } from 'preact/hooks';
import { orderDetailUrl } from '../../aliexpress/urls';
import { branchesFor } from '../../rules/case/branches';
import { filedEvent, withTelling } from '../../rules/case/own-events';
import { situationOf } from '../../rules/case/situation';
import { say } from '../../words/say';
import { showMoney } from '../../words/show';
import { useSurroundings } from '../surroundings';
import { ProofMeter } from './proof-meter';
import { Question } from './question';
import { usePursuit } from './use-pursuit';
import type { StepProps } from './walk-step';

/**
 * The way to AliExpress. The full address of the form is not known (pages.md 1.2: its query was never seen whole), so
 * the link leads to the order's own page, where *Returns/refunds* stands at each line.
 */
export function GoStep({ walk, takesFocus }: StepProps) {
  const { pursuit } = walk;
  const { now, zone } = useSurroundings();
  const { happened } = usePursuit(pursuit.id);
  const id = useId();
  const situation = situationOf(walk);
  const branch =
    (situation && branchesFor(situation).find((way) => way.branch === pursuit.branch)?.branch) ??
    (situation && branchesFor(situation)[0]?.branch) ??
    null;
  return (
    <>
      <Question id={id} takesFocus={takesFocus}>
        {say('walk.go')}
      </Question>
      <dl class="walk-facts">
        {branch && (
          <>
            <dt>{say('walk.go.way')}</dt>
            <dd>{say(`branch.${branch}`)}</dd>
          </>
        )}
        {pursuit.wanted && (
          <>
            <dt>{say('walk.go.wants')}</dt>
            <dd>{showMoney(pursuit.wanted)}</dd>
          </>
        )}
      </dl>
      <ol class="walk-list">
        <li>{say('walk.go.1')}</li>
        {pursuit.reason && <li>{say('walk.go.2', { reason: say(`reason.${pursuit.reason}`) })}</li>}
        <li>{say('walk.go.3')}</li>
      </ol>
      <p class="walk-ways">
        <a class="button" href={orderDetailUrl(pursuit.orderId)} target="_blank" rel="noreferrer">
          {say('walk.go.open')}
        </a>
        <button
          type="button"
          class="plain"
          onClick={() => void happened(...withTelling(pursuit, filedEvent(pursuit, now(), zone, null)))}
        >
          {say('walk.go.filed')}
        </button>
      </p>
      <p class="walk-hint">{say('walk.go.lead')}</p>
      <ProofMeter walk={walk} />
    </>
  );
}
