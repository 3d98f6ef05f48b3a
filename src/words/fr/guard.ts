import type { Catalogue } from '../say';

/** The guard at buttons that cannot be undone: what ends, and three things to be sure of. */
export const guard: Catalogue = {
  'guard.label': 'Recourse : avant de continuer',
  'guard.confirm-received.ends':
    'Confirmer la réception libère l’argent au vendeur et met fin à votre protection de livraison.',
  'guard.confirm-received.check.1': 'Il est entre mes mains, ouvert, et chaque article est là.',
  'guard.confirm-received.check.2': 'Je l’ai essayé, et c’est ce que j’ai commandé.',
  'guard.confirm-received.check.3':
    'J’ai une vidéo ou des photos de l’ouverture, au cas où un défaut apparaîtrait plus tard.',
  'guard.confirm-received.not-arrived': 'Aucune page ne m’a dit que c’était livré.',
  'guard.confirm-received.open-case':
    'Un litige est ouvert sur cette commande : confirmer peut y mettre fin.',
  'guard.accept-offer.ends': 'Accepter clôt ce dossier pour de bon, quel que soit le montant.',
  'guard.accept-offer.check.1': 'Le montant couvre ma perte, comparé à ce que j’ai payé.',
  'guard.accept-offer.check.2': 'Je sais si je dois le renvoyer, où, et qui paie cela.',
  'guard.accept-offer.check.3':
    'Je ne confonds pas avec annuler : plus rien ne pourra être réclamé ici ensuite.',
  'guard.accept-offer.sums': 'Offert : {offered}. Vous avez payé : {paid}.',
  'guard.accept-offer.offered': 'Offert : {offered}. Je ne sais pas ce que vous avez payé.',
  'guard.accept-offer.sum-unknown':
    'Je ne peux pas lire sur cette page combien est offert. Cherchez-le d’abord.',
  'guard.accept-offer.way-back':
    'Je ne peux pas lire sur cette page qui paie s’il faut renvoyer. Selon les règles : {wayBack}',
  'guard.accept-offer.way-back-unknown':
    'Je ne sais pas qui paie s’il faut renvoyer. Cherchez-le dans le dossier ; s’il n’en dit rien, considérez que vous payez.',
  'guard.cancel-dispute.ends':
    'Annuler arrête ce dossier. Il ne peut être rouvert que tant qu’un délai court encore.',
  'guard.cancel-dispute.check.1': 'L’argent ou le remplacement est là, pas seulement promis.',
  'guard.cancel-dispute.check.2': 'Il reste au moins 7 jours de mon délai.',
  'guard.cancel-dispute.check.3': 'J’ai gardé ce que le vendeur a écrit.',
  'guard.cancel-dispute.safe': 'Le premier délai court encore ({left}) : jusque-là, il peut être rouvert.',
  'guard.cancel-dispute.risky':
    'Du premier délai, il ne reste que : {left}. Une fois passé, c’est définitif.',
  'guard.cancel-dispute.final': 'Le premier délai est passé : annuler est définitif.',
  'guard.cancel-dispute.unknown':
    'Je ne sais pas ce qui reste du premier délai. Considérez qu’annuler est définitif.',
  'guard.extend-processing.ends':
    'Prolonger donne plus de temps au vendeur et retarde votre remboursement automatique.',
  'guard.extend-processing.check.1': 'Je veux toujours l’article, plus tard.',
  'guard.extend-processing.check.2': 'Le vendeur a donné une raison que je crois.',
  'guard.extend-processing.check.3': 'Je peux attendre mon argent jusque-là.',
  'guard.time': 'Votre temps sur cette commande : {sentence}',
  'guard.time.none': 'Je ne sais pas combien de temps il vous reste pour cette commande.',
  'guard.serious': 'Attention',
  'guard.back': 'Pas encore',
  'guard.go-on': 'J’ai vérifié, continuer',
  'guard.press-again':
    'La page a changé entre-temps : appuyez encore une fois sur son bouton, et ce sera fait.',
  'guard.close': 'Fermer',
};
