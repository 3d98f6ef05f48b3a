/** Why a day was chosen: one sentence per rule of the catalogue, keyed by the rule's id. */
export const enWhy = {
  'why.TZ-02': 'AliExpress counts a day as 24 hours, not as a day of the calendar.',
  'why.TZ-04':
    'A page prints a day without a time; we count from the moment it begins in Pacific time or where you are, whichever comes first.',
  'why.BP-01':
    'If nothing arrives before the protection ends, you can have your money back. Usual length: 60 days; the page outranks it.',
  'why.BP-02': 'The protection runs from the day the last parcel was shipped.',
  'why.BP-03': 'After an order is completed there are usually 15 days left to open a dispute.',
  'why.BP-04':
    'A dispute can usually be opened within 15 days after delivery; of the readings that sources give, this is the earliest.',
  'why.BP-05': 'Sellers may give more than 15 days; only what the page prints is counted.',
  'why.BP-07': 'A dispute can normally be opened from the 11th day after shipment; the button decides.',
  'why.BP-09':
    'AliExpress may complete an order at delivery, so we count from delivery until you tell us otherwise.',
  'why.BP-17':
    'Custom-made, perishable and hygiene goods are not taken back for a change of mind; damaged, wrong or misdescribed ones are.',
  'why.FR-01': 'Free return: usually 15 days after delivery, for any reason.',
  'why.FR-02': 'Some stock has 30 days of free return; counted only because the page says so.',
  'why.FR-03': 'Some offers have 90 days, counted from the order and not from delivery.',
  'why.FR-13': 'AliExpress leaves this kind of goods out of free return.',
  'why.C-1': 'Where the page prints its own window, it outranks the usual 15 days.',
  'why.C-6':
    'An order may be completed at once when it is delivered, so delivery is the safe day to count from.',
  'why.C-7':
    'Some sources count the protection from payment, some from shipment; we remind you of the earlier.',
} as const;
