import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../../rules/zone-days';
import { say } from '../../../words/say';
import { showMonth } from '../../../words/show';
import { useSurroundings } from '../../surroundings';
import { listSpan, monthsIn, placeIn } from '../../time/span';
import { Hatching } from '../../time/time-marks';
import { useMedia } from '../../use-media';
import { useNow } from '../../use-now';
import type { Glance } from './glance';
import { OrderRow } from './order-row';
import { useKnownRows } from './use-known-rows';
import { useVirtualRows } from './use-virtual-rows';

/** Row heights, px, as the stylesheet has them. */
const WIDE = 64;
const NARROW = 136;
/** Rows that Page Up and Page Down move. */
const LEAP = 8;

/** From here on (% of the row) the name of a month stands at the end, where it is not cut. */
const LAST = 82;
const monthPlace = (place: number) =>
  place > LAST ? { insetInlineEnd: 0 } : { insetInlineStart: `${place}%` };

/** The rows in sight of a list as long as it may be, as a grid: arrows move from row to row, Enter opens one. */
export function OrderRows({ found, inCase }: { found: readonly Glance[]; inCase: ReadonlySet<string> }) {
  const { zone } = useSurroundings();
  const now = useNow();
  const list = useRef<HTMLDivElement>(null);
  const height = useMedia('(max-width: 960px)') ? NARROW : WIDE;
  const rows = useVirtualRows({ count: found.length, height, list });
  const [reached, setReached] = useState(0);
  const wantsFocus = useRef(false);
  const ids = found.map(({ orderId }) => orderId);
  const { known, country } = useKnownRows(ids, rows.items[0]?.index ?? 0, rows.items.at(-1)?.index ?? 0);
  const span = listSpan(dayOf(now, zone));
  const at = Math.min(reached, Math.max(0, found.length - 1));
  const inSight = rows.items.some(({ index }) => index === at);
  const first = rows.items[0]?.index ?? 0;

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${at}"] .row-link`);
    if (!link) return;
    wantsFocus.current = false;
    link.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const next = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + LEAP,
      PageUp: at - LEAP,
      Home: 0,
      End: found.length - 1,
    }[event.key];
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const to = Math.min(found.length - 1, Math.max(0, next));
    wantsFocus.current = true;
    setReached(to);
    rows.scrollTo(to);
  };

  return (
    <div
      class="rows"
      role="grid"
      aria-label={say('desk.orders')}
      aria-rowcount={found.length + 1}
      aria-colcount={4}
    >
      <Hatching />
      <div role="row" aria-rowindex={1} class="rows-head">
        <span role="columnheader">{say('orders.column.due')}</span>
        <span role="columnheader">{say('orders.column.what')}</span>
        <span role="columnheader" class="cell-time">
          <span class="unseen">{say('time.title')}</span>
          <span class="rows-months" aria-hidden="true">
            {monthsIn(span).map((month) => (
              <span key={month} style={monthPlace(placeIn(span, month))}>
                {showMonth(month)}
              </span>
            ))}
          </span>
        </span>
        <span role="columnheader" class="cell-money">
          {say('orders.column.money')}
        </span>
      </div>
      <div
        role="rowgroup"
        ref={list}
        class="rows-all"
        style={{ blockSize: `${rows.total}px` }}
        onKeyDown={onKeyDown}
      >
        {rows.items.map(({ index, start }) => {
          const glance = found[index];
          if (!glance) return null;
          return (
            <div
              key={glance.orderId}
              role="row"
              aria-rowindex={index + 2}
              data-index={index}
              data-order={glance.orderId}
              class="order-row"
              style={{ transform: `translateY(${start - rows.offset}px)`, blockSize: `${height}px` }}
              onFocusIn={() => setReached(index)}
            >
              <OrderRow
                glance={glance}
                known={known.get(glance.orderId)}
                country={country}
                inCase={inCase.has(glance.orderId)}
                now={now}
                zone={zone}
                span={span}
                reached={index === at || (!inSight && index === first)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
