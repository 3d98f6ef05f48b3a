import { dayOf } from '../../../rules/zone-days';
import { say } from '../../../words/say';
import { showMoney } from '../../../words/show';
import { ExportButtons } from '../../export/export-buttons';
import { Heading } from '../../parts/heading';
import { Loading } from '../../parts/loading';
import { StoreTrouble } from '../../parts/store-trouble';
import { useSurroundings } from '../../surroundings';
import { useLive } from '../../use-live';
import { useNow } from '../../use-now';
import type { SectionProps } from '../sections';
import { MONEY_STATES, type MoneyLine, monthsOf, readMoney, sumsOf } from './money-lines';
import { MoneyTable } from './money-table';
import { MonthChart } from './month-chart';

/** The money: what can be had back, what was asked for and promised, what has come and what is late. */
export function MoneySection({ takesFocus }: SectionProps) {
  const { db, zone } = useSurroundings();
  const now = useNow();
  const live = useLive(() => readMoney(db, { now, zone }), [db, now, zone]);
  if (live.state === 'loading') return <Loading />;
  if (live.state === 'failed') return <StoreTrouble error={live.error} />;
  const lines = live.value;
  const today = dayOf(now, zone);
  const currencies = [
    ...new Set(lines.flatMap(({ state, sum }) => (state === 'arrived' && sum ? [sum.currency] : []))),
  ];
  return (
    <>
      <header class="section-head">
        <Heading takesFocus={takesFocus}>{say('desk.money')}</Heading>
        <ExportButtons name="recourse-money" read={async () => sheetOf(lines)} />
      </header>
      <dl class="sums">
        {MONEY_STATES.map((state) => {
          const sums = sumsOf(lines, state);
          return (
            <div key={state} class={`sum sum-${state}`} data-state={state}>
              <dt>{say(`money.${state}`)}</dt>
              <dd>
                {sums.length === 0
                  ? say('money.nothing')
                  : sums.map((sum) => <span key={sum.currency}>{showMoney(sum)}</span>)}
              </dd>
            </div>
          );
        })}
      </dl>
      {currencies.map((currency) => (
        <MonthChart key={currency} currency={currency} months={monthsOf(lines, currency, today)} />
      ))}
      <MoneyTable lines={lines} now={now} />
    </>
  );
}

function sheetOf(lines: readonly MoneyLine[]) {
  return {
    columns: (
      [
        'export.order',
        'export.items',
        'money.state',
        'export.amount',
        'export.currency',
        'money.day',
      ] as const
    ).map((column) => say(column)),
    rows: lines.map(({ orderId, item, state, sum, day }) => [
      orderId,
      item,
      say(`money.${state}`),
      sum && { amount: sum.amount },
      sum?.currency ?? null,
      day,
    ]),
    json: lines,
  };
}
