import { useId, useMemo } from 'preact/hooks';
import type { OrderStatus } from '../../../model';
import { say } from '../../../words/say';
import { showCountry } from '../../../words/show';
import { choicesIn, SORTINGS, type Sorting, TIMES, type Time, type Wanted } from './find-orders';
import type { Glance } from './glance';

interface OrderControlsProps {
  glances: readonly Glance[];
  wanted: Wanted;
  onChange: (change: Partial<Wanted>) => void;
}

/** Search, filters and sorting; a choice that would choose nothing is not there. */
export function OrderControls({ glances, wanted, onChange }: OrderControlsProps) {
  const { statuses, stores, countries } = useMemo(() => choicesIn(glances), [glances]);
  return (
    <search class="order-controls">
      <label class="field search-field">
        <span>{say('orders.search')}</span>
        <input
          type="search"
          value={wanted.text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      </label>
      <Choice
        label={say('orders.filter.status')}
        value={wanted.status}
        options={statuses.map((status) => [status, say(`status.${status}`)])}
        onChange={(status) => onChange({ status: status as OrderStatus | '' })}
      />
      <Choice
        label={say('orders.filter.time')}
        value={wanted.time}
        options={TIMES.map((time) => [time, say(`orders.time.${time}`)])}
        onChange={(time) => onChange({ time: time as Time | '' })}
      />
      {stores.length > 1 && (
        <Choice
          label={say('orders.filter.store')}
          value={wanted.store}
          options={stores.map((store) => [store, store])}
          onChange={(store) => onChange({ store })}
        />
      )}
      {countries.length > 1 && (
        <Choice
          label={say('orders.filter.country')}
          value={wanted.country}
          options={countries.map((country) => [country, showCountry(country)])}
          onChange={(country) => onChange({ country })}
        />
      )}
      <Choice
        label={say('orders.sort')}
        value={wanted.sorting}
        all={false}
        options={SORTINGS.map((sorting) => [sorting, say(`orders.sort.${sorting}`)])}
        onChange={(sorting) => onChange({ sorting: sorting as Sorting })}
      />
      <label class="check-field">
        <input
          type="checkbox"
          checked={wanted.inCase}
          onChange={(event) => onChange({ inCase: event.currentTarget.checked })}
        />
        <span>{say('orders.filter.in-case')}</span>
      </label>
    </search>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: (readonly [value: string, words: string])[];
  /** Whether the field can be left open. */
  all?: boolean;
  onChange: (value: string) => void;
}

function Choice({ label, value, options, all = true, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {all && <option value="">{say('orders.filter.all')}</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
