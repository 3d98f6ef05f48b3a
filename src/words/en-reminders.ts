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
} as const;
