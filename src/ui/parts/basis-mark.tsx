import type { Basis } from '../../model';
import { say } from '../../words/say';

const DRAWN = {
  page: <path d="M3 11V8q0-4 4-5v2Q5 6 5 8h2v3zM9 11V8q0-4 4-5v2q-2 1-2 3h2v3z" fill="currentColor" />,
  rule: (
    <path
      d="M2 6q3-3 6 0t6 0M2 11q3-3 6 0t6 0"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
    />
  ),
  user: (
    <path
      d="m3 13 1-3 7-7 2 2-7 7zM10 4l2 2"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linejoin="round"
    />
  ),
  synthetic: (
    <circle
      cx="8"
      cy="8"
      r="5"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-dasharray="0.1 3.05"
      stroke-linecap="round"
    />
  ),
};

/** Says beside a date where it comes from: the page, a rule, the buyer, or a safe day of our own. */
export function BasisMark({ basis, synthetic = false }: { basis: Basis; synthetic?: boolean }) {
  const kind = synthetic ? 'synthetic' : basis;
  const words = say(`popup.basis.${kind}`);
  return (
    <svg class="basis-mark" data-basis={kind} viewBox="0 0 16 16" role="img" aria-label={words}>
      <title>{words}</title>
      {DRAWN[kind]}
    </svg>
  );
}
