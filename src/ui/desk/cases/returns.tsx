import { useId, useState } from 'preact/hooks';
import { evidenceOf } from '../../../evidence/vault';
import { CHECKLISTS } from '../../../rules/case/checklists';
import { lineOf } from '../../../rules/case/situation';
import { urgencyOf } from '../../../rules/headline';
import { say } from '../../../words/say';
import { showDay, showMoney } from '../../../words/show';
import { tickedSteps, tickStep } from '../../checklist-state';
import { AddEvidence } from '../../evidence/add-evidence';
import { EvidenceList } from '../../evidence/evidence-list';
import { ReturnNumber, SENDS_BACK } from '../../order/case/return-number';
import { BasisMark } from '../../parts/basis-mark';
import { Ring } from '../../parts/ring';
import { hrefOf } from '../../route';
import { useSurroundings } from '../../surroundings';
import { useLive } from '../../use-live';
import { type DeskCase, sumOf } from './desk-case';

/** The returns that are under way, beside each other: until when, with which number, packed how, proved by what. */
export function ReturnsSideBySide({ cases, now }: { cases: readonly DeskCase[]; now: number }) {
  const id = useId();
  const returns = cases.filter(({ state }) => SENDS_BACK.includes(state));
  if (returns.length === 0) return null;
  return (
    <section aria-labelledby={id} class="returns">
      <h2 id={id}>{say('returns.title')}</h2>
      <ul>
        {returns.map((one) => (
          <ReturnCard key={one.id} deskCase={one} now={now} />
        ))}
      </ul>
    </section>
  );
}

function ReturnCard({ deskCase, now }: { deskCase: DeskCase; now: number }) {
  const { id, item, orderId, told, clock, pursuit } = deskCase;
  const urgency = urgencyOf(clock?.dueAt ?? null, now);
  const sum = sumOf(deskCase);
  return (
    <li class={`return-card ${urgency}`} data-return={id}>
      <h3>
        <a href={hrefOf({ screen: 'order', orderId })}>
          <bdi dir="auto">{item}</bdi>
        </a>
      </h3>
      <p class="case-state">
        <strong dir="auto">{told.state}</strong>
        {sum && <span class="case-sum">{showMoney(sum)}</span>}
      </p>
      {clock && (
        <p class="case-day">
          <Ring urgency={urgency} clock={clock} now={now} />
          <span>
            {say(deskCase.state === 'return-due' ? 'returns.ship-by' : 'returns.wait-until', {
              day: showDay(clock.dueOn, now),
            })}{' '}
            <BasisMark basis={clock.basis} synthetic={clock.synthetic} />
          </span>
        </p>
      )}
      {pursuit && (
        <ReturnNumber
          pursuit={pursuit}
          state={deskCase.state}
          order={deskCase.known.order}
          line={lineOf(deskCase.known, pursuit)}
          late={clock?.kind === 'return-received' && clock.dueAt <= now}
        />
      )}
      <Packing deskCase={deskCase} />
      <Proof deskCase={deskCase} />
    </li>
  );
}

function Packing({ deskCase }: { deskCase: DeskCase }) {
  const { db } = useSurroundings();
  const { orderId, id } = deskCase;
  const live = useLive(() => tickedSteps(db, orderId), [db, orderId]);
  const ticked = live.state === 'ready' ? live.value : [];
  const done = CHECKLISTS.packing.filter((line) => ticked.includes(`${id} ${line}`)).length;
  return (
    <details class="packing" open={deskCase.state === 'return-due'}>
      <summary>{say('returns.packing', { n: done, all: CHECKLISTS.packing.length })}</summary>
      <ul class="checklist">
        {CHECKLISTS.packing.map((line) => (
          <li key={line}>
            <label class="check-line">
              <input
                type="checkbox"
                checked={ticked.includes(`${id} ${line}`)}
                onChange={(event) => tickStep(db, orderId, `${id} ${line}`, event.currentTarget.checked)}
              />
              <span>{say(`list.packing.${line}`)}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Label, receipt and the other papers of the way back, in the vault. */
function Proof({ deskCase }: { deskCase: DeskCase }) {
  const { db } = useSurroundings();
  const { orderId, lineId, pursuit } = deskCase;
  const [item, setItem] = useState<string>('return-label');
  const id = useId();
  const kept = useLive(() => evidenceOf(db, { orderId }), [db, orderId]);
  const mine = kept.state === 'ready' ? kept.value.filter((one) => one.item?.startsWith('return-')) : [];
  const has = (one: string) => mine.some((piece) => piece.item === one);
  return (
    <details class="packing">
      <summary>{say('returns.proof', { n: PAPERS.filter(has).length, all: PAPERS.length })}</summary>
      <ul class="papers">
        {PAPERS.map((paper) => (
          <li key={paper} data-has={has(paper)}>
            {say(has(paper) ? 'returns.paper.there' : 'returns.paper.missing', {
              paper: say(`paper.${paper}`),
            })}
          </li>
        ))}
      </ul>
      {mine.length > 0 && <EvidenceList evidence={mine} />}
      <div class="field">
        <label for={id}>{say('returns.paper.add')}</label>
        <select id={id} value={item} onChange={(event) => setItem(event.currentTarget.value)}>
          {PAPERS.map((paper) => (
            <option key={paper} value={paper}>
              {say(`paper.${paper}`)}
            </option>
          ))}
        </select>
      </div>
      <AddEvidence orderId={orderId} lineId={lineId} pursuitId={pursuit?.id ?? null} item={item} />
    </details>
  );
}

/** The label that was given, and the proof that it went back (`CHECKLISTS['return-proof']`). */
const PAPERS = [
  'return-label',
  'return-receipt',
  'return-weight',
  'return-label-photo',
  'return-tracking',
  'return-delivered',
] as const;
