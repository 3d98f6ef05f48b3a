/** The guard at buttons that cannot be undone: what ends, and three things to be sure of (state-machine.md 1). */
export const enGuard = {
  'guard.label': 'Recourse: before you go on',
  'guard.confirm-received.ends':
    'Confirming receipt releases the money to the seller and ends your delivery protection.',
  'guard.confirm-received.check.1': 'It is in my hands, opened, and every item is there.',
  'guard.confirm-received.check.2': 'I tried it, and it is what I ordered.',
  'guard.confirm-received.check.3': 'I have a film or photos of the unboxing, in case a fault shows later.',
  'guard.confirm-received.not-arrived': 'No page has told me that it was delivered.',
  'guard.confirm-received.open-case': 'A dispute is open on this order: confirming can end it.',
  'guard.accept-offer.ends': 'Accepting closes this case for good, whatever the amount.',
  'guard.accept-offer.check.1': 'The amount covers my loss, compared with what I paid.',
  'guard.accept-offer.check.2': 'I know whether I must send it back, where to, and who pays for that.',
  'guard.accept-offer.check.3': 'I do not take it for “cancel”: nothing can be claimed here afterwards.',
  'guard.accept-offer.sums': 'Offered: {offered}. You paid: {paid}.',
  'guard.accept-offer.offered': 'Offered: {offered}. What you paid is not known to me.',
  'guard.accept-offer.sum-unknown': 'I cannot read on this page how much is offered. Look for it first.',
  'guard.accept-offer.way-back':
    'Who pays if it must go back, I cannot read on this page. By the rules: {wayBack}',
  'guard.accept-offer.way-back-unknown':
    'Who pays if it must go back is not known to me. Look for it in the case; where it does not say so, take it that you pay.',
  'guard.cancel-dispute.ends':
    'Cancelling stops this case. It can be opened again only while a window still runs.',
  'guard.cancel-dispute.check.1': 'The money or the replacement is here, not only promised.',
  'guard.cancel-dispute.check.2': 'At least 7 days of my window remain.',
  'guard.cancel-dispute.check.3': 'I have kept what the seller wrote.',
  'guard.cancel-dispute.safe': 'The first window still has {left}: until then it can be opened again.',
  'guard.cancel-dispute.risky': 'Only {left} of the first window are left. Once it is over, this is final.',
  'guard.cancel-dispute.final': 'The first window is over: cancelling is final.',
  'guard.cancel-dispute.unknown':
    'How much of the first window is left is not known to me. Take cancelling as final.',
  'guard.extend-processing.ends': 'Extending gives the seller more time and delays your automatic refund.',
  'guard.extend-processing.check.1': 'I still want the item, later.',
  'guard.extend-processing.check.2': 'The seller gave a reason that I believe.',
  'guard.extend-processing.check.3': 'I can wait for my money until then.',
  'guard.time': 'Your time on this order: {sentence}',
  'guard.time.none': 'Your time on this order is not known to me.',
  'guard.serious': 'Careful',
  'guard.back': 'Not yet',
  'guard.go-on': 'I have checked, go on',
  'guard.press-again': 'The page has changed under it: press its button once more, and it will go through.',
  'guard.close': 'Close',
} as const;
