/** What reminders say beyond the act and the day, and how they are chosen, put off and settled. */
export const enReminders = {
  'notification.further': {
    one: '{text} · {n} more deadline of this order',
    other: '{text} · {n} more deadlines of this order',
  },
  'notification.many.first': '{title}. {text}',

  // ---- the page to do it on ----
  'where.other': 'on the order’s page',
  'where.no-delivery-refund': 'on the order’s page',
  'where.evidence-request': 'on the dispute’s page',
  'where.answer-offer': 'on the dispute’s page',
  'where.ship-return': 'on the return’s page',
  'where.appeal': 'on the dispute’s page',
  'where.withdrawal': 'in the chat with the seller',
  'where.reject-faulty': 'in the chat with the seller',
  'where.damage-report': 'on the order’s page',
  'where.guarantee': 'in the chat with the seller',
  'where.paypal': 'at PayPal',
  'where.card': 'at your card issuer',
  'where.klarna': 'in the Klarna app',

  // ---- what came to be known ----
  'news.arrived': 'Film the unboxing, do not confirm yet',
  'news.arrived.text':
    'Your parcel is there. Film it in one go, starting at the label, and check it before you confirm receipt.',
  'news.free-return': 'You can send it back free',
  'news.free-return.text': 'Free until {day}, on the order’s page. Leave it unused, with its packaging.',
  'news.answer-over': 'Go on to the dispute',
  'news.answer-over.text':
    'The seller has had the time for an answer. If it is not solved, file now: your proof and your text are ready here.',

  // ---- at a deadline ----
  'remind.done': 'Done',
  'remind.done-with': 'Done: {name}',
  'remind.not-needed': 'Not needed',
  'remind.later': 'Remind me later',
  'remind.is.done': 'You said: done',
  'remind.is.not-needed': 'You said: not needed',
  'remind.put-off': 'I remind you again {moment}',
  'remind.take-back': 'Take back',
  'remind.said.done': 'Done: {name}. I say no more of it.',
  'remind.said.not-needed': 'Not needed: {name}. I say no more of it.',
  'remind.said.later': '{name}: I remind you again {moment}.',
  'remind.look-at': 'Look at these',
  'remind.notifications-off':
    'This browser does not show my notifications. What is due stands here and in the toolbar.',
  'remind.notifications-on': 'This browser shows my notifications.',
  'remind.notifications-unknown':
    'This browser does not say whether it shows my notifications. Send one to see.',

  // ---- when to remind ----
  'remind.ladder': 'When to remind me',
  'remind.ladder.kind': 'Of which deadline',
  'remind.ladder.before': 'How long before',
  'remind.ladder.usual': 'As usual',
  'remind.ladder.as-settings': 'As in the settings',
  'remind.ladder.early': 'Early and often',
  'remind.ladder.last-day': 'On the last day only',
  'remind.ladder.never': 'Not at all',
  'remind.ladder.none': 'Nothing is chosen: I say nothing before this deadline, only when it is over.',
  'remind.ladder.changed': 'I remind you as you chose.',
  'remind.ladder.order': 'Reminders of this order',
  'remind.ladder.lead': '{left} before',
  'remind.quiet': 'Quiet hours',
  'remind.quiet.on': 'No notification at certain hours',
  'remind.quiet.from': 'from',
  'remind.quiet.to': 'to',
  'remind.quiet.how': 'A reminder that would fall into them comes before they begin, never later.',
  'remind.title': 'Reminders',
  'remind.not-saved': 'This could not be saved. Try once more.',

  // ---- calendar file ----
  'ics.one': 'Calendar file',
  'ics.all': 'Calendar file of all deadlines',
  'ics.name': 'recourse-{what}.ics',
  'ics.all-orders': 'all',
  'ics.none': 'No deadline runs that could go into a calendar.',
  'ics.failed': 'The calendar file could not be made. Try once more.',
  'ics.calendar': 'Recourse',
  'ics.text': '{sentence} {page}',
  'ics.last-day': 'This is the last whole day: it ends {moment}.',
  'ics.until': 'It ends {moment}.',
} as const;
