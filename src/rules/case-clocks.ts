import type { Actor, CaseFacts, CaseSighting, CaseState, Clock, ClockKind } from '../model';
import type { Proposal } from './candidates';
import { printed } from './candidates';
import { choose } from './choose';
import type { ClockContext, KnownOrder } from './clocks';
import { answerOffer } from './of-case/answer-offer';
import { appeal } from './of-case/appeal';
import { evidenceRequest } from './of-case/evidence-request';
import { platformStepIn } from './of-case/platform-step-in';
import { refundArrival } from './of-case/refund-arrival';
import { returnReceived } from './of-case/return-received';
import { sellerResponse } from './of-case/seller-response';
import { shipReturn } from './of-case/ship-return';
import { isPlainDate } from './zone-days';

/** Finds one kind of clock of a case; `known` is the order that the case is about. */
export type FindCaseClock = (facts: CaseFacts, known: KnownOrder, ctx: ClockContext) => Proposal[];

/** Each kind with whose turn it is and the states of a case in which it runs. */
const KINDS: readonly [ClockKind, Actor, readonly CaseState[], FindCaseClock][] = [
  ['seller-response', 'seller', ['open'], sellerResponse],
  ['platform-step-in', 'platform', ['open', 'offer'], platformStepIn],
  ['evidence-request', 'buyer', ['evidence-asked'], evidenceRequest],
  ['answer-offer', 'buyer', ['offer', 'solution'], answerOffer],
  ['ship-return', 'buyer', ['return-due'], shipReturn],
  ['return-received', 'seller', ['return-moving', 'return-there'], returnReceived],
  ['appeal', 'buyer', ['lost', 'inspection-disputed'], appeal],
  ['refund-arrival', 'bank', ['refund'], refundArrival],
];

/** The deadlines of an order's cases, whichever state the order is in. A day outside the calendar counts as unknown. */
export function caseClocksOf(known: KnownOrder, ctx: ClockContext): Clock[] {
  if (known.cases.length === 0 && !known.pursued) return [];
  return casesOf(known).flatMap((facts) =>
    KINDS.flatMap(([kind, actor, states, find]) => {
      if (!states.includes(facts.state)) return [];
      const given = facts.given.filter((one) => one.kind === kind && isPlainDate(one.on));
      const clock = choose({ orderId: known.order.orderId, lineId: facts.lineId, kind, actor }, [
        ...given.map(({ on, quote, basis }) => printed(on, ctx.zone, [], quote, basis)),
        ...find(facts, known, ctx),
      ]);
      return clock ? [clock] : [];
    }),
  );
}

/** The cases of an order: what the case machine knows, and of those it does not know what the pages showed. */
export function casesOf({ cases, pursued = [] }: KnownOrder): CaseFacts[] {
  const told = new Set(pursued.map(({ caseId }) => caseId));
  return [...pursued, ...cases.filter(({ caseId }) => !told.has(caseId)).flatMap(factsOfSighting)].map(
    (facts) => ({ ...facts, days: facts.days.filter(({ on }) => isPlainDate(on)) }),
  );
}

/** What a page's list of returns tells of a case: where it stands, and at best the day it was opened. */
function factsOfSighting({ caseId, lineId, status, openedOn }: CaseSighting): CaseFacts[] {
  if (status?.value !== 'in-progress' && status?.value !== 'awaiting-return') return [];
  return [
    {
      caseId,
      lineId,
      state: status.value === 'in-progress' ? 'open' : 'return-due',
      days: openedOn ? [{ moment: 'dispute-opened', on: openedOn.value, basis: openedOn.basis }] : [],
      given: [],
      method: 'unknown',
      afterSalesWarranty: false,
      inTransit: false,
    },
  ];
}
