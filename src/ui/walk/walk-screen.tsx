import { useEffect } from 'preact/hooks';
import type { Pursuit } from '../../model';
import { isLaidAside } from '../../rules/case/own-events';
import { setMeta } from '../../store/meta';
import { changePursuit } from '../../store/pursuits';
import { say } from '../../words/say';
import { Heading } from '../parts/heading';
import { Loading } from '../parts/loading';
import { StoreTrouble } from '../parts/store-trouble';
import { hrefOf } from '../route';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { useNow } from '../use-now';
import { FiledScreen } from './filed-screen';
import { LaidAside } from './laid-aside';
import { readWalk, type Walk, walkAt } from './walk-data';
import { WalkFrame } from './walk-frame';
import { WalkStep } from './walk-step';
import { stepAt, stepsOf } from './walk-steps';

interface WalkScreenProps {
  pursuitId: string;
  /** Of the address; `''`: where it was left. */
  step: string;
  takesFocus: boolean;
}

/** From "something is wrong" to a filed dispute, one question a screen; it goes on where it was left. */
export function WalkScreen({ pursuitId, step, takesFocus }: WalkScreenProps) {
  const { db, zone } = useSurroundings();
  const now = useNow();
  const live = useLive(() => readWalk(db, pursuitId), [db, pursuitId]);
  useReopening(pursuitId);
  if (live.state === 'loading') return <Loading />;
  if (live.state === 'failed') return <StoreTrouble error={live.error} />;
  if (live.value === null) return <Gone takesFocus={takesFocus} />;
  const walk = walkAt(live.value, now, zone);
  if (!walk.beforeFiling && !step.startsWith('proof')) {
    return <FiledScreen walk={walk} takesFocus={takesFocus} />;
  }
  if (isLaidAside(walk.pursuit)) return <LaidAside pursuit={walk.pursuit} takesFocus={takesFocus} />;
  return <Stepping walk={walk} step={step} takesFocus={takesFocus} />;
}

function Stepping({ walk, step, takesFocus }: { walk: Walk; step: string; takesFocus: boolean }) {
  const steps = stepsOf(walk);
  const current = stepAt(steps, step, walk.pursuit.step);
  useLeftAt(walk.pursuit, current);
  const go = (to: string) => {
    location.hash = hrefOf({ screen: 'walk', pursuitId: walk.pursuit.id, step: to });
  };
  const at = steps.indexOf(current);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  return (
    <WalkFrame
      key={current}
      walk={walk}
      step={current}
      at={at}
      all={steps.length}
      back={before === undefined ? null : () => go(before)}
      next={after === undefined ? null : () => go(after)}
    >
      {(next) => <WalkStep walk={walk} step={current} takesFocus={takesFocus} next={next} />}
    </WalkFrame>
  );
}

/** Remembers the step that is looked at. */
function useLeftAt({ id, step }: Pursuit, current: string) {
  const { db, now } = useSurroundings();
  useEffect(() => {
    // Where it was left is a convenience: a store that is closed meanwhile has it from before.
    if (step !== current) changePursuit(db, id, { step: current }, now()).catch(() => undefined);
  }, [db, id, step, current, now]);
}

/** A popup that is closed here opens here again; leaving by a link forgets it. */
function useReopening(pursuitId: string) {
  const { db, place } = useSurroundings();
  useEffect(() => {
    if (place !== 'popup') return;
    const leaveAt = (id: string) => void setMeta(db, 'walk-open', id).catch(() => undefined);
    leaveAt(pursuitId);
    return () => leaveAt('');
  }, [db, place, pursuitId]);
}

function Gone({ takesFocus }: { takesFocus: boolean }) {
  return (
    <main class="state">
      <Heading takesFocus={takesFocus}>{say('walk.gone')}</Heading>
      <p>{say('walk.gone.next')}</p>
      <p>
        <a class="button" href={hrefOf({ screen: 'start' })}>
          {say('popup.back')}
        </a>
      </p>
    </main>
  );
}
