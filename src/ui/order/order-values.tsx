import { useState } from 'preact/hooks';
import { ORDER_STATUSES, type Order } from '../../model';
import type { KnownOrder } from '../../rules/clocks';
import { say } from '../../words/say';
import { MoneyRow } from './money-row';
import { useOtherFacts } from './other-facts';
import { StatusRow } from './status-row';

/** The state and the amounts of an order, each to be corrected or entered; unfolded where nothing is known. */
export function OrderValues({ known: { order } }: { known: KnownOrder }) {
  const others = useOtherFacts();
  const { orderId, lines, status, total } = order;
  // What is read in the meantime does not fold up what the buyer is about to fill in.
  const [open, setOpen] = useState(status === null && total === null);
  const currency = total?.value.currency ?? lines.find(({ price }) => price)?.price?.value.currency ?? null;
  return (
    <details class="own-values" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('correct.values')}</summary>
      <dl class="dates">
        <StatusRow
          orderId={orderId}
          field="status"
          name={say('correct.status')}
          fact={status}
          others={others.order.status ?? []}
          choices={ORDER_STATUSES}
          words={(value) => say(`status.${value}`)}
          correct={(value) => ({ of: 'order', field: 'status', value })}
        />
        <MoneyRow
          orderId={orderId}
          field="total"
          name={say('correct.total')}
          fact={total}
          others={others.order.total ?? []}
          currency={currency}
          correct={(value) => ({ of: 'order', field: 'total', value })}
        />
        {lines.map((line, place) => (
          <MoneyRow
            key={place}
            orderId={orderId}
            field={`lines.${place}.price`}
            name={priceName(order, place)}
            fact={line.price}
            others={others.lines[place]?.price ?? []}
            currency={currency}
            correct={(value) => ({ of: 'line', line: place, field: 'price', value })}
          />
        ))}
      </dl>
    </details>
  );
}

/** The price of the only item needs no name. */
function priceName({ lines }: Order, place: number): string {
  if (lines.length === 1) return say('correct.price');
  return say('correct.price-of', { item: lines[place]?.title?.value ?? say('popup.item-untitled') });
}
