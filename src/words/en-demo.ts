/** The made-up orders to look around in, in English. */
export const enDemo = {
  'demo.label': 'Made-up orders',
  'demo.what':
    'Look around and try everything: nothing here is yours, nothing is reminded of, and it is kept apart from your own orders.',
  'demo.leave': 'Remove them',
  'demo.look': 'Look around with made-up orders',
  'demo.store': 'Made-up Store',
  'demo.item.lamp': 'Desk lamp, foldable',
  'demo.item.hub': 'USB-C hub with card reader',
  'demo.item.shoes': 'Running shoes, blue',
  'demo.item.mug': 'Enamel mug',
  'demo.item.headphones': 'Headphones, wireless',
  'demo.item.jacket': 'Rain jacket, size M',
  'demo.item.drill': 'Cordless drill with case',
  'demo.item.watch': 'Wrist watch strap',
  'demo.item.kettle': 'Travel kettle',
  'demo.promise.free-return': 'Free returns within 15 days after delivery',
  'demo.promise.delivery': 'Refund if no delivery by this day',
} as const;
