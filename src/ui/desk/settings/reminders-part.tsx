import { useId, useState } from 'preact/hooks';
import { LEADS } from '../../../alarms/ladder';
import { CLOCK_KINDS, type ClockKind, DEFAULT_SETTINGS, type Settings } from '../../../model';
import { choose, settingsOf } from '../../../store/settings';
import { say } from '../../../words/say';
import { showSpan } from '../../../words/show';
import { CalendarFile } from '../../reminders/calendar-file';
import { STEPS } from '../../reminders/ladders';
import { useSurroundings } from '../../surroundings';
import { nameOfClock } from '../../time/tell-time';
import { useLive } from '../../use-live';
import { QuietHours } from './quiet-hours';

/** Kinds of deadline that are somebody else's: they are told when they end, not before. */
const OF_OTHERS: readonly ClockKind[] = [
  'ship-by',
  'seller-response',
  'platform-step-in',
  'return-received',
  'refund-arrival',
];

/** When to remind of which kind of deadline, the quiet hours, and all deadlines as a file for a calendar. */
export function RemindersPart() {
  const { db, send } = useSurroundings();
  const [failed, setFailed] = useState(false);
  const live = useLive(() => settingsOf(db), [db]);
  const settings = live.state === 'ready' ? live.value : DEFAULT_SETTINGS;
  const keep = async <K extends keyof Settings>(key: K, value: Settings[K]) => {
    setFailed(false);
    try {
      await choose(db, key, value);
      await send('ui:plan-anew', {});
    } catch {
      setFailed(true);
    }
  };
  return (
    <section class="setting reminders-setting" aria-labelledby="reminders-setting">
      <h2 id="reminders-setting">{say('remind.title')}</h2>
      <Ladder leads={settings.leads} onChange={(leads) => void keep('leads', leads)} />
      <QuietHours quiet={settings.quiet} onChange={(quiet) => void keep('quiet', quiet)} />
      <p class="setting-row">
        <CalendarFile orderId={null} />
      </p>
      {failed && <p role="alert">{say('remind.not-saved')}</p>}
    </section>
  );
}

interface LadderProps {
  leads: Settings['leads'];
  onChange: (leads: Settings['leads']) => void;
}

function Ladder({ leads, onChange }: LadderProps) {
  const id = useId();
  const [kind, setKind] = useState<ClockKind>('open-dispute');
  const own = leads[kind];
  const chosen = own ?? LEADS;
  const toggle = (step: number) => {
    const after = chosen.includes(step) ? chosen.filter((one) => one !== step) : [...chosen, step];
    onChange({ ...leads, [kind]: after.sort((a, b) => b - a) });
  };
  const usual = () => {
    const { [kind]: _, ...rest } = leads;
    onChange(rest);
  };
  return (
    <>
      <p class="setting-row">
        <label for={id}>{say('remind.ladder.kind')}</label>
        <select id={id} value={kind} onChange={(event) => setKind(event.currentTarget.value as ClockKind)}>
          {CLOCK_KINDS.filter((one) => !OF_OTHERS.includes(one)).map((one) => (
            <option key={one} value={one}>
              {nameOfClock(one)}
            </option>
          ))}
        </select>
        {own && (
          <button type="button" class="quiet" onClick={usual}>
            {say('remind.ladder.usual')}
          </button>
        )}
      </p>
      <fieldset class="ladder-steps">
        <legend>{say('remind.ladder.before')}</legend>
        {STEPS.map((step) => (
          <label key={step}>
            <input type="checkbox" checked={chosen.includes(step)} onChange={() => toggle(step)} />
            {showSpan(step)}
          </label>
        ))}
      </fieldset>
      {chosen.length === 0 && <p class="quiet-text">{say('remind.ladder.none')}</p>}
    </>
  );
}
