import { useId, useState } from 'preact/hooks';
import type { CaseState, Order, OrderLine, Pursuit } from '../../../model';
import { ownEvent } from '../../../rules/case/own-events';
import { addEvents, takeBackEvents, writeInto } from '../../../store/pursuits';
import { returnMessage } from '../../../words/dispute-text';
import { say } from '../../../words/say';
import { useUndo } from '../../parts/undo';
import { useSurroundings } from '../../surroundings';
import { CopyButton } from '../../walk/copy-button';
import { TwoTexts } from '../../walk/two-texts';

/** In these something goes back, or is to. */
export const SENDS_BACK: readonly CaseState[] = [
  'return-due',
  'return-moving',
  'return-there',
  'return-lost',
  'inspection-disputed',
];

interface ReturnNumberProps {
  pursuit: Pursuit;
  state: CaseState;
  order: Order;
  line: OrderLine | null;
  /** The time in which the return should have been confirmed is over. */
  late: boolean;
}

/**
 * The number of the parcel that goes back, and the message that tells the seller of it. Entering it where a return is due
 * says that it was posted.
 */
export function ReturnNumber({ pursuit, state, order, line, late }: ReturnNumberProps) {
  const { db, now, zone, send } = useSurroundings();
  const { offer } = useUndo();
  const id = useId();
  const kept = pursuit.answers['return-tracking'] ?? '';
  const [number, setNumber] = useState(kept);
  const [failed, setFailed] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    const at = now();
    const posted = state === 'return-due' && number.trim() !== '';
    const own = ownEvent('return-posted', at, zone, {}, number.trim());
    try {
      await writeInto(db, pursuit.id, 'answers', 'return-tracking', number.trim() || null, at);
      if (posted) await addEvents(db, pursuit.id, [own], at);
      await send('ui:plan-anew', {});
      setFailed(false);
      offer(say('returns.number.kept'), async () => {
        await writeInto(db, pursuit.id, 'answers', 'return-tracking', kept || null, now());
        if (posted) await takeBackEvents(db, pursuit.id, [own.id], now());
        setNumber(kept);
        await send('ui:plan-anew', {});
      });
    } catch (error) {
      console.error('the number could not be kept', error);
      setFailed(true);
    }
  };
  return (
    <>
      <form class="rights-field" onSubmit={save}>
        <label for={id}>{say('returns.number')}</label>
        <span class="own-acts">
          <input
            id={id}
            type="text"
            dir="ltr"
            autocomplete="off"
            maxLength={60}
            value={number}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
          <button type="submit" disabled={number.trim() === kept}>
            {say('popup.date.save')}
          </button>
        </span>
        {failed && <p role="alert">{say('popup.date.not-saved')}</p>}
      </form>
      {kept !== '' && <Forward {...{ pursuit, order, line }} late={late || state === 'return-lost'} />}
    </>
  );
}

/** The message to the seller with the number, to be copied into the chat; also where nothing moves any more. */
function Forward({
  pursuit,
  order,
  line,
  late,
}: Pick<ReturnNumberProps, 'pursuit' | 'order' | 'line' | 'late'>) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = returnMessage({ pursuit, order, line }, late);
  const value = typed ?? text.english;
  return (
    <details class="forward">
      <summary>{say(late ? 'returns.forward.late' : 'returns.forward')}</summary>
      <TwoTexts
        id={id}
        label={say('walk.message.label')}
        own={say('walk.message.own')}
        text={text}
        value={value}
        onInput={setTyped}
      />
      <p class="own-acts">
        <CopyButton text={value} label={say('walk.message.copy')} copied={say('walk.message.copied')} />
      </p>
    </details>
  );
}
