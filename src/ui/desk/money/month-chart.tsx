import { useId } from 'preact/hooks';
import type { Money, PlainDate } from '../../../model';
import { say } from '../../../words/say';
import { showMoney, showMonth, showMonthLong } from '../../../words/show';

const WIDTH = 40;
const HEIGHT = 96;

interface MonthChartProps {
  currency: string;
  months: { month: PlainDate; arrived: Money }[];
}

/** Twelve months of money that came, in one currency, as bars; the same as a table behind a fold. */
export function MonthChart({ currency, months }: MonthChartProps) {
  const id = useId();
  // For the height of a bar only, no sum is made of it.
  const most = Math.max(...months.map(({ arrived }) => Number(arrived.amount)), 1e-9);
  return (
    <section class="month-chart" aria-labelledby={id} data-currency={currency}>
      <h2 id={id}>{say('money.months', { currency })}</h2>
      <svg
        viewBox={`0 0 ${WIDTH * 12} ${HEIGHT + 24}`}
        role="img"
        aria-label={months
          .filter(({ arrived }) => Number(arrived.amount) > 0)
          .map(({ month, arrived }) =>
            say('money.month', { month: showMonthLong(month), money: showMoney(arrived) }),
          )
          .join('; ')}
      >
        <line class="time-ground" x1="0" x2={WIDTH * 12} y1={HEIGHT} y2={HEIGHT} />
        {months.map(({ month, arrived }, index) => {
          const height = (Number(arrived.amount) / most) * (HEIGHT - 8);
          return (
            <g key={month}>
              <rect
                class="month-bar"
                x={index * WIDTH + 8}
                width={WIDTH - 16}
                y={HEIGHT - height}
                height={height}
                rx="2"
              >
                <title>{showMoney(arrived)}</title>
              </rect>
              <text x={index * WIDTH + WIDTH / 2} y={HEIGHT + 16} text-anchor="middle">
                {showMonth(month).split(' ')[0]}
              </text>
            </g>
          );
        })}
      </svg>
      <details>
        <summary>{say('time.table')}</summary>
        <table class="plain-table">
          <tbody>
            {months.map(({ month, arrived }) => (
              <tr key={month}>
                <th scope="row">{showMonthLong(month)}</th>
                <td>{showMoney(arrived)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
