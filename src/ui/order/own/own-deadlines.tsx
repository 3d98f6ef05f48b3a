import { useState } from 'preact/hooks';
import { GIVEN_KINDS, type GivenDeadline, type Order, type OwnDeadline } from '../../../model';
import { say } from '../../../words/say';
import { showDay } from '../../../words/show';
import { BasisMark } from '../../parts/basis-mark';
import { DeadlineForm } from './deadline-form';
import { useOwnWord } from './use-own-word';

interface OwnDeadlinesProps {
  order: Order;
  given: readonly GivenDeadline[];
  now: number;
}

/** What was promised or bought, as the buyer entered it: each with the pencil, to be taken back, and that to be undone. */
export function OwnDeadlines({ order, given, now }: OwnDeadlinesProps) {
  const { tell, outcome } = useOwnWord(order.orderId);
  const [open, setOpen] = useState(false);
  const [gone, setGone] = useState<OwnDeadline | null>(null);
  const takeBack = async (deadline: OwnDeadline) => {
    if (await tell({ tells: 'no-deadline', deadline })) setGone(deadline);
  };
  const undo = async (deadline: OwnDeadline) => {
    if (await tell({ tells: 'deadline', deadline })) setGone(null);
  };
  return (
    <>
      <h3>{say('own.title')}</h3>
      {given.length === 0 && <p class="rights-hint">{say('own.lead')}</p>}
      <ul class="own-list">
        {given.flatMap(asEntered).map((one) => (
          <li key={`${one.kind} ${one.on} ${one.lineId}`} data-given={one.kind}>
            <span>
              <bdi>{say('label', { label: say(`own.kind.${one.kind}`), value: showDay(one.on, now) })}</bdi>{' '}
              <BasisMark basis="user" />
              {one.note !== '' && (
                <span class="own-note" dir="auto">
                  {one.note}
                </span>
              )}
            </span>
            <button
              type="button"
              class="quiet"
              disabled={outcome === 'saving'}
              aria-label={say('label', { label: say('popup.date.undo'), value: say(`own.kind.${one.kind}`) })}
              onClick={() => void takeBack(one)}
            >
              {say('popup.date.undo')}
            </button>
          </li>
        ))}
      </ul>
      {gone && (
        <p role="status" class="own-gone">
          {say('own.gone', { what: say(`own.kind.${gone.kind}`) })}{' '}
          <button type="button" class="quiet" onClick={() => void undo(gone)}>
            {say('own.undo')}
          </button>
        </p>
      )}
      {open ? (
        <DeadlineForm order={order} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" class="quiet" onClick={() => setOpen(true)}>
          {say('own.add')}
        </button>
      )}
      {outcome === 'failed' && !open && <p role="alert">{say('popup.date.not-saved')}</p>}
    </>
  );
}

/** Only what a form of ours can have made; the rest came with a case's events and is told there. */
function asEntered({ kind, on, lineId, quote }: GivenDeadline): OwnDeadline[] {
  const own = GIVEN_KINDS.find((one) => one === kind);
  return own ? [{ kind: own, on, lineId, note: quote }] : [];
}
