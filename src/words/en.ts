import { enClocks } from './en-clocks';
import { enGuard } from './en-guard';
import { enPopup } from './en-popup';
import { enWarnings } from './en-warnings';
import { enWhy } from './en-why';

/**
 * English. A value is a sentence with `{places}`, or its plural forms chosen by `{n}`.
 * Lead sentences take `{left}`, a span as `showSpan` tells it; `{day}` is a day as `showDay` tells it.
 */
export const en = {
  // ---- common: days, spans, where a date comes from ----
  'day.this-year': '{weekday} {day} {month}',
  'day.other-year': '{weekday} {day} {month} {year}',
  'day.about': 'about {day}',
  moment: '{day}, {time}',
  until: 'until {day}',
  by: 'by {day}',
  'span.days': { one: '{n} day', other: '{n} days' },
  'span.hours': { one: '{n} hour', other: '{n} hours' },
  'span.minutes': { one: '{n} minute', other: '{n} minutes' },
  'span.moments': 'less than a minute',
  'basis.page': 'from this page',
  'basis.rule': 'computed by a rule',
  'basis.user': 'entered by you',
  'basis.synthetic': 'our own safe day',
  'basis.page.long': 'This page says so.',
  'basis.rule.long': 'Computed from the usual rule, not stated on a page.',
  'basis.user.long': 'Counted from a day that you entered.',
  'basis.synthetic.long': 'No page states this day; it is a safe one of our own.',
  'event.placed': 'the order was placed',
  'event.paid': 'payment',
  'event.shipped': 'shipment',
  'event.delivered': 'delivery',
  'event.receipt-confirmed': 'you confirm receipt',
  'event.completed': 'the order is completed',
  'start.placed': 'placed {day}',
  'start.paid': 'paid {day}',
  'start.shipped': 'shipped {day}',
  'start.delivered': 'delivered {day}',
  'start.receipt-confirmed': 'receipt confirmed {day}',
  'start.completed': 'completed {day}',
  'clock.counted': { one: '{start} + {n} day', other: '{start} + {n} days' },
  'clock.printed': 'printed on the page',
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
  'badge.no-delivery-refund': '{left} of delivery protection',
  'badge.open-dispute': '{left} to open a dispute',
  'badge.return-after-receipt': '{left} to ask for a return or refund',
  'badge.free-return': '{left} to send it back free',
  'badge.other': '{left} left',
  'act.no-delivery-refund': 'Not arrived? Ask to extend, or open a dispute',
  'act.open-dispute': 'Open a dispute',
  'act.return-after-receipt': 'Ask for a return or refund',
  'act.free-return': 'Send it back free',
  'act.other': 'Act',
  'over.no-delivery-refund': 'Delivery protection ended {day}',
  'over.open-dispute': 'Window to open a dispute ended {day}',
  'over.return-after-receipt': 'Return after receipt ended {day}',
  'over.free-return': 'Free return ended {day}',
  'over.other': 'This ended {day}',
  'over.no-delivery-refund.short': 'Delivery protection ended',
  'over.open-dispute.short': 'Dispute window ended',
  'over.return-after-receipt.short': 'Return after receipt ended',
  'over.free-return.short': 'Free return ended',
  'over.other.short': 'Ended',
  'stays.no-delivery-refund':
    'If it has not arrived, look now: there is usually still time to open a dispute after this day.',
  'stays.open-dispute':
    "What may still be open: the seller's goodwill, a claim with your card issuer or PayPal, and in the EU and UK the legal guarantee.",
  'stays.return-after-receipt': 'A damaged, wrong or misdescribed item may still be covered by a dispute.',
  'stays.free-return':
    'A return at your own cost may still be possible, and a damaged, wrong or misdescribed item stays covered.',
  'stays.other': 'Look at the order: something else may still be open.',
  ...enClocks,
  'sentence.running': '{lead}, until {day}. {basis}',
  'sentence.about': '{lead}, until about {day}. {basis}',
  'sentence.over': '{over}. {stays}',
  'over.later-reading': 'By another reading it runs until {day}; the button on the page decides.',
  'later-reading': 'Last possible day by another reading: {day}.',

  // ---- badge without a running clock ----
  'badge.until': '{lead} · {day}',
  'badge.question.delivered': 'When did it arrive?',
  'badge.question.receipt-confirmed': 'When did you confirm receipt?',
  'badge.question.completed': 'When was the order completed?',
  'badge.question.shipped': 'When was it shipped?',
  'badge.question.paid': 'When did you pay?',
  'badge.question.placed': 'When did you order?',
  'badge.question.why': 'Then we can count.',
  'badge.unknown': 'No date on this page to count from',
  'badge.nothing.unpaid': 'Not paid: nothing runs yet',
  'badge.nothing.risk-check': 'Payment being checked: nothing runs yet',
  'badge.nothing.cancelled': 'Cancelled: check that the money came back',
  'badge.nothing.refunded': 'Refunded: check that the money came back',
  'badge.nothing.closed': 'Closed: check whether money is due back',
  'badge.nothing.other': 'Nothing is running on this order',

  // ---- policy line on a product page ----
  'policy.free': {
    one: 'Returns: free within {n} day after {event}',
    other: 'Returns: free within {n} days after {event}',
  },
  'policy.free.no-event': {
    one: 'Returns: free within {n} day; this page does not say from when',
    other: 'Returns: free within {n} days; this page does not say from when',
  },
  'policy.free.no-days': 'Returns: free; this page does not say for how long',
  'policy.at-cost': {
    one: 'Returns: at your cost within {n} day after {event}',
    other: 'Returns: at your cost within {n} days after {event}',
  },
  'policy.at-cost.no-event': {
    one: 'Returns: at your cost within {n} day; this page does not say from when',
    other: 'Returns: at your cost within {n} days; this page does not say from when',
  },
  'policy.at-cost.no-days': 'Returns: at your cost',
  'policy.excluded': 'Returns: no change-of-mind return. Damaged, wrong or misdescribed items stay covered.',
  'policy.not-stated': 'Returns: this page does not say',
  'policy.not-stated.why':
    'The page may say so after you choose another country or option. Whatever it says, a damaged, wrong or misdescribed item stays covered.',

  // ---- warnings by group, and why by rule ----
  ...enWarnings,
  ...enWhy,

  // ---- checklist: what to do next ----
  'check.film': 'Film the unboxing in one go, starting at the label',
  'check.photograph': 'Photograph all sides of the box and what is wrong',
  'check.keep-label': 'Keep the label and the packaging',
  'check.do-not-confirm': 'Do not confirm receipt before you have checked',
  'check.message-seller': 'Message the seller on AliExpress, nowhere else',
  'check.wait-delivery': 'Not here yet: look again before {day}',
  'check.ask-extension': 'Still on its way with a week left: ask the seller to extend the protection',
  'check.dispute-last-day': 'On the last day, open the dispute; do not wait for an answer',
  'check.bundle-lines': 'Sending several things back? Put them in one request: the first return is free',
  'check.unused': 'Leave it unused, with tags and packaging',
  'check.money-back': 'Check your card or account for the money',
  'check.correct-date': 'Tell us when it arrived, so that we can count',

  // ---- notification ----
  'notification.title': '{act}: {item}',
  'notification.text': 'Until {day}, {time} ({left}) · {money}',
  'notification.text.no-money': 'Until {day}, {time} ({left})',
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
  'toolbar.trouble': 'Recourse cannot open its store: open me to see why',

  // ---- overlay (badge card, policy line) ----
  'overlay.clocks': 'What runs on this order',
  'overlay.why': 'Why this day?',
  'overlay.wrong': 'Something is wrong',
  'overlay.correct': 'Correct a date',
  'overlay.open': 'Open in Recourse',
  'overlay.stale': 'Recourse was updated: reload the page.',
  'overlay.unreadable': 'Recourse could not read this page.',
  'overlay.unreadable.next':
    'No window is counted from it. Reload the page; if that does not help, open Recourse from the toolbar and type the dates in.',
  'overlay.no-place': 'Recourse found no place for its badges on this page.',
  'overlay.no-place.next':
    'The page looks different from those that it knows. Your orders were read from the page’s own data all the same: open Recourse from the toolbar.',
  'overlay.reload': 'Reload the page',
  'overlay.dismiss': 'Close',
  'overlay.quote': 'The page: “{quote}”',
  'overlay.candidates': 'Other readings',

  // ---- popup ----
  ...enGuard,
  ...enPopup,
  'page.order-list': 'order list',
  'page.order-detail': 'order page',
  'page.tracking': 'tracking page',
  'page.product': 'product page',
  'page.dispute-open': 'dispute form',
  'page.dispute-detail': 'dispute page',
  'page.refund-list': 'refund list',
  'page.snapshot': 'snapshot page',
  'page.unknown': 'page',

  // ---- settings ----
  'settings.title': 'Settings',
  'settings.test-notification': 'Send me a test notification',
  'settings.test-sent': 'Sent. If you saw nothing, allow notifications for this browser.',
} as const satisfies Record<string, string | { one: string; other: string }>;

export type WordKey = keyof typeof en;
