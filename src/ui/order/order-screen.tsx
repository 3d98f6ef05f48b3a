import { useEffect, useRef } from 'preact/hooks';
import { orderDetailUrl } from '../../aliexpress/urls';
import { blankOrder } from '../../model';
import type { RecourseDatabase } from '../../store/database';
import { metaValue } from '../../store/meta';
import { knownOrder } from '../../store/orders';
import { otherFacts } from '../../store/other-facts';
import { say } from '../../words/say';
import { itemName } from '../item-name';
import { Back } from '../parts/back';
import { Heading } from '../parts/heading';
import { Loading } from '../parts/loading';
import { ParcelSign } from '../parts/parcel-sign';
import { StoreTrouble } from '../parts/store-trouble';
import { deskHref } from '../route';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { BeginWalk } from '../walk/begin-walk';
import { ForgetOrder } from './forget-order';
import { OrderAnswers } from './order-answers';
import { OrderHead } from './order-head';
import { OtherFactsProvider } from './other-facts';

interface OrderScreenProps {
  orderId: string;
  takesFocus: boolean;
}

/** One order: what it is, the three questions, and what to do next. */
export function OrderScreen({ orderId, takesFocus }: OrderScreenProps) {
  const { db, place } = useSurroundings();
  const live = useLive(() => readOrder(db, orderId), [db, orderId]);
  // What becomes known of the order while something is typed in gives it another heading, and takes no focus away.
  const shown = useRef<string | null>(null);
  const arrives = takesFocus && shown.current !== orderId;
  useEffect(() => {
    if (live.state === 'ready') shown.current = orderId;
  });
  if (live.state === 'loading') return <Loading />;
  if (live.state === 'failed') return <StoreTrouble error={live.error} />;
  const { known, country, others } = live.value;
  return (
    <main class="order" data-order={orderId}>
      <nav class="order-nav">
        <Back />
        {place === 'popup' && (
          <a
            class="quiet-link"
            href={deskHref({ screen: 'order', orderId })}
            target="_blank"
            rel="noreferrer"
          >
            {say('popup.open-in-tab')}
          </a>
        )}
      </nav>
      {known ? (
        <OrderHead known={known} takesFocus={arrives} />
      ) : (
        <header class="order-head">
          <ParcelSign />
          <Heading takesFocus={arrives}>{say('order.no-title', { id: orderId })}</Heading>
          <p>{say('popup.order-unseen')}</p>
        </header>
      )}
      <p>
        <a class="button" href={orderDetailUrl(orderId)} target="_blank" rel="noreferrer">
          {say('popup.on-aliexpress')}
        </a>
      </p>
      <BeginWalk orderId={orderId} order={known?.order ?? blankOrder(orderId)} />
      <OtherFactsProvider value={others}>
        <OrderAnswers orderId={orderId} known={known} country={country} />
      </OtherFactsProvider>
      {known && place === 'tab' && <ForgetOrder orderId={orderId} item={itemName(known.order)} />}
    </main>
  );
}

async function readOrder(db: RecourseDatabase, orderId: string) {
  const [known, country, others] = await Promise.all([
    knownOrder(db, orderId),
    metaValue(db, 'country'),
    otherFacts(db, orderId),
  ]);
  return { known, country, others };
}
