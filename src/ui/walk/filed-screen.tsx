import { orderDetailUrl, REFUNDS_URL } from '../../aliexpress/urls';
import { hasEnded } from '../../rules/case/facts-of-case';
import { nextActInCase } from '../../rules/case/next-act';
import { standingOf } from '../../rules/case/own-events';
import { windowEnd } from '../../rules/case/window-end';
import { say } from '../../words/say';
import { tellCase } from '../../words/tell-case';
import { AddEvidence } from '../evidence/add-evidence';
import { EvidenceList } from '../evidence/evidence-list';
import { MoneyArrived } from '../order/case/money-arrived';
import { Heading } from '../parts/heading';
import { hrefOf } from '../route';
import { RunningClocks } from './running-clocks';
import { TimeLeft } from './time-left';
import type { Walk } from './walk-data';

/** A pursuit whose dispute is filed: where it stands, what is next, what runs, and more proof. */
export function FiledScreen({ walk, takesFocus }: { walk: Walk; takesFocus: boolean }) {
  const { pursuit, known, clocks, evidence, now } = walk;
  const ended = hasEnded(pursuit.events);
  const standing = standingOf(pursuit);
  const end = windowEnd(clocks, now);
  const told = tellCase(
    standing,
    nextActInCase(standing, {
      windowLeft: end === null ? null : end - now,
      method: pursuit.method === 'unknown' ? (known.paidBy ?? 'unknown') : pursuit.method,
      inTransit: pursuit.reason === 'not-received',
    }),
    ended,
  );
  const running = clocks.filter(({ dueAt }) => dueAt > now);
  return (
    <main class="walk" data-pursuit={pursuit.id} data-state={standing.state}>
      <nav class="order-nav">
        <a class="back" href={hrefOf({ screen: 'order', orderId: pursuit.orderId })}>
          {say('walk.to-order')}
        </a>
      </nav>
      <TimeLeft clocks={clocks} now={now} />
      <Heading takesFocus={takesFocus}>{told.state}</Heading>
      <p>{told.act}</p>
      {told.notes.map((note) => (
        <p key={note} class="walk-hint">
          {note}
        </p>
      ))}
      <MoneyArrived pursuit={pursuit} state={standing.state} ended={ended} now={now} />
      <p class="walk-ways">
        <a
          class="button"
          href={pursuit.caseId ? REFUNDS_URL : orderDetailUrl(pursuit.orderId)}
          target="_blank"
          rel="noreferrer"
        >
          {say('walk.go.open-case')}
        </a>
      </p>
      <RunningClocks heading="walk.go.clocks" clocks={running} now={now} />
      <section>
        <h2>{say('walk.proof')}</h2>
        <EvidenceList evidence={evidence} />
        <AddEvidence orderId={pursuit.orderId} lineId={pursuit.lineId} pursuitId={pursuit.id} />
      </section>
    </main>
  );
}
