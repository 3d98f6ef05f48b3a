import type { Catalogue } from '../say';

/** What each rule says, in plain words. */
export const rules: Catalogue = {
  'rule.TZ-01': 'AliExpress compte à l’heure du Pacifique des États-Unis, avec son heure d’été.',
  'rule.TZ-02': 'Un jour d’AliExpress, ce sont 24 heures qui passent, pas un jour du calendrier.',
  'rule.TZ-04':
    'Là où une page n’indique qu’un jour, la limite est le moment où ce jour commence, à l’heure du Pacifique ou là où vous êtes, au plus tôt des deux.',
  'rule.TZ-05':
    'Les jours ouvrés ne comptent que pour les remboursements en route et l’état d’un retour gratuit. Tout droit d’agir court tous les jours.',
  'rule.TZ-06':
    'La protection commence quand le dernier colis est envoyé ; un premier colis arrivé ne l’arrête pas.',
  'rule.TZ-07':
    'Les délais du droit de l’UE et du Royaume-Uni sont des jours du calendrier là où vous êtes, à partir du lendemain. Si le dernier est un week-end ou un jour férié, la loi peut donner plus ; nous n’y comptons pas.',
  'rule.ST-01': 'Terminé ne veut pas dire qu’il est trop tard : il reste en général 15 jours.',
  'rule.ST-02': 'Pendant qu’une commande est gelée, comptez que chaque délai continue.',
  'rule.C-1':
    'Les sources donnent 15 jours à partir de la livraison, 15 à partir de la fin, 15 à 30, et 30 pour certains articles. Nous vous rappelons celui qui finit le premier et montrons les autres ; un plus long ne compte que là où la page l’indique.',
  'rule.C-6':
    'Après la livraison, une commande peut être terminée tout de suite, après 5 jours ou après 7. Nous comptons tout de suite.',
  'rule.C-7':
    'Certaines sources font commencer la protection au paiement, la plupart à l’expédition. Le paiement est gardé comme lecture la plus précoce.',
  'rule.PR-01': 'Après le paiement, AliExpress peut le vérifier jusqu’à 24 heures.',
  'rule.PR-02': 'Le vendeur a pour expédier le temps de son annonce, en général 3 à 10 jours.',
  'rule.PR-03':
    'Vous pouvez donner au vendeur plus de temps pour expédier. Cela ne fait que retarder votre remboursement automatique.',
  'rule.PR-04':
    'Annuler une commande payée et non expédiée demande l’accord du vendeur ; après 48 heures de silence, elle serait annulée d’elle-même. D’autres sources donnent plus de jours.',
  'rule.PR-05': 'Donnez la vraie raison en annulant ; il compte de savoir à qui la faute.',
  'rule.PR-06': 'Avant l’expédition il n’y a pas de litige. Annulez plutôt.',
  'rule.BP-01':
    'Si rien n’arrive avant la fin de la protection, vous pouvez récupérer votre argent. Sa durée est sur la commande : en général 60 jours, 90 pour la Russie, 120 pour le Brésil.',
  'rule.BP-02': 'La protection compte à partir du jour où le dernier colis a été expédié.',
  'rule.BP-03':
    'Après qu’une commande est terminée, par vous ou d’elle-même, il reste 15 jours pour ouvrir un litige.',
  'rule.BP-04':
    'Le même délai est aussi donné comme 15 jours à partir de la livraison. C’est le premier à finir, nous comptons donc avec lui.',
  'rule.BP-05':
    'Un guide parle de 15 à 30 jours, fixés par le vendeur. Plus de 15 ne compte que là où la page l’indique.',
  'rule.BP-06':
    'Un seul guide parle de 30 jours pour certains articles chers, sans prix. Cela ne rend jamais un jour plus tardif.',
  'rule.BP-07':
    'Un litige peut normalement être ouvert à partir du 11e jour après l’expédition ; selon d’anciennes règles, du 6e. C’est le bouton qui décide.',
  'rule.BP-08':
    'Tant que le colis avance normalement, un litige pour article non reçu doit attendre la fin de la livraison promise ; ensuite il reste 15 jours. Perdu, retourné ou sans suivi : tout de suite.',
  'rule.BP-09': 'Dès que le transporteur dit livré, la commande peut bientôt être terminée d’elle-même.',
  'rule.BP-10':
    'Confirmer la réception termine la commande et remet l’argent. Ne le faites qu’après avoir ouvert et vérifié.',
  'rule.BP-11': 'Les vendeurs n’ont pas le droit de vous pousser à confirmer tôt. Cela peut être signalé.',
  'rule.BP-12':
    'Vous pouvez demander une protection plus longue tant que l’article est en route. Le vendeur doit accepter ; le silence veut dire non.',
  'rule.BP-13':
    'Demandez au moins une semaine avant la fin de la protection. Avec moins de 48 heures, demandez et tenez-vous prêt ; le dernier jour, ouvrez le litige.',
  'rule.BP-14':
    'Une prolongation n’aide que pour ce qui n’est pas arrivé. Pour un défaut, elle ne remplace pas un litige.',
  'rule.BP-15': 'Un seul litige à la fois pour chaque ligne d’une commande.',
  'rule.BP-16':
    'La mention d’une livraison en tant de jours n’est pas la protection. Attendez la protection, puis ouvrez le litige.',
  'rule.BP-17':
    'Non couverts : les paiements hors d’AliExpress, ce que le transporteur enregistre comme livré, un changement d’avis sans promesse de retour, une adresse fausse, une douane non réglée, vos propres dommages, et les articles sur mesure, périssables ou d’hygiène dont vous ne voulez simplement plus.',
  'rule.BP-18': 'Contrefaçons : le prix entier revient, avec les frais d’envoi.',
  'rule.BP-19':
    'Une garantie achetée avec l’article court un an, à partir de 15 jours après la fin de la commande.',
  'rule.DS-00':
    'Écrivez d’abord au vendeur, dans la messagerie d’AliExpress. Attendez 48 heures au plus, et jamais quand il reste 72 heures ou moins.',
  'rule.DS-01':
    'Le vendeur doit accepter ou refuser dans les 5 jours de votre demande, et de chaque changement. Le silence compte pour vous.',
  'rule.DS-02': 'Avec la garantie après-vente vous négociez 3 jours, sinon 5 ; ensuite AliExpress décide.',
  'rule.DS-03': 'AliExpress intervient dans les 7 jours, le 7e compris.',
  'rule.DS-04':
    'Selon la règle la plus ancienne il y a 15 jours pour négocier, et AliExpress intervient le 16e.',
  'rule.DS-05': 'Là où la page a le bouton, vous pouvez demander à AliExpress d’intervenir dès le 4e jour.',
  'rule.DS-06':
    'Un litige sur un article encore en route passe à AliExpress quand le temps de livraison promis s’achève.',
  'rule.DS-07':
    'Pour votre réponse à l’offre du vendeur aucune source ne donne de délai. Répondez dans les deux jours.',
  'rule.DS-08': 'Des preuves peuvent être ajoutées et changées jusqu’à la clôture du dossier.',
  'rule.DS-09':
    'Quand AliExpress veut d’autres preuves, envoyez-les en un jour ; trois sont documentés, pour les vendeurs.',
  'rule.DS-10':
    'Photographiez un dommage et signalez-le dans les trois jours de la réception. C’est une vieille règle ; plus tard reste possible.',
  'rule.DS-11':
    'Chaque partie peut accepter une solution de l’autre ou d’AliExpress. Accepter met fin au dossier.',
  'rule.DS-12':
    'Pour votre réponse à la proposition d’AliExpress aucune source ne donne de délai. Répondez en un jour.',
  'rule.DS-13': 'Un dossier prend en général 7 à 15 jours, jusqu’à 30 là où AliExpress décide.',
  'rule.DS-14':
    'Une source donne 7 jours pour un seul appel. D’autres disent la décision définitive. Essayez avec des preuves nouvelles, et n’attendez rien.',
  'rule.DS-15':
    'Annuler garde votre droit tant que le premier délai court. Accepter y met fin pour de bon, même si l’offre est de zéro.',
  'rule.DS-16':
    'Vous pouvez annuler tant que le dossier est ouvert, pas après une décision ou une acceptation.',
  'rule.DS-17':
    'N’annulez pas contre une simple promesse. S’il le faut, vérifiez d’abord qu’il reste au moins 7 jours.',
  'rule.DS-18': 'Des sommes partielles peuvent être négociées, jusqu’au prix de la ligne.',
  'rule.DS-19':
    'Qui ouvre un litige pour la moitié de ses commandes ou plus risque un avertissement. Votre part n’est montrée qu’à vous.',
  'rule.DS-20':
    'Une réclamation à la banque gèle la commande. Ne menez pas les deux, sauf si la voie par AliExpress est finie.',
  'rule.DS-21':
    'L’ancien formulaire n’accepte que des lettres anglaises simples. Écrivez en anglais, votre langue en dessous.',
  'rule.RT-01': 'Une fois un retour convenu, vous avez 10 jours pour l’envoyer, ou ce que dit la page.',
  'rule.RT-02': 'Saisissez le numéro de suivi dans ces mêmes 10 jours.',
  'rule.RT-03':
    'Combien de temps le vendeur peut prendre pour confirmer le retour, aucune source ne le dit. Demandez après 3 jours, plaignez-vous après 7.',
  'rule.RT-04': 'Un vendeur qui veut l’article en retour doit donner une adresse dans le dossier.',
  'rule.RT-05': 'Qui paie le retour est écrit dans le dossier lui-même : vendeur, acheteur ou AliExpress.',
  'rule.RT-06':
    'Changement d’avis ou mauvaise taille commandée : vous payez. Défectueux, erroné ou non conforme : le vendeur paie ; faites-le écrire dans le dossier avant d’accepter.',
  'rule.RT-07':
    'AliExpress ne connaît pas d’échange. Un vendeur peut renvoyer un article ; gardez le litige ouvert jusqu’à l’avoir en main.',
  'rule.RT-08':
    'Si le retour se perd : réclamez auprès du transporteur, et mettez dans le dossier le reçu, le numéro et une photo du colis étiqueté.',
  'rule.RT-09': 'Un colis par vendeur, et jamais sans retour convenu dans le dossier.',
  'rule.RT-10':
    'Un colis revenu parce qu’un avis, une taxe ou l’adresse n’a pas été traité fait en général perdre le dossier.',
  'rule.FR-01': 'Avec la mention de retour gratuit : 15 jours à partir de la livraison, pour toute raison.',
  'rule.FR-02':
    'Certains stocks locaux ont 30 jours de retour gratuit. Cela ne compte que là où la page le dit.',
  'rule.FR-03':
    'Certaines offres parlent de 90 jours à partir de la commande. Cela ne compte que là où la page le dit.',
  'rule.FR-04':
    'Le premier retour d’une commande est gratuit. Mettez toutes les lignes dans une demande ; une seconde est à votre charge.',
  'rule.FR-05':
    'Les retours gratuits par mois sont limités : 3 selon une source, 5 selon une autre, sans limite selon une troisième. Nous vous le disons à partir du 3e.',
  'rule.FR-06':
    'Non utilisé, non lavé, avec étiquettes et emballage ; sinon le remboursement baisse, jusqu’à zéro pour un carton vide.',
  'rule.FR-07':
    'Choisissez de retourner l’article, prenez l’étiquette ou le code sur la page, déposez-le où la page le dit, gardez le reçu.',
  'rule.FR-08': 'Combien de temps une étiquette est valable, aucune source ne le dit ; comptez 10 jours.',
  'rule.FR-09':
    'Le dépôt apparaît après un ou deux jours ouvrés. Après deux, demandez au service client avec le reçu.',
  'rule.FR-10': 'Le remboursement suit quand l’entrepôt a confirmé, au mieux après trois jours.',
  'rule.FR-11':
    'Le retour gratuit existe dans environ deux douzaines de pays, pour des adresses en métropole ou sur le continent.',
  'rule.FR-12': 'Un retour peut être retiré sur sa page tant que le bouton est là.',
  'rule.FR-13':
    'Pas de retour gratuit : plus de 1 000 dollars américains, téléphones mobiles, sous-vêtements, nourriture, articles sur mesure, numériques et périssables, et certains articles saisonniers.',
  'rule.RF-01':
    'Vers une carte : en général 3 à 15 jours ouvrés. Le 16e demandez à l’émetteur avec le numéro de référence, le 20e à AliExpress.',
  'rule.RF-02': 'Par virement bancaire : en général 7 à 20 jours ouvrés.',
  'rule.RF-03': 'Vers PayPal et d’autres portefeuilles : en général 1 à 3 jours ouvrés.',
  'rule.RF-04':
    'Vers le portefeuille AliExpress, c’est le plus rapide ; nous regardons après deux jours ouvrés.',
  'rule.RF-05': 'Vers WebMoney : 7 à 10 jours ouvrés.',
  'rule.RF-06': 'Par Western Union : 7 à 10 jours ouvrés ; retirez-le dans les 45 jours.',
  'rule.RF-07': 'Avec Klarna, l’échéancier baisse dès que le remboursement de la boutique est enregistré.',
  'rule.RF-08':
    'Pour boleto, iDEAL, Bancontact, Blik et semblables aucune source ne donne de chiffre ; nous comptons comme pour une banque.',
  'rule.RF-09': 'Le statut « terminé » veut dire que l’argent a quitté AliExpress, pas qu’il est arrivé.',
  'rule.RF-10': 'La page peut montrer un remboursement avec jusqu’à trois jours de retard.',
  'rule.RF-11': 'L’argent revient par où il est venu. Une carte périmée mène toujours au même compte.',
  'rule.RF-12': 'Votre relevé peut montrer le remboursement au jour de l’achat. Regardez là aussi.',
};
