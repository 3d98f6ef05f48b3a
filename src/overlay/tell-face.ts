import type { Clock, OrderStatus, Urgency } from '../model';
import { headline, urgencyOf } from '../rules/headline';
import { say, type WordKey } from '../words/say';
import { tellClock } from '../words/tell-clock';
import type { ShownOrder } from './order-view';

/** What stands on the badge itself. */
export interface Face {
  clock: Clock | null;
  urgency: Urgency;
  lead: string;
  by: string;
  /** The whole sentence for screen readers. */
  sentence: string;
}

const NOTHING_RUNS: Partial<Record<OrderStatus, WordKey>> = {
  unpaid: 'badge.nothing.unpaid',
  'risk-check': 'badge.nothing.risk-check',
  cancelled: 'badge.nothing.cancelled',
  refunded: 'badge.nothing.refunded',
  closed: 'badge.nothing.closed',
  'in-dispute': 'badge.nothing.other',
  frozen: 'badge.nothing.other',
};

/** The one line of an order's badge at `now` (epoch ms): its headline clock, else the question that is open. */
export function tellFace(shown: ShownOrder, now: number): Face {
  const clock = headline(shown.clocks, now);
  if (clock !== null) {
    const { lead, by, sentence } = tellClock(clock, now);
    return { clock, urgency: urgencyOf(clock.dueAt, now), lead, by, sentence };
  }
  const [question] = shown.questions;
  const lead = question
    ? say(`badge.question.${question.missing}`)
    : say((shown.status && NOTHING_RUNS[shown.status]) ?? 'badge.unknown');
  const sentence = question ? `${lead} ${say('badge.question.why')}` : lead;
  return { clock: null, urgency: 'unknown', lead, by: '', sentence };
}
