import { useId, useState } from 'preact/hooks';
import { evidenceOf } from '../../../evidence/vault';
import type { CaseState } from '../../../model';
import { CHECKLISTS } from '../../../rules/case/checklists';
import { ownEvent } from '../../../rules/case/own-events';
import { urgencyOf } from '../../../rules/headline';
import { addEvents, takeBackEvents, writeInto } from '../../../store/pursuits';
import { say } from '../../../words/say';
import { showDay, showMoney } from '../../../words/show';
import { tickedSteps, tickStep } from '../../checklist-state';
import { AddEvidence } from '../../evidence/add-evidence';
import { EvidenceList } from '../../evidence/evidence-list';
import { BasisMark } from '../../parts/basis-mark';
import { Ring } from '../../parts/ring';
import { useUndo } from '../../parts/undo';
import { hrefOf } from '../../route';
import { useSurroundings } from '../../surroundings';
import { useLive } from '../../use-live';
import { type DeskCase, sumOf } from './desk-case';

const UNDER_WAY: readonly CaseState[] = [
  'return-due',
  'return-moving',
  'return-there',
  'return-lost',
  'inspection-disputed',
];

/** The returns that are under way, beside each other: until when, with which number, packed how, proved by what. */
export function ReturnsSideBySide({ cases, now }: { cases: readonly DeskCase[]; now: number }) {
  const id = useId();
  const returns = cases.filter(({ state }) => UNDER_WAY.includes(state));
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
      {pursuit && <TrackingNumber deskCase={deskCase} />}
      <Packing deskCase={deskCase} />
      <Proof deskCase={deskCase} />
    </li>
  );
}

/** The number of the parcel that goes back. Entering it says that it was posted. */
function TrackingNumber({ deskCase }: { deskCase: DeskCase }) {
  const { db, now, zone, send } = useSurroundings();
  const { offer } = useUndo();
  const id = useId();
  const kept = deskCase.pursuit?.answers['return-tracking'] ?? '';
  const [number, setNumber] = useState(kept);
  const [failed, setFailed] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    const at = now();
    const posted = deskCase.state === 'return-due' && number.trim() !== '';
    const own = ownEvent('return-posted', at, zone, {}, number.trim());
    try {
      await writeInto(db, deskCase.id, 'answers', 'return-tracking', number.trim() || null, at);
      if (posted) await addEvents(db, deskCase.id, [own], at);
      await send('ui:plan-anew', {});
      setFailed(false);
      offer(say('returns.number.kept'), async () => {
        await writeInto(db, deskCase.id, 'answers', 'return-tracking', kept || null, now());
        if (posted) await takeBackEvents(db, deskCase.id, [own.id], now());
        setNumber(kept);
        await send('ui:plan-anew', {});
      });
    } catch (error) {
      console.error('the number could not be kept', error);
      setFailed(true);
    }
  };
  return (
    <form class="refund-line" onSubmit={save}>
      <div class="field">
        <label for={id}>{say('returns.number')}</label>
        <input
          id={id}
          type="text"
          dir="ltr"
          autocomplete="off"
          maxLength={60}
          value={number}
          onInput={(event) => setNumber(event.currentTarget.value)}
        />
      </div>
      <button type="submit" disabled={number.trim() === kept}>
        {say('popup.date.save')}
      </button>
      {failed && <p role="alert">{say('popup.date.not-saved')}</p>}
    </form>
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
