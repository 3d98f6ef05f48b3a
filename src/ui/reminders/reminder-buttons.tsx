import { useId } from 'preact/hooks';
import type { Told } from '../../alarms/choices';
import type { Deadline } from '../../alarms/plan-reminders';
import { say } from '../../words/say';
import { showMoment } from '../../words/show';
import { useSurroundings } from '../surroundings';
import { laterMoments } from './later';
import { useMark } from './use-mark';

interface ReminderButtonsProps {
  deadline: Deadline & { dueAt: number };
  told: Told;
  /** What the deadline is called, for who does not see which one the buttons stand at. */
  name: string;
  now: number;
}

/** *Done*, *Not needed* and *Later* at one deadline; where one of them was said, what it was and the way back. */
export function ReminderButtons({ deadline, told, name, now }: ReminderButtonsProps) {
  const { zone } = useSurroundings();
  const { mark, takeBack } = useMark();
  const settled = told.settled(deadline);
  const until = told.snoozedUntil(deadline);
  const later = laterMoments(now, deadline.dueAt, zone);
  if (settled !== null || (until !== null && until > now)) {
    const state =
      settled === null
        ? say('remind.put-off', { moment: showMoment(until ?? now, zone, now) })
        : say(`remind.is.${settled}`);
    return (
      <fieldset class="remind" aria-label={name}>
        <span class="remind-state">{state}</span>
        <button type="button" class="quiet" onClick={() => void takeBack(deadline)}>
          {say('remind.take-back')}
        </button>
      </fieldset>
    );
  }
  return (
    <fieldset class="remind" aria-label={name}>
      {(['done', 'not-needed'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          class="quiet"
          onClick={() => void mark(deadline, { choice }, say(`remind.said.${choice}`, { name }))}
        >
          {say(`remind.${choice}`)}
        </button>
      ))}
      {later.length > 0 && (
        <Later
          moments={later}
          now={now}
          onChoose={(at) =>
            void mark(
              deadline,
              { choice: 'snoozed', until: at },
              say('remind.said.later', { name, moment: showMoment(at, zone, now) }),
            )
          }
        />
      )}
    </fieldset>
  );
}

function Later({
  moments,
  now,
  onChoose,
}: {
  moments: number[];
  now: number;
  onChoose: (at: number) => void;
}) {
  const id = useId();
  const { zone } = useSurroundings();
  return (
    <select
      id={id}
      class="remind-later"
      aria-label={say('remind.later')}
      value=""
      onChange={(event) => {
        const at = Number(event.currentTarget.value);
        if (at > 0) onChoose(at);
      }}
    >
      <option value="">{say('remind.later')}</option>
      {moments.map((at) => (
        <option key={at} value={at}>
          {showMoment(at, zone, now)}
        </option>
      ))}
    </select>
  );
}
