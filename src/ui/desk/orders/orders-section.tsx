import { useEffect, useMemo, useState } from 'preact/hooks';
import { say } from '../../../words/say';
import { showNumber } from '../../../words/show';
import { EmptyState } from '../../due/empty-state';
import { Heading } from '../../parts/heading';
import { Loading } from '../../parts/loading';
import { StoreTrouble } from '../../parts/store-trouble';
import { useSurroundings } from '../../surroundings';
import { useNow } from '../../use-now';
import type { SectionProps } from '../sections';
import { ExportOrders } from './export-orders';
import { ALL_ORDERS, findOrders } from './find-orders';
import { glancesOf } from './glance-index';
import { OrderControls } from './order-controls';
import { OrderRows } from './order-rows';

/** What was looked for last, kept while the page stands so that the way back finds the list as it was. */
let lastWanted = ALL_ORDERS;

/** All orders with search, filters and sorting. */
export function OrdersSection({ takesFocus }: SectionProps) {
  const { db, now: clock } = useSurroundings();
  const now = useNow();
  const index = glancesOf(db, clock);
  const [overview, setOverview] = useState(index.overview);
  const [wanted, setWanted] = useState(lastWanted);
  useEffect(() => index.follow(() => setOverview(index.overview)), [index]);
  useEffect(() => {
    lastWanted = wanted;
  }, [wanted]);
  const { glances, inCase, total, complete, error } = overview;
  const found = useMemo(() => findOrders(glances, wanted, inCase, now), [glances, wanted, inCase, now]);
  if (error) return <StoreTrouble error={error} />;
  if (glances.length === 0) return complete ? <EmptyState takesFocus={takesFocus} /> : <Loading />;
  return (
    <>
      <header class="section-head">
        <Heading takesFocus={takesFocus}>{say('desk.orders')}</Heading>
        <p role="status" class="quiet-text">
          {complete
            ? found.length === glances.length
              ? say('orders.count', { n: found.length, count: showNumber(found.length) })
              : say('orders.found', {
                  n: glances.length,
                  count: showNumber(found.length),
                  all: showNumber(glances.length),
                })
            : say('orders.reading', {
                count: showNumber(glances.length),
                all: total === null ? '…' : showNumber(total),
              })}
        </p>
        <ExportOrders found={found} />
      </header>
      <OrderControls
        glances={glances}
        wanted={wanted}
        onChange={(change) => setWanted({ ...wanted, ...change })}
      />
      {found.length === 0 ? (
        <div class="state">
          <p>{say('orders.none-found')}</p>
          <p>
            <button type="button" onClick={() => setWanted(ALL_ORDERS)}>
              {say('orders.show-all')}
            </button>
          </p>
        </div>
      ) : (
        <OrderRows found={found} inCase={inCase} />
      )}
    </>
  );
}
