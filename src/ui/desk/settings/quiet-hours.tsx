import { useId } from 'preact/hooks';
import type { Settings } from '../../../model';
import { say } from '../../../words/say';

type Quiet = Settings['quiet'];

const NIGHT: NonNullable<Quiet> = { from: 22 * 60, to: 8 * 60 };

/** Whether, and between which times of the day, no notification comes. */
export function QuietHours({ quiet, onChange }: { quiet: Quiet; onChange: (quiet: Quiet) => void }) {
  const id = useId();
  return (
    <>
      <p class="setting-row">
        <label for={id}>
          <input
            id={id}
            type="checkbox"
            checked={quiet !== null}
            onChange={() => onChange(quiet === null ? NIGHT : null)}
          />
          {say('remind.quiet.on')}
        </label>
        {quiet &&
          (['from', 'to'] as const).map((end) => (
            <label key={end}>
              {say(`remind.quiet.${end}`)}
              <input
                type="time"
                name={`quiet-${end}`}
                value={timeOf(quiet[end])}
                onChange={(event) => {
                  const minute = minuteOf(event.currentTarget.value);
                  if (minute !== null) onChange({ ...quiet, [end]: minute });
                }}
              />
            </label>
          ))}
      </p>
      {quiet && <p class="quiet-text">{say('remind.quiet.how')}</p>}
    </>
  );
}

function timeOf(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function minuteOf(time: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
