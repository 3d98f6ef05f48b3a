import { enBadge } from './en-badge';
import { enBuying } from './en-buying';
import { enCasePanel } from './en-case-panel';
import { enCases } from './en-cases';
import { enClocks } from './en-clocks';
import { enCorrect } from './en-correct';
import { enDesk } from './en-desk';
import { enDisputeText } from './en-dispute-text';
import { enDossier } from './en-dossier';
import { enEvidence } from './en-evidence';
import { enGuard } from './en-guard';
import { enHealth } from './en-health';
import { enLanguage } from './en-language';
import { enListing } from './en-listing';
import { enLists } from './en-lists';
import { enOrderRights } from './en-order-rights';
import { enPolicy } from './en-policy';
import { enPopup } from './en-popup';
import { enProof } from './en-proof';
import { enReminders } from './en-reminders';
import { enRules } from './en-rules';
import { enSafe } from './en-safe';
import { enWalk } from './en-walk';
import { enWarnings } from './en-warnings';
import { enWhy } from './en-why';

/**
 * English. A value is a sentence with `{places}`, or its plural forms chosen by `{n}`.
 * Lead sentences take `{left}`, a span as `showSpan` tells it; `{day}` is a day as `showDay` tells it.
 */
export const en = {
  ...enLanguage,

  // ---- common: days, spans, where a date comes from ----
  label: '{label}: {value}',
  'label.sentence': '{label}: {value}.',
  moment: '{day}, {time}',
  until: 'until {day}',
  by: 'by {day}',
  'status.unpaid': 'Awaiting payment',
  'status.risk-check': 'Payment being verified',
  'status.to-ship': 'To ship',
  'status.in-transit': 'On its way',
  'status.delivered': 'Delivered',
  'status.completed': 'Completed',
  'status.in-dispute': 'In dispute',
  'status.refunded': 'Refunded',
  'status.cancelled': 'Cancelled',
  'status.closed': 'Closed',
  'status.frozen': 'Frozen',
  'status.unknown': 'Status not known',
  'order.no-title': 'Order {id}',
  'order.more-lines': { one: '{title} and {n} more', other: '{title} and {n} more' },

  // ---- clocks: name, lead and act of each kind that runs now ----
  'clock.no-delivery-refund': 'Delivery protection',
  'clock.open-dispute': 'Open a dispute',
  'clock.return-after-receipt': 'Return or refund after receipt',
  'clock.free-return': 'Free return',
  'clock.other': 'Deadline',
  'act.no-delivery-refund': 'Not arrived? Ask to extend, or open a dispute',
  'act.open-dispute': 'Open a dispute',
  'act.return-after-receipt': 'Ask for a return or refund',
  'act.free-return': 'Send it back free',
  'act.other': 'Act',

  // ---- what pages of the shop say ----
  ...enBadge,
  ...enClocks,
  ...enGuard,
  ...enPolicy,
  ...enWarnings,
  ...enWhy,

  // ---- checklist: what to do next ----
  'check.film': 'Film the unboxing in one go, starting at the label',
  'check.photograph': 'Photograph all sides of the box and what is wrong',
  'check.keep-label': 'Keep the label and the packaging',
  'check.do-not-confirm': 'Do not confirm receipt before you have checked',
  'check.wait-delivery': 'Not here yet: look again before {day}',
  'check.ask-extension': 'Still on its way with a week left: ask the seller to extend the protection',
  'check.dispute-last-day': 'On the last day, open the dispute; do not wait for an answer',
  'check.bundle-lines': 'Sending several things back? Put them in one request: the first return is free',
  'check.unused': 'Leave it unused, with tags and packaging',
  'check.money-back': 'Check your card or account for the money',
  'check.correct-date': 'Tell us when it arrived, so that we can count',

  // ---- notification ----
  'notification.title': '{act}: {item}',
  'notification.text': 'Until {day}, {time} ({left}) · {money} · {page}',
  'notification.text.no-money': 'Until {day}, {time} ({left}) · {page}',
  'notification.many.title': {
    one: '{n} thing to do on AliExpress',
    other: '{n} things to do on AliExpress',
  },
  'notification.many.text': 'The first: {first}',
  'notification.test.title': 'Recourse can reach you',
  'notification.test.text': 'This is how a reminder looks. Nothing is due because of it.',
  'toolbar.none': 'Recourse: nothing is due this week',
  'toolbar.due': { one: 'Recourse: {n} to do this week', other: 'Recourse: {n} to do this week' },

  // ---- reminders: what has passed, and a store that cannot be used ----
  'notification.over.text': '{ended}. {stays}',
  ...enReminders,
  'toolbar.trouble': 'Recourse cannot open its store: open me to see why',

  // ---- popup ----
  ...enPopup,
  ...enCorrect,
  ...enHealth,
  'page.order-list': 'order list',
  'page.order-detail': 'order page',
  'page.tracking': 'tracking page',
  'page.product': 'product page',
  'page.dispute-open': 'dispute form',
  'page.dispute-detail': 'dispute page',
  'page.refund-list': 'refund list',
  'page.snapshot': 'snapshot page',
  'page.unknown': 'page',

  // ---- rules, cases, choices before buying ----
  ...enBuying,
  ...enCases,
  ...enLists,
  ...enOrderRights,
  ...enRules,

  // ---- from "something is wrong" to a filed dispute ----
  ...enWalk,
  ...enCasePanel,
  ...enProof,
  ...enDisputeText,

  // ---- the desk ----
  ...enDesk,

  // ---- proof ----
  ...enDossier,
  ...enEvidence,
  ...enListing,

  // ---- backups, erasing, what keeps the store or the pages out of reach ----
  ...enSafe,

  // ---- settings ----
  'settings.title': 'Settings',
  'settings.test-notification': 'Send me a test notification',
  'settings.language': 'Language',
  'settings.language.browser': 'As the browser',
  'settings.language.failed': 'This language could not be loaded. Try again, or load the page anew.',
  'settings.test-sent': 'Sent. If you saw nothing, allow notifications for this browser.',
} as const satisfies Record<string, string | { one: string; other: string }>;

export type WordKey = keyof typeof en;
