/** What is said before buying and before sending back: who pays, what it costs, quotas, the law of EU and UK. */
export const enBuying = {
  'pays.nothing-to-send': 'Nothing came, so nothing is to be sent back.',
  'pays.stated.seller': 'The case says that the seller pays the way back.',
  'pays.stated.buyer': 'The case says that you pay the way back.',
  'pays.stated.platform': 'The case says that AliExpress pays the way back.',
  'pays.free-label': 'The way back is free: print the label from the return’s page.',
  'pays.fault':
    'The seller should pay, since it is not your fault. Have that written into the case before you agree.',
  'pays.not-told': 'The listing did not say that you pay, so by law the seller does.',
  'pays.check-told': 'You pay only if the listing told you so before you bought. Look for it.',
  'pays.second-return': 'The first return of an order is free; this one is yours to pay.',
  'pays.change-of-mind': 'You pay the way back.',
  'freight.worth-it': 'Sending it back costs {share} % of the refund.',
  'freight.ask-partial':
    'Sending it back would cost {share} % of the refund. Ask for a part of the money instead, or for a label.',
  'freight.costs-more':
    'Sending it back would cost more than you get. Refuse, and ask for a label or a part of the money.',
  'quota.second-in-order': 'This order has had its free return; another one is yours to pay.',
  'quota.month-may-be-full': 'This is free return number {n} this month. Some accounts have 3, some 5.',
  'quota.month-full': 'This is free return number {n} this month; the highest limit that we know of is 5.',
  bundle: {
    one: '{n} more item of this order can go free in the same request. A second request would cost.',
    other: '{n} more items of this order can go free in the same request. A second request would cost.',
  },
  'ratio.show':
    'You have disputed {share} % of your orders. Only you see this. Open disputes with good evidence.',
  'ratio.danger':
    'You have disputed {share} % of your orders. From about half on, accounts are said to be warned. Only you see this.',
  'law.eu':
    'EU law: 14 days after delivery you can change your mind. A label “non-returnable” does not take that away.',
  'law.uk':
    'UK law: 14 days after delivery you can change your mind. A label “non-returnable” does not take that away.',
  'law.who-pays':
    'For a change of mind you pay the way back only if the listing tells you so; for a fault you do not.',
  'law.how': 'Say it in writing, in the chat and in the request; then send it back within 14 days.',
  'law.exception.made-to-order': 'Not if it was made to your own order.',
  'law.exception.perishable': 'Not if it spoils quickly.',
  'law.exception.sealed-hygiene':
    'Only if it came sealed for hygiene and you have broken the seal is the right gone.',
  'law.exception.digital': 'Not once a download or stream has begun with your consent.',
  'law.exception.dated': 'Not for tickets and services of a fixed day.',
  reopens:
    'Damaged, faulty, wrong, short, counterfeit or not as described: you stay covered, whatever the label says.',
  'reason.not-received': 'It did not come',
  'reason.delivered-not-received': 'Tracking says delivered, but it is not here',
  'reason.returned-to-sender': 'It went back to the sender',
  'reason.customs': 'Customs hold it',
  'reason.wrong-item': 'It is something else',
  'reason.damaged': 'It is damaged',
  'reason.not-as-described': 'It is not as described',
  'reason.defective': 'It does not work',
  'reason.short': 'Something is missing',
  'reason.counterfeit': 'It is counterfeit',
  'reason.changed-mind': 'I no longer want it',
  'reason.promise-broken': 'The seller broke a promise',
} as const;
