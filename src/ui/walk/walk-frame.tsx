import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { ownEvent } from '../../rules/case/own-events';
import { say } from '../../words/say';
import { hrefOf } from '../route';
import { useSurroundings } from '../surroundings';
import { TimeLeft } from './time-left';
import { usePursuit } from './use-pursuit';
import type { Walk } from './walk-data';

/** The way on from a step. */
export interface Next {
  go: () => void;
  /** Asked when *Next* is pressed: `true` keeps the buyer here, and the step then says what it still wants. */
  holdBack: (asks: () => boolean) => void;
}

interface WalkFrameProps {
  walk: Walk;
  step: string;
  at: number;
  all: number;
  back: (() => void) | null;
  next: (() => void) | null;
  children: (next: Next) => ComponentChildren;
}

/** Around every step: how much time is left, how far it is, back and forth, and laying it aside. */
export function WalkFrame({ walk, step, at, all, back, next, children }: WalkFrameProps) {
  const { pursuit, beforeFiling, clocks, now } = walk;
  const asks = useRef<() => boolean>(() => false);
  const go = () => next?.();
  const holdBack = (ask: () => boolean) => {
    asks.current = ask;
  };
  return (
    <main class="walk" data-pursuit={pursuit.id} data-step={step}>
      <nav class="order-nav">
        <a class="back" href={hrefOf({ screen: 'order', orderId: pursuit.orderId })}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" />
          </svg>
          {say('walk.to-order')}
        </a>
        {beforeFiling && <LayAside pursuitId={pursuit.id} />}
      </nav>
      <TimeLeft clocks={clocks} now={now} />
      {all > 1 && (
        <p class="walk-at">
          <progress max={all} value={at + 1} aria-label={say('walk.steps')} />
          <span>{say('walk.step', { n: at + 1, all })}</span>
        </p>
      )}
      {children({ go, holdBack })}
      <footer class="walk-foot">
        {back && (
          <button type="button" class="plain" onClick={back}>
            {say('walk.back')}
          </button>
        )}
        {next && (
          <button
            type="button"
            class="walk-next"
            onClick={() => {
              if (!asks.current()) go();
            }}
          >
            {say('walk.next')}
          </button>
        )}
      </footer>
    </main>
  );
}

function LayAside({ pursuitId }: { pursuitId: string }) {
  const { zone, now } = useSurroundings();
  const { happened } = usePursuit(pursuitId);
  return (
    <button type="button" class="quiet" onClick={() => void happened(ownEvent('laid-aside', now(), zone))}>
      {say('walk.lay-aside')}
    </button>
  );
}
