import type { Catalogue } from '../say';

/** Why a day was chosen: one sentence per rule of the catalogue, keyed by the rule's id. */
export const why: Catalogue = {
  'why.TZ-02': 'AliExpress compte un jour comme 24 heures, pas comme un jour du calendrier.',
  'why.TZ-04':
    'La page indique un jour sans heure ; nous comptons à partir du moment où il commence, à l’heure du Pacifique ou là où vous êtes, au plus tôt des deux.',
  'why.BP-01':
    'Si rien n’arrive avant la fin de la protection, vous pouvez récupérer votre argent. Durée habituelle : 60 jours ; la page prime.',
  'why.BP-02': 'La protection court à partir du jour où le dernier colis a été expédié.',
  'why.BP-03': 'Après la fin d’une commande, il reste en général 15 jours pour ouvrir un litige.',
  'why.BP-04':
    'Un litige peut en général être ouvert dans les 15 jours après la livraison ; des lectures que donnent les sources, c’est celle qui finit le plus tôt.',
  'why.BP-05': 'Les vendeurs peuvent donner plus de 15 jours ; seul ce que la page indique est compté.',
  'why.BP-07':
    'Un litige peut normalement être ouvert à partir du 11e jour après l’expédition ; c’est le bouton qui décide.',
  'why.BP-08':
    'Quand la protection a pris fin et que rien n’est arrivé, il reste en général 15 jours pour ouvrir un litige.',
  'why.BP-09':
    'AliExpress peut terminer une commande à la livraison, nous comptons donc à partir de la livraison jusqu’à ce que vous disiez autre chose.',
  'why.BP-17':
    'Les articles sur mesure, périssables et d’hygiène ne sont pas repris pour un changement d’avis ; ceux abîmés, erronés ou mal décrits le sont.',
  'why.FR-01': 'Retour gratuit : en général 15 jours après la livraison, pour toute raison.',
  'why.FR-02': 'Certains stocks ont 30 jours de retour gratuit ; compté seulement parce que la page le dit.',
  'why.FR-03': 'Certaines offres ont 90 jours, comptés à partir de la commande et non de la livraison.',
  'why.FR-13': 'AliExpress exclut ce genre d’articles du retour gratuit.',
  'why.C-1': 'Là où la page indique son propre délai, il prime sur les 15 jours habituels.',
  'why.C-6':
    'Une commande peut être terminée dès sa livraison, la livraison est donc le jour sûr à partir duquel compter.',
  'why.C-7':
    'Certaines sources comptent la protection à partir du paiement, d’autres de l’expédition ; nous vous rappelons la première des deux dates.',
  'why.TZ-05':
    'Les remboursements se comptent en jours ouvrés, du lundi au vendredi. Les jours fériés nous sont inconnus et peuvent ajouter des jours.',
  'why.TZ-07':
    'La loi compte des jours du calendrier là où vous êtes, du lendemain jusqu’à la fin du dernier.',
  'why.PR-02':
    'Chaque annonce a son propre temps d’expédition, en général 3 à 10 jours ; voyez-le sur la commande.',
  'why.PR-04':
    'Annuler demande l’accord du vendeur ; après 48 heures de silence, l’annulation se ferait d’elle-même. D’autres sources donnent plus de jours.',
  'why.DS-01': 'Le vendeur a 5 jours pour répondre ; chaque changement de votre part les fait repartir.',
  'why.DS-02':
    'Avec la garantie après-vente d’AliExpress, le vendeur a 3 jours, sinon 5 ; ensuite AliExpress examine le dossier.',
  'why.DS-03': 'AliExpress dit qu’il intervient dans les 7 jours.',
  'why.DS-04': 'Selon la règle la plus ancienne, il intervient le 16e jour après la première demande.',
  'why.DS-06': 'Tant que l’article est en route, le dossier attend la fin de la livraison promise.',
  'why.DS-07':
    'Aucune source ne dit combien de temps vous avez pour l’offre du vendeur ; deux jours est notre choix prudent.',
  'why.DS-09':
    'Pour les preuves, trois jours sont documentés, pour les vendeurs ; un jour est notre choix prudent pour vous.',
  'why.DS-10':
    'Une vieille page d’aide veut un dommage signalé dans les trois jours ; plus tard reste possible.',
  'why.DS-12':
    'Aucune source ne dit combien de temps vous avez pour la proposition d’AliExpress ; un jour est notre choix prudent.',
  'why.DS-14': 'Une source donne 7 jours pour un seul appel ; essayez, et n’attendez rien.',
  'why.RT-01': 'Une fois un retour convenu, il y a en général 10 jours pour l’envoyer ; la page prime.',
  'why.RT-02': 'Le numéro de suivi doit être saisi dans ces mêmes jours, sinon cela compte comme non envoyé.',
  'why.RT-03':
    'Aucune source ne donne le temps du vendeur pour confirmer ; nous demandons après 3 jours et nous plaignons après 7.',
  'why.RT-08': 'Deux semaines sans mouvement sont notre propre signe qu’un retour est perdu.',
  'why.RF-01': 'Vers une carte, il faut en général 3 à 15 jours ouvrés après l’émission du remboursement.',
  'why.RF-02': 'Par virement bancaire, il faut en général 7 à 20 jours ouvrés.',
  'why.RF-03': 'Vers PayPal et d’autres portefeuilles, il faut en général 1 à 3 jours ouvrés.',
  'why.RF-04':
    'Vers le portefeuille AliExpress, ce serait le plus rapide ; aucune source ne donne de chiffre.',
  'why.RF-05': 'Vers WebMoney, il faut en général 7 à 10 jours ouvrés.',
  'why.RF-06': 'Par Western Union, il faut 7 à 10 jours ouvrés ; retirez-le dans les 45 jours.',
  'why.RF-08':
    'Pour ce moyen de paiement aucune source ne donne de chiffre ; nous le comptons comme un virement.',
  'why.EU-01':
    'Droit de l’UE : 14 jours pour se rétracter sans raison. Sauf articles d’hygiène scellés, sur mesure et périssables.',
  'why.UK-01':
    'Droit britannique : 14 jours pour annuler sans raison. Sauf articles d’hygiène scellés, sur mesure et périssables.',
  'why.UK-05':
    'Droit britannique : 30 jours pour refuser ce qui est défectueux ; une réparation arrête le compte.',
  'why.EU-03':
    'Droit de l’UE : dès que le vendeur est informé de la rétractation, l’article est à renvoyer sous 14 jours.',
  'why.EU-04':
    'Droit de l’UE : le vendeur rembourse sous 14 jours après en avoir été informé, et peut attendre l’article ou la preuve de l’envoi.',
  'why.UK-03':
    'Droit britannique : 14 jours pour renvoyer l’article dès que le vendeur le sait, et 14 pour l’argent à partir de l’article ou de la preuve de l’envoi.',
  'why.EU-09': 'Droit de l’UE : deux ans de garantie pour ce qui était défectueux dès le début.',
  'why.CB-01':
    'Les émetteurs de carte acceptent en général les réclamations 120 jours ; compter à partir du paiement est la lecture qui finit le plus tôt.',
  'why.CB-02': 'Pour un article non conforme, 120 jours à partir de la livraison est une autre lecture.',
  'why.CB-04':
    'PayPal accepte les litiges 180 jours après le paiement ; transformez-le en réclamation dans les 20 jours de l’ouverture.',
  'why.CB-05': 'Klarna demande des preuves 21 jours après le signalement d’un problème.',
  'why.CB-08':
    'D’abord le litige, puis l’appel, puis ceci ; seules ses deux dernières semaines n’attendent pas.',
};
