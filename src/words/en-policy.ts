/** What a product page says of its returns; the warnings below it have their own file. */
export const enPolicy = {
  'event.placed': 'the order was placed',
  'event.paid': 'payment',
  'event.shipped': 'shipment',
  'event.delivered': 'delivery',
  'event.receipt-confirmed': 'you confirm receipt',
  'event.completed': 'the order is completed',
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
  'policy.law': 'Your right by law',
  'policy.quote': 'The page: “{quote}”',
} as const;
