/**
 * The rows of the five guides, each with where it works: the rules behind it, the clock or list it is seen by, and the
 * screen. Every row has a test of its name beside this file, through the store, the rules, the words and the screens.
 */
export const GUIDE_ROWS = {
  'hassle-free return in five steps, with the documents to keep': {
    rules: 'RT-04 FR-07',
    seen: 'lists return-steps and return-papers',
    screen: 'order: Also yours, Lists to go by',
  },
  '15 days from receipt to open a dispute or return': {
    rules: 'BP-03 BP-04 C-1',
    seen: 'clock open-dispute',
    screen: 'badge, due list, order: Can I still send it back?',
  },
  '15 to 30 days, as the seller promises': {
    rules: 'BP-05 FR-01 FR-02',
    seen: 'clocks return-after-receipt and free-return',
    screen: 'order: the clock with the page’s own words',
  },
  '30 days for some high-value items': {
    rules: 'BP-06',
    seen: 'clock open-dispute: only where the page prints it',
    screen: 'order, docs/rules.md',
  },
  'the seller’s five days, then what you asked for is carried out': {
    rules: 'DS-01 DS-02',
    seen: 'clock seller-response, event seller-timed-out',
    screen: 'order: the case; desk: Cases',
  },
  'automatic escalation on day 16, and its later generations': {
    rules: 'DS-02 DS-03 DS-04 DS-05',
    seen: 'clock platform-step-in with three candidates',
    screen: 'order: Why?',
  },
  'goods in transit': {
    rules: 'DS-06 BP-08',
    seen: 'clocks no-delivery-refund, platform-step-in, open-dispute',
    screen: 'walk-through: What that means now; order',
  },
  'a one-time ruling, and an appeal': {
    rules: 'DS-14',
    seen: 'clock appeal, events ruled-against and appealed',
    screen: 'order: the case',
  },
  'free return label': {
    rules: 'FR-01 FR-07',
    seen: 'clock free-return, way free-label',
    screen: 'order, walk-through',
  },
  'a second return is charged': {
    rules: 'FR-04 FR-05',
    seen: 'quota and who pays',
    screen: 'order: Before you send it back',
  },
  'return at your own expense, with the tracking number sent to the seller': {
    rules: 'RT-01 RT-02 RT-06',
    seen: 'way own-expense, message with the number',
    screen: 'walk-through, order: the case, desk: Returns under way',
  },
  exchanges: { rules: 'RT-07', seen: 'way exchange', screen: 'walk-through: What that means now' },
  'packaging and shipping checklist': {
    rules: 'FR-06 RT-09',
    seen: 'list packing, ticked off for each return',
    screen: 'desk: Returns under way; order: Lists to go by',
  },
  'proof of return': {
    rules: 'RT-08',
    seen: 'list return-proof, papers in the vault',
    screen: 'desk: Returns under way',
  },
  'refund times by card, bank and wallet': {
    rules: 'RF-01 RF-02 RF-03',
    seen: 'clock refund-arrival',
    screen: 'order: How did you pay?; desk: Money',
  },
  'holiday, promotion and negotiated extensions': {
    rules: 'BP-12 FR-02',
    seen: 'a day that the buyer entered',
    screen: 'order: Promised or bought',
  },
  'the deadline to ship and the deadline to dispute': {
    rules: 'RT-01 RT-02 BP-04 C-14',
    seen: 'clocks ship-return and open-dispute, reminders',
    screen: 'order, calendar file',
  },
  'several returns side by side': {
    rules: 'RT-09 BP-15',
    seen: 'one card a return with its own number',
    screen: 'desk: Returns under way',
  },
  'the message first, with standard texts': {
    rules: 'DS-00',
    seen: 'message of each reason, the wait of 48 hours',
    screen: 'walk-through: Write to the seller first?',
  },
  'buyer protection’s three guarantees': {
    rules: 'BP-01 BP-17 BP-18',
    seen: 'list guarantees',
    screen: 'order: Lists to go by',
  },
  'insurance that was bought, recorded and reminded of': {
    rules: 'BP-19 EU-09',
    seen: 'clock guarantee from a day that the buyer entered',
    screen: 'order: Promised or bought; due list; reminders',
  },
  'a lost or delayed return': {
    rules: 'RT-08 FR-09',
    seen: 'clock return-received, state return-lost, message that asks where it is',
    screen: 'order: the case; desk: Returns under way',
  },
  'why returns are rejected': {
    rules: 'FR-06 RT-09 RT-10',
    seen: 'list rejected-because',
    screen: 'order: Lists to go by, open where a return was not accepted',
  },
} as const;

export type GuideRow = keyof typeof GUIDE_ROWS;

/** The title of a row's test. */
export function row(title: GuideRow): string {
  return title;
}
