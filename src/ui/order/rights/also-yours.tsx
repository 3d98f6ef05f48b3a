import type { Clock } from '../../../model';
import type { KnownOrder } from '../../../rules/clocks';
import { say } from '../../../words/say';
import { useSurroundings } from '../../surroundings';
import { useLive } from '../../use-live';
import { CaseLists } from '../case/case-lists';
import { ClockRow } from '../clock-row';
import { itemOf } from '../item-of';
import { BeforeReturn } from './before-return';
import { LawNotes } from './law-notes';
import { OwnRatio } from './own-ratio';
import { groupsOf, readRights } from './rights-data';

interface AlsoYoursProps {
  known: KnownOrder;
  /** All clocks of the order, and those of them that wait in the background. */
  clocks: readonly Clock[];
  quiet: readonly Clock[];
  country: string | null;
  now: number;
}

/** *Also yours*: the rights that wait in the background, the law, and what to weigh before sending something back. */
export function AlsoYours({ known, clocks, quiet, country, now }: AlsoYoursProps) {
  const { db } = useSurroundings();
  const { order, paidBy, pursued = [] } = known;
  const live = useLive(() => readRights(db, order), [db, order.orderId]);
  const data = live.state === 'ready' ? live.value : { products: new Map(), freeReturns: [] };
  const running = quiet.filter(({ dueAt }) => dueAt > now);
  const groups = order.lines.flatMap((line) => groupsOf(line, data.products));
  const where = order.country?.value ?? country;
  return (
    <section aria-labelledby="also-yours" class="also-yours">
      <h2 id="also-yours">{say('rights.also')}</h2>
      <p class="rights-hint">{say('rights.also.lead')}</p>
      {running.length > 0 ? (
        <details>
          <summary>{say('rights.quiet', { n: running.length })}</summary>
          {paidBy === undefined && running.some(({ kind }) => kind === 'paypal' || kind === 'card') && (
            <p class="rights-hint">{say('rights.unknown-method')}</p>
          )}
          <ul class="clocks">
            {running.map((clock) => (
              <ClockRow
                key={`${clock.kind} ${clock.lineId} ${clock.dueAt}`}
                clock={clock}
                item={itemOf(order, clock)}
                told={null}
                now={now}
              />
            ))}
          </ul>
        </details>
      ) : (
        <p>{say('rights.also.none')}</p>
      )}
      <LawNotes country={where} groups={groups} />
      <BeforeReturn known={known} clocks={clocks} data={data} country={where} now={now} />
      <CaseLists states={pursued.map(({ state }) => state)} />
      <OwnRatio />
    </section>
  );
}
