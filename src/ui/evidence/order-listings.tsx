import { compareListings, tellDifference } from '../../evidence/listing-differences';
import { type BoughtListing, listingsOfOrder } from '../../evidence/listings';
import type { Order } from '../../model';
import { say } from '../../words/say';
import { showMoment, showMoney } from '../../words/show';
import { useSurroundings } from '../surroundings';
import { useLive } from '../use-live';
import { useNow } from '../use-now';

/** The listings of an order's products as they were kept, and what changed in them since. */
export function OrderListings({ order }: { order: Order }) {
  const { db } = useSurroundings();
  const live = useLive(() => listingsOfOrder(db, order), [db, order]);
  if (live.state !== 'ready') return null;
  const { kept, missing } = live.value;
  return (
    <div class="listings">
      {kept.map((one) => (
        <KeptListing key={one.productId} listing={one} />
      ))}
      {missing.length > 0 && (
        <p>
          {say('listing.kept.none')}{' '}
          <a href={`https://www.aliexpress.com/item/${missing[0]}.html`} target="_blank" rel="noreferrer">
            {say('listing.open')}
          </a>
        </p>
      )}
    </div>
  );
}

function KeptListing({ listing: { bought, last, later } }: { listing: BoughtListing }) {
  const { zone } = useSurroundings();
  const now = useNow();
  const moment = (at: number) => showMoment(at, zone, now);
  const differences = compareListings(bought, last);
  return (
    <div class="kept-listing" data-changed={differences.length}>
      <details>
        <summary>{say('listing.kept', { moment: moment(bought.takenAt) })}</summary>
        <dl>
          <Row name={say('listing.title')} value={bought.title} />
          <Row name={say('listing.price')} value={bought.price && showMoney(bought.price)} />
          <Row name={say('listing.store')} value={bought.storeName} />
          <Row name={say('listing.returns')} value={bought.returnLines.join(' · ') || null} />
          {bought.options.map(({ name, values, chosen }) => (
            <Row key={name} name={name} value={chosen ?? values.join(', ')} />
          ))}
          {bought.specifications.map(({ name, value }) => (
            <Row key={name} name={name} value={value} />
          ))}
        </dl>
      </details>
      {later && <p class="seen">{say('listing.later')}</p>}
      {differences.length === 0 && last.lastSeenAt > bought.takenAt && (
        <p class="seen">{say('listing.same', { moment: moment(last.lastSeenAt) })}</p>
      )}
      {differences.length > 0 && (
        <>
          <h3>{say('listing.differs')}</h3>
          <ul class="differences">
            {differences.map((one) => (
              <li key={JSON.stringify(one)} dir="auto">
                {tellDifference(one)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Row({ name, value }: { name: string; value: string | null }) {
  if (value === null) return null;
  return (
    <>
      <dt dir="auto">{name}</dt>
      <dd dir="auto">{value}</dd>
    </>
  );
}
