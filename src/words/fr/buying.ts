import type { Catalogue } from '../say';

/** What is said before buying and before sending back: who pays, what it costs, quotas, the law of EU and UK. */
export const buying: Catalogue = {
  'pays.nothing-to-send': 'Rien n’est arrivé, il n’y a donc rien à renvoyer.',
  'pays.stated.seller': 'Le dossier dit que le vendeur paie le retour.',
  'pays.stated.buyer': 'Le dossier dit que vous payez le retour.',
  'pays.stated.platform': 'Le dossier dit qu’AliExpress paie le retour.',
  'pays.free-label': 'Le retour est gratuit : imprimez l’étiquette depuis la page du retour.',
  'pays.fault':
    'Le vendeur devrait payer, car ce n’est pas votre faute. Faites-le écrire dans le dossier avant d’accepter.',
  'pays.not-told': 'L’annonce ne disait pas que vous payez, donc selon la loi c’est le vendeur.',
  'pays.check-told': 'Vous ne payez que si l’annonce vous le disait avant l’achat. Vérifiez-le.',
  'pays.second-return': 'Le premier retour d’une commande est gratuit ; celui-ci est à votre charge.',
  'pays.change-of-mind': 'Vous payez le retour.',
  'freight.worth-it': 'Le renvoyer coûte {share} % du remboursement.',
  'freight.ask-partial':
    'Le renvoyer coûterait {share} % du remboursement. Demandez plutôt une partie de l’argent, ou une étiquette.',
  'freight.costs-more':
    'Le renvoyer coûterait plus que ce que vous recevez. Refusez, et demandez une étiquette ou une partie de l’argent.',
  'quota.second-in-order': 'Cette commande a déjà eu son retour gratuit ; un autre est à votre charge.',
  'quota.month-may-be-full':
    'C’est le retour gratuit numéro {n} de ce mois. Certains comptes en ont 3, d’autres 5.',
  'quota.month-full':
    'C’est le retour gratuit numéro {n} de ce mois ; la limite la plus haute que nous connaissions est 5.',
  bundle: {
    one: '{n} autre article de cette commande peut partir gratuitement dans la même demande. Une seconde demande serait payante.',
    many: '{n} d’autres articles de cette commande peuvent partir gratuitement dans la même demande. Une seconde demande serait payante.',
    other:
      '{n} autres articles de cette commande peuvent partir gratuitement dans la même demande. Une seconde demande serait payante.',
  },
  'ratio.show':
    'Vous avez ouvert un litige pour {share} % de vos commandes. Vous seul voyez ceci. Ouvrez des litiges avec de bonnes preuves.',
  'ratio.danger':
    'Vous avez ouvert un litige pour {share} % de vos commandes. À partir de la moitié environ, des comptes seraient avertis. Vous seul voyez ceci.',
  'law.eu':
    'Droit de l’UE : jusqu’à 14 jours après la livraison, vous pouvez changer d’avis. Une mention « non retournable » ne vous l’enlève pas.',
  'law.uk':
    'Droit britannique : jusqu’à 14 jours après la livraison, vous pouvez changer d’avis. Une mention « non retournable » ne vous l’enlève pas.',
  'law.how':
    'Dites-le par écrit, dans la messagerie et dans la demande ; renvoyez ensuite dans les 14 jours.',
  'law.exception.made-to-order': 'Pas s’il a été fabriqué selon votre propre commande.',
  'law.exception.perishable': 'Pas s’il se gâte vite.',
  'law.exception.sealed-hygiene':
    'Le droit ne disparaît que s’il était scellé pour l’hygiène et que vous avez ouvert le scellé.',
  'law.exception.digital':
    'Plus une fois qu’un téléchargement ou une diffusion a commencé avec votre accord.',
  'law.exception.dated': 'Pas pour les billets et les services à date fixe.',
  reopens:
    'Abîmé, défectueux, erroné, incomplet, contrefait ou non conforme : vous restez couvert, quoi que dise la mention.',
  'reason.not-received': 'Il n’est pas arrivé',
  'reason.delivered-not-received': 'Le suivi dit livré, mais il n’est pas là',
  'reason.returned-to-sender': 'Il est retourné à l’expéditeur',
  'reason.customs': 'La douane le retient',
  'reason.wrong-item': 'C’est autre chose',
  'reason.damaged': 'Il est abîmé',
  'reason.not-as-described': 'Il n’est pas conforme à la description',
  'reason.defective': 'Il ne fonctionne pas',
  'reason.short': 'Il manque quelque chose',
  'reason.counterfeit': 'C’est une contrefaçon',
  'reason.changed-mind': 'Je n’en veux plus',
  'reason.promise-broken': 'Le vendeur n’a pas tenu une promesse',
};
