import { useId } from 'preact/hooks';
import type { Evidence } from '../../../model';
import { say } from '../../../words/say';
import type { OrderName } from './belongs-to';

/** All, those of no order, or those of one. */
export type Which = 'all' | 'none' | string;

interface OrderFilterProps {
  which: Which;
  orders: readonly OrderName[];
  evidence: readonly Evidence[];
  onChoose: (which: Which) => void;
}

/** Chooses of which order the pieces are shown; new ones are then taken in for it. */
export function OrderFilter({ which, orders, evidence, onChoose }: OrderFilterProps) {
  const id = useId();
  const count = (orderId: string | null) => evidence.filter((one) => one.orderId === orderId).length;
  return (
    <p>
      <label for={id}>{say('vault.filter')}</label>{' '}
      <select id={id} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="all" selected={which === 'all'}>
          {say('vault.filter.all')}
        </option>
        {count(null) > 0 && (
          <option value="none" selected={which === 'none'}>
            {say('vault.filter.one', { item: say('vault.filter.none'), n: count(null) })}
          </option>
        )}
        {orders.map(({ orderId, name }) => (
          <option key={orderId} value={orderId} selected={which === orderId} dir="auto">
            {say('vault.filter.one', { item: name, n: count(orderId) })}
          </option>
        ))}
      </select>
    </p>
  );
}
