import type { Catalogue } from '../say';

/** Where an order, a case or a claim stands, and the best thing to do next in each state. */
export const cases: Catalogue = {
  'case.no-case': 'Pas de dossier',
  'case.preparing': 'En préparation',
  'case.messaged': 'Vendeur contacté',
  'case.open': 'En attente du vendeur',
  'case.offer': 'Le vendeur a fait une offre',
  'case.agreed': 'Accord',
  'case.platform': 'AliExpress décide',
  'case.evidence-asked': 'D’autres preuves demandées',
  'case.solution': 'AliExpress a proposé une solution',
  'case.return-due': 'À renvoyer',
  'case.return-moving': 'Retour en route',
  'case.return-there': 'Le retour est arrivé',
  'case.inspection-disputed': 'Retour non accepté',
  'case.return-lost': 'Retour perdu',
  'case.lost': 'Clos en votre défaveur',
  'case.appealed': 'Appel déposé',
  'case.refund': 'Argent en route',
  'case.fallback': 'Hors d’AliExpress',
  'case.done': 'Fait',
  'case.cancelled': 'Annulé',
  'case.inferred': 'Non vu sur une page ; cela découle du temps écoulé. Regardez le dossier.',
  'case.unknown-status': 'La page dit « {status} », que je ne connais pas. Le dossier reste où il était.',
  'case.act.no-case': 'Gardez un œil sur les jours ; si quelque chose ne va pas, commencez ici.',
  'case.act.preparing':
    'Choisissez la raison, réunissez les preuves et ouvrez le litige dans les deux jours.',
  'case.act.messaged':
    'Laissez deux jours au vendeur, dans la messagerie d’AliExpress seulement, et gardez des captures.',
  'case.act.messaged.now':
    'Ouvrez le litige maintenant. Quoi que promette le vendeur, le délai n’attend pas.',
  'case.act.open':
    'Ajoutez toutes les preuves aujourd’hui. Ne changez rien à la demande : un changement donne cinq nouveaux jours au vendeur.',
  'case.act.open.in-transit':
    'Rien à faire jusqu’à la fin de la livraison promise ; ensuite AliExpress s’en charge. S’il arrive, regardez-le avant d’annuler.',
  'case.act.offer':
    'Comparez l’offre à votre perte. Refusez avec une raison et une preuve nouvelle, ou acceptez ; accepter met fin au dossier.',
  'case.act.agreed': 'Regardez si la page veut l’article en retour ou paie tout de suite.',
  'case.act.agreed.by-time':
    'Les jours du vendeur sont passés ; ce que vous avez demandé devrait être exécuté. Rien sur la page après un jour ? Demandez à AliExpress dans le dossier.',
  'case.act.platform': 'Regardez chaque jour, et répondez à chaque avis le jour même.',
  'case.act.evidence-asked': 'Envoyez aujourd’hui une vidéo sans coupure et des photos avec mesures.',
  'case.act.solution':
    'Lisez qui paie le retour et où il va. S’il coûte plus que ce que vous recevez, refusez et demandez une étiquette ou une partie.',
  'case.act.return-due':
    'Filmez l’emballage, envoyez avec suivi, gardez le reçu et saisissez le numéro le jour même.',
  'case.act.return-moving':
    'Surveillez le suivi. Aucun mouvement deux jours ouvrés après le dépôt : montrez le reçu au service client.',
  'case.act.return-there':
    'Mettez la preuve de livraison dans le dossier. Après trois jours demandez au vendeur, après sept à AliExpress.',
  'case.act.inspection-disputed': 'Répondez avec la vidéo de l’emballage et le poids sur le reçu.',
  'case.act.return-lost':
    'Réclamez auprès du transporteur, et mettez dans le dossier le reçu et la photo du colis. Avec une étiquette gratuite, AliExpress répond du colis.',
  'case.act.lost':
    'Y a-t-il des preuves nouvelles ? Alors faites appel une fois, en moins d’une semaine. Sinon, continuez hors d’AliExpress.',
  'case.act.appealed':
    'Attendez jusqu’à dix jours, et préparez les documents pour l’émetteur de votre carte ou PayPal.',
  'case.act.refund.card':
    'Regardez le relevé de votre carte, y compris au jour de l’achat. Après 15 jours ouvrés, demandez à l’émetteur avec le numéro de référence.',
  'case.act.refund.bank': 'Regardez votre compte. Cela peut prendre 20 jours ouvrés.',
  'case.act.refund.wallet':
    'Regardez votre portefeuille. Après trois jours ouvrés, demandez à son service client.',
  'case.act.refund.klarna':
    'Regardez votre échéancier chez Klarna ; il baisse dès que le remboursement est enregistré.',
  'case.act.refund.unknown':
    'Regardez là d’où vous avez payé. Le statut « terminé » veut dire que l’argent a quitté AliExpress, pas qu’il est là.',
  'case.act.fallback.paypal':
    'Ouvrez un litige chez PayPal, et transformez-le en réclamation dans les 20 jours. Cela gèle la commande.',
  'case.act.fallback.card':
    'Demandez à l’émetteur de votre carte une rétrofacturation, avec le dossier de preuves. Cela gèle la commande.',
  'case.act.fallback.credit-card':
    'Demandez à l’émetteur de votre carte une rétrofacturation ; au Royaume-Uni, au-delà de 100 £, citez aussi la Section 75.',
  'case.act.fallback.klarna':
    'Signalez le problème à Klarna : les paiements sont suspendus. Préparez les preuves d’ici trois semaines.',
  'case.act.fallback.law':
    'Écrivez au vendeur en invoquant la garantie légale ; votre association de consommateurs aide.',
  'case.act.fallback.unknown':
    'Comment avez-vous payé ? PayPal accepte les litiges pendant 180 jours, les cartes en général 120.',
  'case.act.done': 'Gardez le dossier un an.',
  'case.act.cancelled': 'Pas résolu ? Rouvrez-le aujourd’hui, tant que le premier délai court.',
  'case.act.cancelled.over':
    'Le délai est passé. Continuez avec l’émetteur de votre carte, PayPal ou la loi.',
  'order.act.unpaid': 'Gardez des captures de l’annonce et de sa ligne de retour ; les deux peuvent changer.',
  'order.act.risk-check': 'Rien. Cela prend jusqu’à un jour.',
  'order.act.to-ship':
    'Ne donnez pas plus de temps au vendeur, sauf si vous voulez attendre. Pour annuler, donnez la vraie raison.',
  'order.act.cancel-asked':
    'Gardez la preuve de votre demande. Si elle est expédiée quand même, ne refusez encore rien.',
  'order.act.in-transit':
    'Une semaine avant la fin, demandez plus de temps ; le dernier jour, ouvrez le litige.',
  'order.act.delivered': 'Filmez l’ouverture, regardez de près, et ne confirmez pas avant.',
  'order.act.completed': 'Quelque chose ne va pas ? Ouvrez le litige tant que le délai court.',
  'order.act.in-dispute': 'Regardez le dossier chaque jour.',
  'order.act.window-closed':
    'Écrivez au vendeur ; ensuite PayPal, l’émetteur de votre carte ou la garantie légale.',
  'order.act.money-moving': 'Cherchez l’argent là d’où vous avez payé.',
  'order.act.closed': 'Vérifiez que l’argent est venu avant de la ranger.',
  'order.act.frozen': 'Lisez l’e-mail sur le gel. Les délais continuent.',
  'rail.available': 'Possible',
  'rail.preparing': 'Documents en préparation',
  'rail.filed': 'Déposée',
  'rail.asked': 'Compléments demandés',
  'rail.won': 'Gagnée',
  'rail.lost': 'Perdue',
  'rail.act.available':
    'Gardez-la pour quand la voie par AliExpress sera finie, et pensez à son dernier jour.',
  'rail.act.preparing': 'Réunissez le dossier : commande, annonce, messagerie, ce qu’AliExpress a décidé.',
  'rail.act.filed':
    'N’ouvrez pas en plus un litige sur AliExpress. Chez PayPal, transformez-le en réclamation dans les 20 jours.',
  'rail.act.asked': 'Répondez avec le dossier, aujourd’hui.',
  'rail.act.won': 'Vérifiez que l’argent est là.',
  'rail.act.lost':
    'Il reste la loi : votre association de consommateurs, ou une procédure pour petits litiges.',
  'where.order-page': 'sur la page de la commande',
  'where.dispute-page': 'sur la page du litige',
  'where.dispute-form': 'sur le formulaire de litige',
  'where.chat': 'dans la messagerie avec le vendeur',
  'where.tracking-page': 'sur la page de suivi',
  'where.carrier': 'auprès du transporteur',
  'where.bank': 'auprès de votre banque, émetteur de carte ou portefeuille',
  'where.recourse': 'ici dans Recourse',
  'where.nowhere': 'rien à ouvrir',
  'branch.refund-only': 'Remboursement, rien à renvoyer',
  'branch.free-label': 'Retour avec étiquette gratuite',
  'branch.local-return': 'Retour à un entrepôt de votre pays',
  'branch.own-expense': 'Retour à vos frais',
  'branch.exchange': 'Le vendeur renvoie l’article',
  'branch.withdrawal': 'Rétractation légale',
  'branch.guarantee': 'Garantie légale',
  'caution.wait-for-protection':
    'Tant qu’il avance normalement, cela ne marche qu’une fois la livraison promise passée.',
  'caution.post-office-letter':
    'Demandez à votre bureau de poste une attestation écrite que rien n’a été livré.',
  'caution.bundle': 'Mettez dans une seule demande tous les articles de la commande qui repartent.',
  'caution.film-packing': 'Filmez l’emballage : pour un carton vide, rien n’est payé.',
  'caution.payer-in-writing':
    'Faites écrire dans le dossier que le vendeur paie le retour, avant d’accepter.',
  'caution.ask-partial':
    'Le retour coûte plus de la moitié du remboursement. Demandez une partie de l’argent, ou une étiquette.',
  'caution.costs-more': 'Le retour coûte plus que le remboursement. Refusez-le.',
  'caution.tracked': 'Envoyez avec suivi, à l’adresse du dossier, un colis par vendeur.',
  'caution.second-return': 'Le premier retour de la commande était le gratuit.',
  'caution.keep-case-open':
    'Gardez le litige ouvert jusqu’à avoir le nouvel article en main et qu’il fonctionne.',
  'caution.extend-first': 'Faites d’abord prolonger la protection, et gardez au moins 7 jours du délai.',
  'caution.say-it-in-writing':
    'Dites clairement que vous vous rétractez, dans la messagerie et dans la demande.',
  'caution.label-does-not-end-it': 'Une mention « non retournable » n’enlève pas ce droit.',
};
