import { type ProofState, proofStates } from '../../rules/case/proof-items';
import { say } from '../../words/say';
import { hrefOf } from '../route';
import { whyOf } from './proof-item-step';
import type { Walk } from './walk-data';
import { PROOF } from './walk-steps';

/** How complete the proof is: what is missing, never how it will be decided. */
export function ProofMeter({ walk }: { walk: Walk }) {
  const { items, filled, pursuit } = walk;
  if (items.length === 0) return null;
  const states = proofStates(items, filled, pursuit.passedOver);
  const there = states.filter(({ state }) => state === 'there').length;
  const missing = states.filter(({ state }) => state === 'missing');
  const passed = states.filter(({ state }) => state === 'passed-over');
  const needed = missing.some(({ item }) => item.weight === 'must');
  return (
    <section class="proof-meter" data-there={there} data-missing={missing.length}>
      <p>
        <meter min={0} max={states.length} value={there} aria-label={say('proof.meter.label')} />{' '}
        <strong>{say('proof.meter', { n: states.length, there })}</strong>
      </p>
      {!needed && <p>{say('proof.meter.whole')}</p>}
      {missing.length > 0 && (
        <>
          <p>{say('proof.meter.missing')}</p>
          <ItemList states={missing} pursuitId={pursuit.id} />
        </>
      )}
      {passed.length > 0 && (
        <>
          <p>{say('proof.meter.passed')}</p>
          <ItemList states={passed} pursuitId={pursuit.id} whys={pursuit.passedOver} />
        </>
      )}
      <p class="walk-hint">{say('proof.meter.not-odds')}</p>
    </section>
  );
}

interface ItemListProps {
  states: ProofState[];
  pursuitId: string;
  whys?: Record<string, string>;
}

function ItemList({ states, pursuitId, whys = {} }: ItemListProps) {
  return (
    <ul class="proof-list">
      {states.map(({ item: { id, weight } }) => (
        <li key={id}>
          <a href={hrefOf({ screen: 'walk', pursuitId, step: PROOF + id })}>{say(`proof.${id}`)}</a>{' '}
          <span class="walk-hint">{whys[id] ? whyOf(whys[id]) : say(`proof.weight.${weight}`)}</span>
        </li>
      ))}
    </ul>
  );
}
