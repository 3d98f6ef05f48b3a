/** What each rule says, in plain words; its heading, grade, unit and what happens when the time is up. */
export const enRules = {
  'rule.TZ-01': 'AliExpress counts in US Pacific time, with its summer time.',
  'rule.TZ-02': 'A day of AliExpress is 24 hours that pass, not a day of the calendar.',
  'rule.TZ-04':
    'Where a page prints only a day, the deadline is taken as the moment at which that day begins, in Pacific time or where you are, whichever is first.',
  'rule.TZ-05':
    'Working days count only for refunds on their way and for the state of a free return. Every right to act runs on all days.',
  'rule.TZ-06':
    'The protection starts when the last parcel is sent; a first parcel that came does not stop it.',
  'rule.TZ-07':
    'Periods of EU and UK law are days of the calendar where you are, from the day after. If the last one is a weekend or holiday the law may give longer; we do not count on it.',
  'rule.ST-01': 'Completed does not mean that it is too late: usually 15 days are left.',
  'rule.ST-02': 'While an order is frozen, count on every deadline going on.',
  'rule.C-1':
    'Sources give 15 days from delivery, 15 from completion, 15 to 30, and 30 for some goods. We remind you of the earliest and show the others; a longer one counts only where the page prints it.',
  'rule.C-6':
    'After delivery an order may be completed at once, after 5 days or after 7. We take it as at once.',
  'rule.C-7':
    'Some sources start the protection at payment, most at shipment. Payment is kept as the earlier reading.',
  'rule.PR-01': 'After payment, AliExpress may check it for up to 24 hours.',
  'rule.PR-02': 'The seller has the listing’s own time to ship, usually 3 to 10 days.',
  'rule.PR-03': 'You can give the seller more time to ship. It only puts off your automatic refund.',
  'rule.PR-04':
    'To cancel a paid order that is not shipped needs the seller; after 48 hours of silence it is said to be cancelled by itself. Other sources give more days.',
  'rule.PR-05': 'Give the true reason when you cancel; whose fault it is counts.',
  'rule.PR-06': 'Before shipment there is no dispute. Cancel instead.',
  'rule.BP-01':
    'If nothing comes before the protection ends, you can have your money back. Its length stands on the order: usually 60 days, 90 for Russia, 120 for Brazil.',
  'rule.BP-02': 'The protection counts from the day the last parcel was shipped.',
  'rule.BP-03': 'After an order is completed, by you or by itself, 15 days are left to open a dispute.',
  'rule.BP-04':
    'The same window is also told as 15 days from delivery. It is the earlier one, so we count with it.',
  'rule.BP-05':
    'A guide speaks of 15 to 30 days, set by the seller. More than 15 counts only where the page prints it.',
  'rule.BP-06':
    'A single guide speaks of 30 days for some high-value items, without a price. It never makes a day later.',
  'rule.BP-07':
    'A dispute can normally be opened from the 11th day after shipment; by older rules from the 6th. The button decides.',
  'rule.BP-08':
    'While the parcel moves normally, a dispute for goods that did not come has to wait for the end of the promised delivery; then 15 days are left. Lost, returned or without tracking: at once.',
  'rule.BP-09': 'Once the carrier says delivered, the order may soon be completed by itself.',
  'rule.BP-10':
    'Confirming receipt completes the order and hands over the money. Do it only after you have opened and checked.',
  'rule.BP-11': 'Sellers may not talk you into confirming early. It can be reported.',
  'rule.BP-12':
    'You can ask for a longer protection while the goods are on their way. The seller must agree; silence means no.',
  'rule.BP-13':
    'Ask at least a week before the protection ends. With less than 48 hours left ask and be ready; on the last day open the dispute.',
  'rule.BP-14': 'An extension helps only with goods that have not come. For a fault it replaces no dispute.',
  'rule.BP-15': 'One dispute at a time for each line of an order.',
  'rule.BP-16':
    'The label “delivered in so many days” is not the protection. Wait for the protection, then dispute.',
  'rule.BP-17':
    'Not covered: payments outside AliExpress, goods that the carrier’s record shows as delivered, a change of mind without a promise of return, a wrong address, customs not cleared, damage of your own, and custom-made, perishable or hygiene goods that you simply no longer want.',
  'rule.BP-18': 'Counterfeit goods: the full price back, with shipping.',
  'rule.BP-19': 'A warranty bought with the item runs one year, from 15 days after completion.',
  'rule.DS-00':
    'Write to the seller first, in the chat of AliExpress. Wait 48 hours at most, and never while 72 hours or less remain.',
  'rule.DS-01':
    'The seller must accept or reject within 5 days of your request, and of every change of it. Silence counts for you.',
  'rule.DS-02':
    'With the after-sales warranty you negotiate for 3 days, else for 5; then AliExpress decides.',
  'rule.DS-03': 'AliExpress steps in within 7 days, the 7th included.',
  'rule.DS-04': 'By the oldest rule there are 15 days to negotiate, and AliExpress steps in on the 16th.',
  'rule.DS-05': 'Where the page has the button, you can ask AliExpress to step in from the 4th day.',
  'rule.DS-06':
    'A dispute over goods still on their way goes to AliExpress when the promised delivery time runs out.',
  'rule.DS-07': 'For your answer to the seller’s offer no source gives a time. Answer within two days.',
  'rule.DS-08': 'Evidence can be added and changed until the case is closed.',
  'rule.DS-09':
    'When AliExpress wants more evidence, send it within a day; three are documented, for sellers.',
  'rule.DS-10':
    'Photograph damage and report it within three days of receipt. It is an old rule; later is still possible.',
  'rule.DS-11': 'Each side can accept a solution of the other or of AliExpress. Accepting ends the case.',
  'rule.DS-12': 'For your answer to AliExpress’s proposal no source gives a time. Answer within a day.',
  'rule.DS-13': 'A case usually takes 7 to 15 days, up to 30 where AliExpress decides.',
  'rule.DS-14':
    'One source gives 7 days for one appeal. Others call the ruling final. Try it with new evidence, and expect nothing.',
  'rule.DS-15':
    'Cancelling keeps your right while the first window runs. Accepting ends it for good, even an offer of nothing.',
  'rule.DS-16': 'You can cancel while the case is open, not after a ruling or an acceptance.',
  'rule.DS-17': 'Do not cancel for a promise. If you must, see first that at least 7 days remain.',
  'rule.DS-18': 'Partial sums can be negotiated, up to the price of the line.',
  'rule.DS-19':
    'Who disputes half of all orders or more risks a warning. Your own share is shown to you alone.',
  'rule.DS-20':
    'A claim with the bank freezes the order. Do not run both unless the way through AliExpress is over.',
  'rule.DS-21': 'The old form takes plain English letters only. Write English, your own language below.',
  'rule.RT-01': 'After a return is agreed you have 10 days to send it, or what the page says.',
  'rule.RT-02': 'Enter the tracking number in the same 10 days.',
  'rule.RT-03':
    'How long the seller may take to confirm the return no source says. Ask after 3 days, complain after 7.',
  'rule.RT-04': 'A seller who wants the goods back must give an address in the case.',
  'rule.RT-05': 'Who pays the way back stands in the case itself: seller, buyer or AliExpress.',
  'rule.RT-06':
    'Change of mind or a wrong size ordered: you pay. Faulty, wrong or not as described: the seller pays; have it written into the case before you agree.',
  'rule.RT-07':
    'AliExpress knows no exchange. A seller may send again; keep the dispute open until it is in your hand.',
  'rule.RT-08':
    'If the return is lost: claim with the carrier, and put receipt, number and a photo of the labelled parcel into the case.',
  'rule.RT-09': 'One parcel for each seller, and never without a return agreed in the case.',
  'rule.RT-10':
    'A parcel sent back because a notice, a duty or the address was not attended to usually loses the case.',
  'rule.FR-01': 'With the mark “free return” on the listing: 15 days from delivery, for any reason.',
  'rule.FR-02': 'Some local stock has 30 days of free return. It counts only where the page says so.',
  'rule.FR-03': 'Some offers speak of 90 days from the order. It counts only where the page says so.',
  'rule.FR-04':
    'The first return of an order is free. Put all lines into one request; a second one is yours to pay.',
  'rule.FR-05':
    'Free returns a month are limited: 3 by one source, 5 by another, none by a third. We tell you from the 3rd.',
  'rule.FR-06':
    'Unused, unwashed, with tags and packaging; else the refund shrinks, to nothing for an empty box.',
  'rule.FR-07':
    'Choose “Return goods”, take the label or code from the page, hand it in where the page says, keep the receipt.',
  'rule.FR-08': 'How long a label is valid no source says; take it as 10 days.',
  'rule.FR-09': 'Handing it in shows after one or two working days. After two, ask support with the receipt.',
  'rule.FR-10': 'The refund follows when the warehouse has confirmed, at best after three days.',
  'rule.FR-11': 'Free return exists in about two dozen countries, for addresses on the mainland.',
  'rule.FR-12': 'A return can be taken back on its page as long as the button is there.',
  'rule.FR-13':
    'No free return: over 1,000 US dollars, mobile phones, underwear, food, custom-made, digital and perishable goods, and some seasonal kinds.',
  'rule.RF-01':
    'To a card: usually 3 to 15 working days. On the 16th ask the issuer with the reference number, on the 20th AliExpress.',
  'rule.RF-02': 'By bank transfer: usually 7 to 20 working days.',
  'rule.RF-03': 'To PayPal and other wallets: usually 1 to 3 working days.',
  'rule.RF-04': 'To the AliExpress wallet it is quickest; we look after two working days.',
  'rule.RF-05': 'To WebMoney: 7 to 10 working days.',
  'rule.RF-06': 'By Western Union: 7 to 10 working days; collect it within 45 days.',
  'rule.RF-07': 'With Klarna the plan is lowered once the shop’s refund is registered.',
  'rule.RF-08':
    'For boleto, iDEAL, Bancontact, Blik and the like no source gives a number; we count as for a bank.',
  'rule.RF-09': '“Completed” means that the money left AliExpress, not that it arrived.',
  'rule.RF-10': 'The page may show a refund up to three days late.',
  'rule.RF-11': 'Money goes back the way it came. A card past its date still leads to the same account.',
  'rule.RF-12': 'Your statement may show the refund on the day of the purchase. Look there too.',
  'rule.EU-01':
    'EU: 14 days to withdraw from the purchase without a reason, from the day after you have the last of the goods.',
  'rule.EU-02': 'EU: if nobody told you of this right, it runs twelve months longer.',
  'rule.EU-03': 'EU: send the goods back within 14 days of telling the seller.',
  'rule.EU-04':
    'EU: the money, with the usual shipping, comes back within 14 days; the seller may wait for the goods or proof of sending.',
  'rule.EU-05': 'EU: you pay the way back, unless nobody told you so.',
  'rule.EU-06': 'EU: it takes a clear statement in writing. Sending back without a word is not enough.',
  'rule.EU-07':
    'EU: no withdrawal for made-to-order and perishable goods, sealed hygiene goods and recordings once unsealed, dated tickets, and digital content that was begun.',
  'rule.EU-08':
    'EU: a label “non-returnable” does not take the right away; underwear is out only if its hygiene seal was broken.',
  'rule.EU-09':
    'EU: two years of guarantee. Repair or replacement first, then the money. For at least the first year the seller must prove that it was fine.',
  'rule.EU-10': 'EU: the courts and consumer centres of your own country are there for you.',
  'rule.UK-01': 'UK: 14 days to cancel without a reason, from the day after receipt.',
  'rule.UK-02': 'UK: up to twelve months longer if nobody told you.',
  'rule.UK-03':
    'UK: 14 days to send back, 14 days for the refund; handling beyond trying on can be taken off.',
  'rule.UK-04': 'UK: the same exceptions as in the EU.',
  'rule.UK-05':
    'UK: 30 days to reject what is faulty and have the money. A repair stops the count and leaves at least 7 days.',
  'rule.UK-06':
    'UK: after that one repair or replacement, then a lower price or the money; the trader pays the way back.',
  'rule.UK-07':
    'UK: Section 75 may make the credit card company liable, for an item over £100 up to £30,000; a marketplace in between may break it.',
  'rule.CB-01': 'Mastercard, goods not provided: 120 days. We count from payment, the earliest reading.',
  'rule.CB-02': 'Visa: 120 days, from the expected delivery or from receipt for goods not as described.',
  'rule.CB-03': 'American Express: 120 days by one source.',
  'rule.CB-04':
    'PayPal: open within 180 days of payment, and escalate within 20 days of opening, else it closes for ever.',
  'rule.CB-05': 'Klarna: report the problem and payments pause; after 21 days it asks for proof.',
  'rule.CB-06': 'Bank transfer, Western Union and coupons have no such way back.',
  'rule.CB-07': 'Card companies want to see that you tried the seller first. Take the case’s file along.',
  'rule.CB-08':
    'First the dispute, then the appeal, then this. Only if its own end is 14 days away or less, do not wait.',
  'section.time': 'How days are counted',
  'section.before-shipment': 'Before shipment',
  'section.protection': 'Buyer protection and the window to open a dispute',
  'section.disputes': 'Disputes',
  'section.returns': 'Returns',
  'section.refunds': 'Refunds on their way',
  'section.law': 'The law that outranks the shop',
  'section.rails': 'PayPal, card, Klarna',
  'grade.A': 'first-hand: AliExpress’s own text, the law, or measured',
  'grade.B': 'well supported: copies of it, or three pages that agree',
  'grade.C': 'thin: one or two pages',
  'grade.D': 'unsupported: our own safe choice; it never makes a day later',
  'unit.hour': { one: '{n} hour', other: '{n} hours' },
  'unit.platform-day': { one: '{n} day of 24 hours', other: '{n} days of 24 hours' },
  'unit.calendar-day': { one: '{n} day of the calendar', other: '{n} days of the calendar' },
  'unit.business-day': { one: '{n} working day', other: '{n} working days' },
  'unit.month': { one: '{n} month', other: '{n} months' },
  'unit.year': { one: '{n} year', other: '{n} years' },
  'unit.return': { one: '{n} return', other: '{n} returns' },
  'unit.us-dollar': { one: '{n} US dollar', other: '{n} US dollars' },
  'unit.percent': { one: '{n} %', other: '{n} %' },
  'counts.from': '{length} from {event}',
  'since.placed': 'the order',
  'since.paid': 'payment',
  'since.shipped': 'shipment',
  'since.delivered': 'delivery',
  'since.receipt-confirmed': 'confirming receipt',
  'since.completed': 'completion',
  'since.dispute-opened': 'opening the dispute',
  'since.dispute-modified': 'the request or its last change',
  'since.offer-made': 'the offer',
  'since.solution-made': 'AliExpress’s proposal',
  'since.evidence-asked': 'being asked for it',
  'since.return-approved': 'the return being agreed',
  'since.return-posted': 'handing it in',
  'since.return-delivered': 'the return’s arrival',
  'since.refund-issued': 'the refund being issued',
  'since.case-closed': 'the end of the case',
  'since.claim-filed': 'filing the claim',
  'since.last-parcel-shipped': 'the shipment of the last parcel',
  'since.protection-end': 'the end of the protection',
  'since.message-sent': 'your message',
  'since.cancel-asked': 'asking to cancel',
  'since.withdrawal-told': 'telling the seller',
  'since.withdrawal-end': 'the end of those 14 days',
  'since.warranty-start': 'its start',
  'since.calendar-month': 'the first of the month',
  'since.problem-reported': 'the report',
  'expiry.goes-on-or-closes': 'the order goes on or is closed',
  'expiry.closed-and-refunded': 'the order is closed and paid back',
  'expiry.cancelled': 'the order is cancelled',
  'expiry.completed': 'the order is completed by itself',
  'expiry.window-lost': 'the dispute button is gone',
  'expiry.no-extension': 'there is no extension',
  'expiry.done-as-asked': 'what you asked for is carried out',
  'expiry.platform-decides': 'AliExpress takes over',
  'expiry.decided-without': 'it is decided without your evidence',
  'expiry.maybe-against-you': 'AliExpress decides; a loss cannot be ruled out',
  'expiry.final': 'take it as final',
  'expiry.money-to-seller': 'the money goes to the seller',
  'expiry.maybe-refunded': 'believed to be refunded by itself',
  'expiry.charged-later': 'further returns are yours to pay',
  'expiry.chase': 'time to ask where it is',
  'expiry.right-lost': 'the right is gone',
  'expiry.claim-dies': 'the claim cannot be made again',
} as const;
