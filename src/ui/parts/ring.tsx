import type { Clock, Urgency } from '../../model';
import { say } from '../../words/say';
import { goneShare } from '../gone-share';

const TURN = 2 * Math.PI * 8;

/** An arc of the ring, from the top clockwise; `share` between 0 and 1. */
function Arc({ share }: { share: number }) {
  return (
    <circle
      class="ring-arc"
      cx="12"
      cy="12"
      r="8"
      stroke-dasharray={`${share * TURN} ${TURN}`}
      transform="rotate(-90 12 12)"
    />
  );
}

/** The urgency sign: another shape for each urgency, so that it is told without colour. */
export function Ring({ urgency, clock, now }: { urgency: Urgency; clock?: Clock; now: number }) {
  return (
    <svg
      class={`ring ring-${urgency}`}
      viewBox="0 0 24 24"
      role="img"
      aria-label={say(`popup.urgency.${urgency}`)}
    >
      <circle class="ring-base" cx="12" cy="12" r="8" />
      {urgency === 'calm' && clock && <Arc share={goneShare(clock, now)} />}
      {urgency === 'soon' && <Arc share={0.75} />}
      {urgency === 'urgent' && <circle class="ring-core" cx="12" cy="12" r="4" />}
      {urgency === 'over' && <path class="ring-strike" d="M4 20 20 4" />}
    </svg>
  );
}
