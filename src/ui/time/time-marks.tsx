import { URGENCIES } from '../../model';
import { urgencyOf } from '../../rules/headline';
import { placeIn, type Span } from './span';
import type { TimeDot, TimeWindow } from './time-line';

/** The hatching of computed windows, one for each urgency; once in a page, before the pictures that use it. */
export function Hatching() {
  return (
    <svg class="hatching" width="0" height="0" aria-hidden="true">
      <defs>
        {URGENCIES.map((urgency) => (
          <pattern
            key={urgency}
            id={`hatch-${urgency}`}
            class={urgency}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="hatch-ground" width="6" height="6" />
            <rect class="hatch-line" width="2.5" height="6" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

interface BarProps {
  window: TimeWindow;
  span: Span;
  now: number;
  /** Upper edge and height, px. */
  top: number;
  height: number;
}

/** One window: a bar from its beginning to its last day, solid where it was stated, hatched where computed. */
export function WindowBar({ window, span, now, top, height }: BarProps) {
  const { clock, from, to, stated } = window;
  const end = clamp(placeIn(span, to));
  const start = from === null ? end : clamp(placeIn(span, from));
  const urgency = urgencyOf(clock.dueAt, now);
  if (end <= 0 || start >= 100) return null;
  return (
    <g class={`time-window ${urgency}`} data-stated={stated}>
      {end > start && (
        <rect
          class="time-bar-body"
          x={`${start}%`}
          width={`${end - start}%`}
          y={top}
          height={height}
          rx={Math.min(3, height / 2)}
          {...(!stated && { style: { fill: `url(#hatch-${urgency})` } })}
        />
      )}
      {end < 100 && (
        <rect class="time-bar-end" x={`${end}%`} width="2" y={top - 2} height={height + 4} rx="1" />
      )}
    </g>
  );
}

/** Something that happened: a dot, hollow where it was computed. */
export function Dot({ dot, span, y }: { dot: TimeDot; span: Span; y: number }) {
  const at = placeIn(span, dot.on);
  if (at < 0 || at > 100) return null;
  return <circle class={`time-dot dot-${dot.field}`} cx={`${at}%`} cy={y} r="4" />;
}

function clamp(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}
