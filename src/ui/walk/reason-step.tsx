import { useId, useState } from 'preact/hooks';
import type { Reason } from '../../model';
import { NOTHING_CAME, REOPENING } from '../../rules/buying/reasons';
import { say } from '../../words/say';
import { Choices } from './choices';
import { Question } from './question';
import { usePursuit } from './use-pursuit';
import type { StepProps } from './walk-step';

const GROUPS: readonly { name: 'not-here' | 'here' | 'other'; reasons: readonly Reason[] }[] = [
  { name: 'not-here', reasons: NOTHING_CAME },
  { name: 'here', reasons: REOPENING.filter((reason) => reason !== 'promise-broken') },
  { name: 'other', reasons: ['changed-mind', 'promise-broken'] },
];

/** *What is wrong?*: the twelve reasons in plain words, each with an example. */
export function ReasonStep({ walk: { pursuit }, takesFocus }: StepProps) {
  const { change } = usePursuit(pursuit.id);
  const [chosen, setChosen] = useState(pursuit.reason);
  const id = useId();
  const choose = (reason: Reason) => {
    setChosen(reason);
    // Another reason has other ways; what was written in the buyer's own hand stays.
    if (reason !== pursuit.reason) void change({ reason, branch: null });
  };
  return (
    <>
      <Question id={id} takesFocus={takesFocus}>
        {say('walk.reason')}
      </Question>
      {GROUPS.map(({ name, reasons }) => (
        <section key={name} class="choice-group" aria-label={say(`walk.reason.group.${name}`)}>
          <h2>{say(`walk.reason.group.${name}`)}</h2>
          <Choices
            asks={id}
            chosen={chosen}
            onChoose={(value) => choose(value as Reason)}
            choices={reasons.map((reason) => ({
              value: reason,
              label: say(`reason.${reason}`),
              more: say(`walk.example.${reason}`),
            }))}
          />
        </section>
      ))}
    </>
  );
}
