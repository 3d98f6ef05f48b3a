import { useId } from 'preact/hooks';
import type { Clock } from '../../model';
import type { KnownOrder } from '../../rules/clocks';
import { say } from '../../words/say';
import { showDay, showMonth } from '../../words/show';
import { BasisMark } from '../parts/basis-mark';
import { monthsIn, namedMonths, placeIn, type Span, spanOf } from './span';
import { nameOfClock, tellTimeLine } from './tell-time';
import { type TimeLine, timeLineOf } from './time-line';
import { Dot, Hatching, WindowBar } from './time-marks';

const BAR = 10;
const STEP = 24;
const DOTS = 28;

interface TimePictureProps {
  known: KnownOrder;
  clocks: readonly Clock[];
  now: number;
  zone: string;
}

/** The time of one order, large: each window with its name, and the same as a table beside it. */
export function TimePicture({ known, clocks, now, zone }: TimePictureProps) {
  const id = useId();
  const line = timeLineOf(known, clocks, now, zone);
  if (line.dots.length + line.windows.length === 0) return null;
  const span = spanOf(line);
  return (
    <section class="time" aria-labelledby={id}>
      <h2 id={id}>{say('time.title')}</h2>
      <Hatching />
      <div class="time-sides">
        <Drawing line={line} span={span} now={now} />
        <TimeTable line={line} now={now} />
      </div>
    </section>
  );
}

function Drawing({ line, span, now }: { line: TimeLine; span: Span; now: number }) {
  const height = DOTS + line.windows.length * STEP + 8;
  const today = placeIn(span, line.today);
  return (
    <figure class="time-drawing">
      <div class="time-months" aria-hidden="true">
        {namedMonths(span).map((month) => (
          <span key={month} style={{ insetInlineStart: `${placeIn(span, month)}%` }}>
            {showMonth(month)}
          </span>
        ))}
      </div>
      <svg
        class="time-bar large"
        width="100%"
        height={height}
        role="img"
        aria-label={tellTimeLine(line, now)}
      >
        {monthsIn(span).map((month) => (
          <line
            key={month}
            class="time-month"
            x1={`${placeIn(span, month)}%`}
            x2={`${placeIn(span, month)}%`}
            y1="0"
            y2={height}
          />
        ))}
        <line class="time-ground" x1="0" x2="100%" y1="14" y2="14" />
        {line.windows.map((window, index) => (
          <WindowBar
            key={`${window.clock.kind} ${window.clock.lineId} ${window.to}`}
            window={window}
            span={span}
            now={now}
            top={DOTS + index * STEP + 4}
            height={BAR}
          />
        ))}
        {line.dots.map((dot) => (
          <Dot key={dot.field} dot={dot} span={span} y={14} />
        ))}
        <line class="time-today" x1={`${today}%`} x2={`${today}%`} y1="0" y2={height} />
      </svg>
      <figcaption class="time-legend">
        <Swatch stated words={say('time.legend.stated')} />
        <Swatch stated={false} words={say('time.legend.computed')} />
        <span>
          <svg width="12" height="16" aria-hidden="true">
            <line class="time-today" x1="6" x2="6" y1="0" y2="16" />
          </svg>
          {say('time.today')}
        </span>
      </figcaption>
    </figure>
  );
}

function Swatch({ stated, words }: { stated: boolean; words: string }) {
  return (
    <span>
      <svg width="24" height="12" class="time-window calm" aria-hidden="true">
        <rect
          class="time-bar-body"
          width="24"
          height="10"
          y="1"
          rx="3"
          {...(!stated && { style: { fill: 'url(#hatch-calm)' } })}
        />
      </svg>
      {words}
    </span>
  );
}

function TimeTable({ line, now }: { line: TimeLine; now: number }) {
  return (
    <table class="plain-table time-table">
      <caption class="unseen">{say('time.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('time.table.what')}</th>
          <th scope="col">{say('time.table.from')}</th>
          <th scope="col">{say('time.table.until')}</th>
          <th scope="col">
            <span class="unseen">{say('time.table.basis')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {line.dots.map(({ field, on, basis }) => (
          <tr key={field}>
            <th scope="row">{say(`popup.date.${field}`)}</th>
            <td colSpan={2}>{showDay(on, now)}</td>
            <td>
              <BasisMark basis={basis} />
            </td>
          </tr>
        ))}
        {line.windows.map(({ clock, from, to }) => (
          <tr key={`${clock.kind} ${clock.lineId} ${to}`} class={to < line.today ? 'past' : ''}>
            <th scope="row">{nameOfClock(clock.kind)}</th>
            <td>{from ? showDay(from, now) : ''}</td>
            <td>{showDay(to, now)}</td>
            <td>
              <BasisMark basis={clock.basis} synthetic={clock.synthetic} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
