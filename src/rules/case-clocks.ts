import type { Actor, CaseFacts, CaseSighting, CaseState, Clock, ClockKind, GivenDeadline } from '../model';
import type { Proposal } from './candidates';
import { printed } from './candidates';
import { choose } from './choose';
import type { ClockContext, KnownOrder } from './clocks';
import { SETTLED } from './clocks-of-kinds';
import { answerOffer } from './of-case/answer-offer';
import { appeal } from './of-case/appeal';
import { evidenceRequest } from './of-case/evidence-request';
import { platformStepIn } from './of-case/platform-step-in';
import { refundArrival } from './of-case/refund-arrival';
import { refundByLaw } from './of-case/refund-by-law';
import { returnReceived } from './of-case/return-received';
import { sellerResponse } from './of-case/seller-response';
import { sendBackByLaw } from './of-case/send-back-by-law';
import { shipReturn } from './of-case/ship-return';
import { isPlainDate } from './zone-days';

/** Finds one kind of clock of a case; `known` is the order that the case is about. */
export type FindCaseClock = (facts: CaseFacts, known: KnownOrder, ctx: ClockContext) => Proposal[];

/** A kind with whose turn it is and the states of a case in which it runs. */
type KindOfCaseClock = readonly [ClockKind, Actor, readonly CaseState[], FindCaseClock];

const KINDS: readonly KindOfCaseClock[] = [
  ['seller-response', 'seller', ['open'], sellerResponse],
  ['platform-step-in', 'platform', ['open', 'offer'], platformStepIn],
  ['evidence-request', 'buyer', ['evidence-asked'], evidenceRequest],
  ['answer-offer', 'buyer', ['offer', 'solution'], answerOffer],
  ['ship-return', 'buyer', ['return-due'], shipReturn],
  ['return-received', 'seller', ['return-moving', 'return-there'], returnReceived],
  ['appeal', 'buyer', ['lost', 'inspection-disputed'], appeal],
  ['refund-arrival', 'bank', ['refund'], refundArrival],
];

/** What the law adds after a withdrawal, however the case on AliExpress stands; only where there is such a day. */
const BY_LAW: readonly KindOfCaseClock[] = [
  [
    'ship-return',
    'buyer',
    [
      'messaged',
      'open',
      'offer',
      'agreed',
      'platform',
      'evidence-asked',
      'solution',
      'lost',
      'appealed',
      'fallback',
      'cancelled',
    ],
    sendBackByLaw,
  ],
  ['refund-arrival', 'seller', ['return-moving', 'return-there'], refundByLaw],
];

/** The deadlines of an order's cases, whichever state the order is in. A day outside the calendar counts as unknown. */
export function caseClocksOf(known: KnownOrder, ctx: ClockContext): Clock[] {
  const { given = [] } = known;
  if (known.cases.length === 0 && !known.pursued && given.length === 0) return [];
  const { orderId } = known.order;
  const clocks = casesOf(known).flatMap((facts) =>
    [...KINDS, ...BY_LAW].flatMap((of) => {
      const [kind, actor, states, find] = of;
      if (facts.ended || !states.includes(facts.state)) return [];
      const found = find(facts, known, ctx);
      if (found.length === 0 && BY_LAW.includes(of)) return [];
      const own = given.filter(
        ({ lineId }) => lineId === null || facts.lineId === null || lineId === facts.lineId,
      );
      const clock = choose({ orderId, lineId: facts.lineId, kind, actor }, [
        ...entered(kind, [...own, ...facts.given], ctx.zone),
        ...found,
      ]);
      return clock ? [clock] : [];
    }),
  );
  return [...clocks, ...enteredAlone(known, clocks, ctx.zone)];
}

function entered(kind: ClockKind, given: readonly GivenDeadline[], zone: string): Proposal[] {
  return given
    .filter((one) => one.kind === kind && isPlainDate(one.on))
    .map(({ on, quote, basis }) => printed(on, zone, [], quote, basis));
}

/** Deadlines of a case that the buyer entered, from a mail for example, while no page has told of the case. */
function enteredAlone(known: KnownOrder, told: readonly Clock[], zone: string): Clock[] {
  const { order, given = [] } = known;
  const cases = casesOf(known);
  const settled = cases.every(({ state, believed }) => SETTLED.includes(state) && !believed);
  if (given.length === 0 || (cases.length > 0 && settled)) return [];
  const lines = [...new Set(given.map(({ lineId }) => lineId))];
  return lines.flatMap((lineId) =>
    KINDS.flatMap(([kind, actor]) => {
      if (told.some((clock) => clock.kind === kind)) return [];
      const own = given.filter((one) => one.lineId === lineId);
      const clock = choose({ orderId: order.orderId, lineId, kind, actor }, entered(kind, own, zone));
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
