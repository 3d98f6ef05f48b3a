import { ORDERS_URL } from '../../aliexpress/urls';
import { dayOf } from '../../rules/zone-days';
import { say } from '../../words/say';
import { showDay, showTime } from '../../words/show';
import { hrefOf } from '../route';
import { useSurroundings } from '../surroundings';
import { useNow } from '../use-now';
import { isUnreadable, nameOfField, type TroubledPage, troubledOrders, troubleLines } from './tell-trouble';

const MOST = 8;

/** One page kind in trouble: what was seen, when, and the next steps. */
export function TroubledPageCard({ page }: { page: TroubledPage }) {
  const { zone } = useSurroundings();
  const now = useNow();
  const day = showDay(dayOf(page.trouble.at, zone), now);
  const moment = say('moment', { day, time: showTime(page.trouble.at, zone) });
  const orders = troubledOrders(page).slice(0, MOST);
  return (
    <section class="trouble-card" data-page={page.page}>
      <h2>{say('popup.trouble.when', { page: say(`page.${page.page}`), moment })}</h2>
      {page.lastReadAt !== null && isUnreadable(page) && (
        <p class="seen">
          {say('popup.trouble.last-read', { day: showDay(dayOf(page.lastReadAt, zone), now) })}
        </p>
      )}
      <ul class="trouble-lines">
        {isUnreadable(page) && <li>{say('popup.trouble.nothing-found')}</li>}
        {troubleLines(page).map(({ field, reason, count }) => (
          <li key={`${field} ${reason}`}>
            {say('label', { label: nameOfField(field), value: say(`popup.reason.${reason}`, { n: count }) })}
          </li>
        ))}
      </ul>
      <h3>{say('popup.trouble.next')}</h3>
      <ul>
        <li>
          <a href={ORDERS_URL} target="_blank" rel="noreferrer">
            {say('popup.trouble.reload')}
          </a>
        </li>
        {orders.map((orderId) => (
          <li key={orderId}>
            <a href={hrefOf({ screen: 'order', orderId })}>{say('popup.trouble.type-in', { id: orderId })}</a>
          </li>
        ))}
        <li>
          <a href={hrefOf({ screen: 'type-in' })}>{say('popup.trouble.type-in.any')}</a>
        </li>
      </ul>
    </section>
  );
}
