import type { Clock, ClockKind, OrderStatus } from '../../model';
import type { KnownOrder } from '../../rules/clocks';

/** Lines of the checklist (state-machine.md, ORDER machine); said by the words `check.<step>`. */
export type Step =
  | 'keep-listing'
  | 'true-reason'
  | 'do-not-confirm'
  | 'wait-delivery'
  | 'ask-extension'
  | 'dispute-last-day'
  | 'film'
  | 'photograph'
  | 'keep-label'
  | 'correct-date'
  | 'act-before'
  | 'unused'
  | 'bundle-lines'
  | 'window-still-runs'
  | 'window-over'
  | 'answer-notices'
  | 'not-cancel-for-promise'
  | 'read-before-accept'
  | 'ship-back-tracked'
  | 'film-packing'
  | 'money-back'
  | 'ask-bank'
  | 'read-freeze-mail'
  | 'clocks-go-on'
  | 'open-order-page';

/** One line of the checklist; `clock` is the deadline the line speaks of, `null` where it names none. */
export interface NextStep {
  step: Step;
  clock: Clock | null;
}

const ARRIVED: Step[] = ['film', 'photograph', 'keep-label', 'correct-date', 'do-not-confirm', 'act-before'];
const MONEY: Step[] = ['money-back', 'ask-bank'];
const RETURNING: Step[] = ['film-packing', 'ship-back-tracked', 'answer-notices'];

const BY_STATUS: Record<OrderStatus, Step[]> = {
  unpaid: ['keep-listing'],
  'risk-check': ['keep-listing'],
  'to-ship': ['keep-listing', 'true-reason'],
  'in-transit': ['do-not-confirm', 'wait-delivery', 'ask-extension', 'dispute-last-day'],
  delivered: ARRIVED,
  completed: ['correct-date', 'window-still-runs', 'unused', 'bundle-lines', 'window-over'],
  'in-dispute': ['answer-notices', 'not-cancel-for-promise', 'read-before-accept'],
  refunded: MONEY,
  cancelled: MONEY,
  closed: MONEY,
  frozen: ['read-freeze-mail', 'clocks-go-on'],
  unknown: ['open-order-page'],
};

const BEFORE_ARRIVAL: readonly ClockKind[] = ['no-delivery-refund'];
const AFTER_ARRIVAL: readonly ClockKind[] = ['open-dispute', 'free-return', 'return-after-receipt'];

/** The kinds of clock of which one must run for a line to make sense; the soonest of them gives the line's day. */
const NEEDS: Partial<Record<Step, readonly ClockKind[]>> = {
  'wait-delivery': BEFORE_ARRIVAL,
  'ask-extension': BEFORE_ARRIVAL,
  'dispute-last-day': BEFORE_ARRIVAL,
  'act-before': AFTER_ARRIVAL,
  'window-still-runs': AFTER_ARRIVAL,
  unused: AFTER_ARRIVAL,
  'bundle-lines': ['free-return'],
};

/**
 * The checklist of an order at `now` (epoch ms). `asks` says whether the day of arrival is an open question.
 */
export function nextSteps(known: KnownOrder, clocks: Clock[], asks: boolean, now: number): NextStep[] {
  const running = (kinds: readonly ClockKind[]) =>
    clocks
      .filter((clock) => kinds.includes(clock.kind) && clock.actor === 'buyer' && clock.dueAt > now)
      .sort((a, b) => a.dueAt - b.dueAt)[0] ?? null;
  return stepsOf(known).flatMap((step) => {
    const kinds = NEEDS[step];
    const clock = kinds ? running(kinds) : null;
    if (kinds && !clock) return [];
    if (step === 'correct-date' && !asks) return [];
    if (step === 'window-over' && (asks || running(AFTER_ARRIVAL))) return [];
    return [{ step, clock }];
  });
}

function stepsOf(known: KnownOrder): Step[] {
  if (known.cases.some((one) => one.status?.value === 'awaiting-return')) return RETURNING;
  const status = known.order.status?.value ?? 'unknown';
  const arrived =
    known.parcels.length > 0 && known.parcels.every((parcel) => parcel.delivered?.value === true);
  return status === 'in-transit' && arrived ? ARRIVED : BY_STATUS[status];
}
