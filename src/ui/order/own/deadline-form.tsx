import { useId, useState } from 'preact/hooks';
import { GIVEN_KINDS, type GivenKind, type Order, type OwnDeadline } from '../../../model';
import { addCalendarDays, dayOf } from '../../../rules/zone-days';
import { say } from '../../../words/say';
import { EARLIEST, isTellable } from '../../parts/tellable-day';
import { useSurroundings } from '../../surroundings';
import { useOwnWord } from './use-own-word';

interface DeadlineFormProps {
  order: Order;
  onClose: () => void;
}

/** No promise of a shop reaches further; a year with a digit too many does. */
const LONGEST = 20 * 365;

/** A day that was promised, granted, bought or printed in a mail: for what, until when, for which item, and where it stands. */
export function DeadlineForm({ order, onClose }: DeadlineFormProps) {
  const { tell, outcome } = useOwnWord(order.orderId);
  const [kind, setKind] = useState<GivenKind>('no-delivery-refund');
  const [on, setOn] = useState('');
  const [lineId, setLineId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const { now, zone } = useSurroundings();
  const latest = addCalendarDays(dayOf(now(), zone), LONGEST);
  const isDay = isTellable(on, latest);
  const id = useId();
  const named = order.lines.filter((line) => line.lineId !== null);
  const submit = async (event: Event) => {
    event.preventDefault();
    setAsked(true);
    const deadline: OwnDeadline = { kind, on, lineId, note: note.trim() };
    if (isDay && (await tell({ tells: 'deadline', deadline }))) onClose();
  };
  return (
    <form class="own-form" noValidate onSubmit={submit}>
      <label for={`${id}-kind`}>{say('own.kind')}</label>
      <select
        id={`${id}-kind`}
        value={kind}
        onChange={({ currentTarget }) =>
          setKind(GIVEN_KINDS.find((one) => one === currentTarget.value) ?? 'no-delivery-refund')
        }
      >
        {GIVEN_KINDS.map((one) => (
          <option key={one} value={one}>
            {say(`own.kind.${one}`)}
          </option>
        ))}
      </select>
      <label for={`${id}-on`}>{say('own.on')}</label>
      <input
        id={`${id}-on`}
        type="date"
        value={on}
        required
        min={EARLIEST}
        max={latest}
        aria-invalid={asked && !isDay}
        aria-describedby={`${id}-said`}
        onInput={({ currentTarget }) => setOn(currentTarget.value)}
      />
      {named.length > 1 && (
        <>
          <label for={`${id}-line`}>{say('own.line')}</label>
          <select
            id={`${id}-line`}
            value={lineId ?? ''}
            onChange={({ currentTarget }) => setLineId(currentTarget.value || null)}
          >
            <option value="">{say('own.line.all')}</option>
            {named.map((line) => (
              <option key={line.lineId} value={line.lineId ?? ''}>
                {line.title?.value ?? say('popup.item-untitled')}
              </option>
            ))}
          </select>
        </>
      )}
      <label for={`${id}-note`}>{say('own.note')}</label>
      <input
        id={`${id}-note`}
        type="text"
        maxLength={300}
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <p class="rights-hint">{say('own.care')}</p>
      <div class="own-acts">
        <button type="submit" disabled={outcome === 'saving'}>
          {say('popup.date.save')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {say('popup.cancel')}
        </button>
      </div>
      <p id={`${id}-said`} class="form-said" role="status">
        {asked && !isDay && say('popup.date.missing')}
        {outcome === 'failed' && say('popup.date.not-saved')}
      </p>
    </form>
  );
}
