import { useId } from 'preact/hooks';
import { weighFreight } from '../../rules/buying/return-freight';
import { whoPays } from '../../rules/buying/who-pays';
import type { Branch, Situation } from '../../rules/case/branches';
import { isWordKey, say } from '../../words/say';
import { useWriter } from './use-writer';
import type { Walk } from './walk-data';

const SENDS_AT_COST: readonly Branch[] = ['own-expense', 'local-return', 'withdrawal', 'guarantee'];

interface CostsProps {
  walk: Walk;
  branch: Branch;
  situation: Situation;
}

/** *What it will probably cost*: who pays the way back, and the way back against the refund. */
export function Costs({ walk, branch, situation }: CostsProps) {
  const { pursuit, known, country } = walk;
  const { freight, refund, reason, policy, freeReturnsUsed } = situation;
  const free = branch === 'refund-only' || branch === 'exchange';
  const payer = whoPays({
    reason,
    country: known.order.country?.value ?? country,
    policy: branch === 'free-label' ? 'free' : policy === 'free' ? 'at-cost' : policy,
    freeReturnsUsed,
    stated: null,
    toldBefore: null,
  });
  const key = free ? 'pays.nothing-to-send' : `pays.${payer.words}`;
  const weighed = freight && refund && weighFreight(freight, refund);
  return (
    <section>
      <h2>{say('walk.means.cost')}</h2>
      <p>{free ? say('walk.means.cost.keep') : isWordKey(key) && say(key)}</p>
      {SENDS_AT_COST.includes(branch) && refund && (
        <>
          <Freight pursuitId={pursuit.id} stored={pursuit.answers.freight ?? ''} currency={refund.currency} />
          <p role="status">
            {weighed && say(`freight.${weighed.verdict}`, { share: Math.round(weighed.share * 100) })}
          </p>
        </>
      )}
    </section>
  );
}

function Freight({ pursuitId, stored, currency }: { pursuitId: string; stored: string; currency: string }) {
  const { value, write } = useWriter(pursuitId, 'answers', 'freight', stored);
  const id = useId();
  return (
    <p class="walk-field">
      <label for={id}>{say('walk.means.freight')}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        size={8}
        value={value}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <span class="walk-hint">{say('walk.means.freight.hint', { currency })}</span>
    </p>
  );
}
