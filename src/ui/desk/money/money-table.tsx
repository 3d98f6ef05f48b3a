import { say } from '../../../words/say';
import { showDay, showMoney } from '../../../words/show';
import { hrefOf } from '../../route';
import { NothingYet } from '../nothing-yet';
import { MONEY_STATES, type MoneyLine } from './money-lines';

/** As many lines of one state are shown before the rest is asked for. */
const ROOM = 100;

/** Every sum with its line, by where it stands. */
export function MoneyTable({ lines, now }: { lines: readonly MoneyLine[]; now: number }) {
  if (lines.length === 0) return <NothingYet text={say('money.none')} />;
  return (
    <>
      {MONEY_STATES.map((state) => {
        const mine = lines.filter((line) => line.state === state);
        if (mine.length === 0) return null;
        return (
          <section key={state} class="money-lines" aria-labelledby={`money-${state}`}>
            <h2 id={`money-${state}`}>{say(`money.${state}`)}</h2>
            <table class="plain-table">
              <thead class="unseen">
                <tr>
                  <th scope="col">{say('export.items')}</th>
                  <th scope="col">{say('money.day')}</th>
                  <th scope="col">{say('export.amount')}</th>
                </tr>
              </thead>
              <tbody>
                {mine.slice(0, ROOM).map(({ id, orderId, item, sum, day }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={hrefOf({ screen: 'order', orderId })}>
                        <bdi dir="auto">{item}</bdi>
                      </a>
                    </th>
                    <td>
                      {day ? say(`money.day.${state}`, { day: showDay(day, now) }) : say('money.day.unknown')}
                    </td>
                    <td class="cell-money">{sum ? showMoney(sum) : say('orders.no-sum')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {mine.length > ROOM && <p class="quiet-text">{say('money.more', { n: mine.length - ROOM })}</p>}
          </section>
        );
      })}
    </>
  );
}
