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
  'why.BP-08':
    'When the protection has ended and nothing has come, there are usually 15 days left to open a dispute.',
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
  'why.TZ-05':
    'Refunds are counted in working days, Monday to Friday. Public holidays are not known to us and may add days.',
  'why.TZ-07':
    'The law counts days of the calendar where you are, from the day after, to the end of the last.',
  'why.PR-02': 'Each listing has its own time to ship, usually 3 to 10 days; look at the order for it.',
  'why.PR-04':
    'To cancel needs the seller; after 48 hours of silence it is said to be cancelled by itself. Other sources give more days.',
  'why.DS-01': 'The seller has 5 days to answer; every change that you make starts them again.',
  'why.DS-02':
    'With AliExpress’s after-sales warranty the seller has 3 days, else 5; then AliExpress looks at it.',
  'why.DS-03': 'AliExpress says that it steps in within 7 days.',
  'why.DS-04': 'By the oldest rule it steps in on the 16th day after the first request.',
  'why.DS-06': 'While goods are on their way, the case waits for the end of the promised delivery.',
  'why.DS-07': 'No source says how long you have for the seller’s offer; two days is our own safe day.',
  'why.DS-09': 'Three days are documented for evidence, for sellers; one day is our own safe day for you.',
  'why.DS-10': 'An old help page wants damage reported within three days; later is still possible.',
  'why.DS-12': 'No source says how long you have for AliExpress’s proposal; one day is our own safe day.',
  'why.DS-14': 'One source gives 7 days for a single appeal; try, and expect nothing.',
  'why.RT-01': 'After a return is agreed there are usually 10 days to send it; the page outranks it.',
  'why.RT-02': 'The tracking number must be entered in the same days, else it counts as not sent.',
  'why.RT-03': 'No source gives the seller’s time to confirm; we ask after 3 days and complain after 7.',
  'why.RT-08': 'A fortnight without a movement is our own sign that a return is lost.',
  'why.RF-01': 'To a card it usually takes 3 to 15 working days after the refund was issued.',
  'why.RF-02': 'By bank transfer it usually takes 7 to 20 working days.',
  'why.RF-03': 'To PayPal and other wallets it usually takes 1 to 3 working days.',
  'why.RF-04': 'To the AliExpress wallet it is said to be quickest; no source gives a number.',
  'why.RF-05': 'To WebMoney it usually takes 7 to 10 working days.',
  'why.RF-06': 'By Western Union it takes 7 to 10 working days; collect it within 45 days.',
  'why.RF-08': 'For this way of paying no source gives a number; we count it like a bank transfer.',
  'why.EU-01':
    'EU law: 14 days to withdraw without a reason. Sealed hygiene goods, made-to-order and perishable goods excepted.',
  'why.UK-01':
    'UK law: 14 days to cancel without a reason. Sealed hygiene goods, made-to-order and perishable goods excepted.',
  'why.UK-05': 'UK law: 30 days to reject what is faulty; a repair stops the count.',
  'why.EU-03':
    'EU law: once the seller knows of the withdrawal, the goods are to be sent back within 14 days.',
  'why.EU-04':
    'EU law: the seller pays back within 14 days of being told, and may wait for the goods or for proof that they were sent.',
  'why.UK-03':
    'UK law: 14 days to send the goods back once the seller knows, and 14 for the money from the goods or from proof of sending.',
  'why.EU-09': 'EU law: two years of guarantee for what was faulty from the start.',
  'why.CB-01': 'Card issuers usually take claims for 120 days; from payment is the earliest reading.',
  'why.CB-02': 'For goods that are not as described, 120 days from delivery is another reading.',
  'why.CB-04': 'PayPal takes disputes for 180 days after payment; escalate within 20 days of opening.',
  'why.CB-05': 'Klarna asks for proof 21 days after a problem was reported.',
  'why.CB-08': 'First the dispute, then the appeal, then this; only its own last fortnight does not wait.',
} as const;
