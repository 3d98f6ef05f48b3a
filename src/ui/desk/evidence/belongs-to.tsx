import { attach } from '../../../evidence/vault';
import type { Evidence } from '../../../model';
import { say } from '../../../words/say';
import { useSurroundings } from '../../surroundings';

/** An order that something can belong to. */
export interface OrderName {
  orderId: string;
  name: string;
}

/** Which order a piece belongs to, to be chosen; its bytes stay as they are. */
export function BelongsTo({ evidence, orders }: { evidence: Evidence; orders: readonly OrderName[] }) {
  const { db } = useSurroundings();
  const { id, name, orderId } = evidence;
  return (
    <label class="belongs-to">
      <span class="seen">{say('vault.belongs')}</span>{' '}
      <select
        aria-label={say('vault.belongs.named', { name })}
        onChange={({ currentTarget }) =>
          attach(db, id, { orderId: currentTarget.value || null, lineId: null, pursuitId: null, item: null })
        }
      >
        <option value="" selected={orderId === null}>
          {say('vault.filter.none')}
        </option>
        {orders.map((order) => (
          <option key={order.orderId} value={order.orderId} selected={order.orderId === orderId} dir="auto">
            {order.name}
          </option>
        ))}
      </select>
    </label>
  );
}
