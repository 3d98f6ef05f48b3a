import { placeIn, type Span } from './span';
import { tellTimeLine } from './tell-time';
import type { TimeLine } from './time-line';
import { Dot, WindowBar } from './time-marks';

const HEIGHT = 32;
/** As many windows as a row has room for; the soonest to end are drawn. */
const BARS = 3;

/** The time of one order in a row of a list: dots on a line, its windows above it, today's line through all. */
export function TimeBar({ line, span, now }: { line: TimeLine; span: Span; now: number }) {
  const open = line.windows.filter(({ to }) => to >= span.from).slice(0, BARS);
  return (
    <svg class="time-bar" height={HEIGHT} width="100%" role="img" aria-label={tellTimeLine(line, now)}>
      <line class="time-ground" x1="0" x2="100%" y1={HEIGHT - 6} y2={HEIGHT - 6} />
      {open.map((window, index) => (
        <WindowBar
          key={`${window.clock.kind} ${window.clock.lineId} ${window.to}`}
          window={window}
          span={span}
          now={now}
          top={2 + index * 7}
          height={4}
        />
      ))}
      {line.dots.map((dot) => (
        <Dot key={dot.field} dot={dot} span={span} y={HEIGHT - 6} />
      ))}
      <line
        class="time-today"
        x1={`${placeIn(span, line.today)}%`}
        x2={`${placeIn(span, line.today)}%`}
        y1="0"
        y2={HEIGHT}
      />
    </svg>
  );
}
