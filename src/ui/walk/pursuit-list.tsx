import type { Order, Pursuit } from '../../model';
import { hasEnded } from '../../rules/case/facts-of-case';
import { isBeforeFiling, isLaidAside, standingOf } from '../../rules/case/own-events';
import { lineOf } from '../../rules/case/situation';
import { say } from '../../words/say';
import { hrefOf } from '../route';

/** What is under way with an order; several side by side. */
export function PursuitList({ pursuits: all, order }: { pursuits: Pursuit[]; order: Order }) {
  // Of a case that was over before anything was known of it, nothing is under way.
  const pursuits = all.filter(
    (one) =>
      one.reason !== null ||
      one.caseId === null ||
      (standingOf(one).state !== 'no-case' && !hasEnded(one.events)),
  );
  if (pursuits.length === 0) return null;
  return (
    <section class="pursuits">
      <h2>{say('walk.of-order')}</h2>
      <ul>
        {pursuits.map((pursuit) => (
          <li key={pursuit.id} data-pursuit={pursuit.id}>
            <a href={hrefOf({ screen: 'walk', pursuitId: pursuit.id, step: '' })}>{nameOf(pursuit)}</a>
            <span class="choice-more" dir="auto">
              {lineOf({ order }, pursuit)?.title?.value ?? say('walk.line.whole')}
            </span>
            <span class="pursuit-state">{stateOf(pursuit)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ reason, caseId }: Pursuit): string {
  if (reason !== null) return say(`reason.${reason}`);
  return caseId === null ? say('walk.begin') : say('rights.case-seen');
}

function stateOf(pursuit: Pursuit): string {
  if (isBeforeFiling(pursuit) && isLaidAside(pursuit)) return say('walk.laid-aside');
  if (hasEnded(pursuit.events)) return say('rights.case.ended');
  return say(`case.${standingOf(pursuit).state}`);
}
