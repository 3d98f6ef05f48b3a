import { useEffect, useId, useState } from 'preact/hooks';
import { type BranchChoice, branchesFor } from '../../rules/case/branches';
import { situationOf } from '../../rules/case/situation';
import { isWordKey, say } from '../../words/say';
import { Choices } from './choices';
import { Costs } from './costs';
import { Question } from './question';
import { RunningClocks } from './running-clocks';
import { usePursuit } from './use-pursuit';
import { useWriter } from './use-writer';
import type { StepProps } from './walk-step';

/** *What that means now*: the ways that are open, what each costs and needs, and the clocks that run. */
export function MeansStep({ walk, takesFocus }: StepProps) {
  const { pursuit, clocks, items, now } = walk;
  const { change } = usePursuit(pursuit.id);
  const id = useId();
  const situation = situationOf(walk);
  const ways = situation ? branchesFor(situation) : [];
  const [picked, setPicked] = useState(pursuit.branch);
  const chosen = ways.find(({ branch }) => branch === picked) ?? ways[0] ?? null;
  const shown = chosen?.branch ?? null;
  const kept = pursuit.branch;
  // What is shown as chosen is what the text says and what is filed, whether the buyer touched it or not.
  useEffect(() => {
    if (shown !== null && shown !== kept) void change({ branch: shown });
  }, [shown, kept]);
  const running = clocks.filter(({ dueAt, actor }) => dueAt > now && actor === 'buyer');
  const needed = items.filter(({ weight }) => weight === 'must').length;
  return (
    <>
      <Question id={id} takesFocus={takesFocus}>
        {say('walk.means')}
      </Question>
      {ways.length === 0 ? (
        <>
          <p>{say('walk.means.none')}</p>
          <p class="walk-hint">{say('walk.means.none.next')}</p>
        </>
      ) : (
        <section aria-label={say('walk.means.ways')}>
          <Choices
            asks={id}
            chosen={chosen?.branch ?? null}
            onChoose={(branch) => {
              setPicked(branch);
              void change({ branch });
            }}
            choices={ways.map((way) => ({
              value: way.branch,
              label: <WayName way={way} />,
              more: say(`walk.remedy.${way.branch}`),
            }))}
          />
          {chosen && chosen.cautions.length > 0 && (
            <ul class="cautions">
              {chosen.cautions.map((caution) => {
                const key = `caution.${caution}`;
                return <li key={caution}>{isWordKey(key) ? say(key) : caution}</li>;
              })}
            </ul>
          )}
        </section>
      )}
      {situation?.windowOpen && <Resend walk={walk} />}
      {chosen && situation && <Costs walk={walk} branch={chosen.branch} situation={situation} />}
      <section>
        <h2>{say('walk.means.needs')}</h2>
        <p>
          {items.some(({ weight }) => weight === 'must')
            ? say('walk.means.needs.items', { n: needed, more: items.length - needed })
            : say('proof.none-needed')}
        </p>
      </section>
      <RunningClocks heading="walk.means.clocks" clocks={running} now={now} />
    </>
  );
}

/** A promise of the seller to send it again opens the way of an exchange (RT-07). */
function Resend({ walk: { pursuit } }: Pick<StepProps, 'walk'>) {
  const { value, write } = useWriter(
    pursuit.id,
    'answers',
    'resend-promised',
    pursuit.answers['resend-promised'] ?? '',
  );
  return (
    <label class="check-line">
      <input
        type="checkbox"
        checked={value === 'yes'}
        onChange={({ currentTarget }) => write(currentTarget.checked ? 'yes' : null)}
      />
      <span>{say('walk.means.resend')}</span>
    </label>
  );
}

function WayName({ way }: { way: BranchChoice }) {
  return (
    <>
      {say(`branch.${way.branch}`)}
      {way.recommended && <span class="best">{say('walk.means.recommended')}</span>}
    </>
  );
}
